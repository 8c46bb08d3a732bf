import type { Invalid } from '../model/validity.js';
import type { Terms } from './terms.js';

/** What a person must do about an answer that cannot stand. */
export const invalidSentence = (invalid: Invalid, t: Terms): string =>
  invalid.code === 'too-long'
    ? t.tooLong(invalid.over)
    : invalid.kind === 'text'
      ? t.writeAnswer
      : t.chooseAnswer;
