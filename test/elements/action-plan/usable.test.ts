import { isUsable } from '../../contracts/states.js';
import { TAG } from './plan.js';
import { states } from './states.js';

describe(`<${TAG}>`, () => {
  isUsable({ states });
});
