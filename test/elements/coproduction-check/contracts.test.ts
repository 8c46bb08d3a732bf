import { tellsByEvents } from '../../contracts/events.js';
import { isAFormField } from '../../contracts/form.js';
import { speaksLanguages } from '../../contracts/language.js';
import { subject } from './subject.js';

describe(`<${subject.tag}>`, () => {
  tellsByEvents(subject);
  isAFormField(subject);
  speaksLanguages(subject);
});
