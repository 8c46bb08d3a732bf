import { worksByKeyboard } from '../../contracts/keyboard.js';
import { TAG } from './plan.js';
import { states } from './states.js';

describe(`<${TAG}>`, () => {
  worksByKeyboard({ states });
});
