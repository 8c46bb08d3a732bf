import { worksByKeyboard } from '../../contracts/keyboard.js';
import { TAG } from './results.js';
import { states } from './states.js';

describe(`<${TAG}>`, () => {
  worksByKeyboard({ states });
});
