import { isAccessible } from '../../contracts/accessible.js';
import { TAG } from './plan.js';
import { states } from './states.js';

describe(`<${TAG}>`, () => {
  isAccessible({ states });
});
