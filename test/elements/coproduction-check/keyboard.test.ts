import { worksByKeyboard } from '../../contracts/keyboard.js';
import { subject } from './subject.js';

describe(`<${subject.tag}>`, () => {
  worksByKeyboard(subject);
});
