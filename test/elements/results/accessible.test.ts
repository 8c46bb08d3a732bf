import { isAccessible } from '../../contracts/accessible.js';
import { TAG } from './results.js';
import { states } from './states.js';

describe(`<${TAG}>`, () => {
  isAccessible({ states });
});
