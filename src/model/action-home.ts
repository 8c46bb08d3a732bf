/** Words and the language that they are in. */
export interface Named {
  words: string;
  lang: string;
}

/** Where an action belongs, in the language that its instrument speaks. */
export interface ActionHome {
  /** Title of the pack. */
  pack: Named;
  /** The part of the pack that it is shown under, such as an area. */
  group?: Named | undefined;
  /** What the item asks. */
  item?: Named | undefined;
}
