/** Within a sentence an answer begins with a small letter; what is written in capitals stays so, and the English 'I'. */
export const small = (words: string, lang: string): string =>
  lang.startsWith('en') && words.startsWith('I ')
    ? words
    : words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLocaleLowerCase(lang));
