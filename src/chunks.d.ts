/** What the build writes into the loader about the parts that it loads. */
declare module 'sba:chunks' {
  /** Name and SHA-256 of every file. */
  export const FILES: readonly (readonly [file: string, hash: string])[];
  /** By tag, as places in `FILES`: what its first question needs, its own file first; and what it may need later. */
  export const ELEMENTS: Readonly<
    Record<string, readonly [first: readonly number[], later: readonly number[]]>
  >;
  export const LANGUAGES: readonly string[];
}
