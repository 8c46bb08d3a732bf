import { isAccessible } from '../../contracts/accessible.js';
import { subject } from './subject.js';

describe(`<${subject.tag}>`, () => {
  isAccessible(subject);
});
