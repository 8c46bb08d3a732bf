// Control characters and halves of surrogate pairs, which databases and files refuse. With the flag `u`, `Cs` is a half that
// stands alone, not an emoji.
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** A person's words without what nobody can read and a database refuses: control characters and broken ones. */
export const cleanWords = (words: string): string => words.replace(UNPRINTABLE, '');

/** A label for a response: clean, and no longer than the schema lets it be. */
export const cleanLabel = (label: string, most: number): string =>
  // Cut first, as that may break a character in two.
  cleanWords(cleanWords(label).slice(0, most));
