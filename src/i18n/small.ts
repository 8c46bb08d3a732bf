/** Within a sentence an answer begins with a small letter; what is written in capitals stays so. */
export const small = (words: string, lang: string): string =>
  words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLocaleLowerCase(lang));
