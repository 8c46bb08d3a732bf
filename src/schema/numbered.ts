/** The entries of a list with their places. `Array.prototype.entries()` is another thing on pages with Prototype.js. */
export const numbered = <T>(list: readonly T[]): [place: number, entry: T][] =>
  list.map((entry, place) => [place, entry]);
