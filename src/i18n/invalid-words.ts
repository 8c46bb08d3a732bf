import type { Invalid } from '../model/validity.js';
import type { Terms } from './terms.js';

/** What a person must do about an answer that cannot stand. */
export const invalidSentence = (invalid: Invalid, t: Terms): string =>
  invalid.code === 'required' ? t.required : t.tooLong(invalid.over);
