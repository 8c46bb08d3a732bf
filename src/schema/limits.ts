/**
 * Limits on what a pack or a response may hold. Far above any questionnaire that a person would finish, and low
 * enough that a hostile or broken file is refused before it costs memory.
 */
export const LIMITS = {
  /** Characters of JSON text, or of all strings of an object together. */
  characters: 2_000_000,
  /** Objects, lists and values together. */
  nodes: 200_000,
  /** Levels of nesting. */
  depth: 32,
  /** Problems reported at once. */
  problems: 100,
} as const;
