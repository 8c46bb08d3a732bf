import { isAccessible } from '../../contracts/accessible.js';
import { states } from './states.js';

describe('what <sba-toolkit> shows itself', () => {
  isAccessible({ states });
});
