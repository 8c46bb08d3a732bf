import { worksByKeyboard } from '../../contracts/keyboard.js';
import { states } from './states.js';

describe('what <sba-toolkit> shows itself', () => {
  worksByKeyboard({ states });
});
