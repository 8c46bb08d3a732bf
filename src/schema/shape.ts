/** A string, unless `type` says otherwise. */
export interface Leaf {
  type?: 'integer' | 'boolean';
  /** Least and most characters, or value; null for no limit. */
  size?: [number, number | null];
  /** A regular expression, and in words what it wants. */
  form?: [pattern: string, words: string];
}

/** A schema as small as it can be sent; a number stands for an entry of the list of shared ones. */
export type Shape = number | Whole;
export type Whole =
  | Leaf
  | { is: unknown[] }
  | { any: Shape[] }
  /** Least and most entries. */
  | { list: Shape; size?: [number, number | null] }
  /** An object with these keys; those that end in `$` may be left out. */
  | { keys: Record<string, Shape> }
  /** An object with keys of the author's own. */
  | { names: Shape; values: Shape; size?: [number, number | null] };

/** Things that a host can hand in, by name, and the shapes that they share. */
export type Shapes<Name extends string = 'pack' | 'extension' | 'response'> = Record<Name, Shape> & {
  defs: Shape[];
};
