import { isUsable } from '../../contracts/states.js';
import { subject } from './subject.js';

describe(`<${subject.tag}>`, () => {
  isUsable(subject);
});
