import { fitsEverywhere } from '../../contracts/narrow.js';
import { subject } from './subject.js';

describe(`<${subject.tag}>`, () => {
  fitsEverywhere(subject);
});
