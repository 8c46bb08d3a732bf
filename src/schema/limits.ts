/**
 * Limits on what a pack or a response may hold. Far above any questionnaire that a person would finish, and low
 * enough that a hostile or broken file is refused before it costs memory.
 */
export const LIMITS = {
  /** Characters of JSON text; of an object, the characters of its texts and ten for every value. */
  characters: 2_000_000,
  /** Levels of nesting. */
  depth: 32,
  /** Characters of a label: a round, a group, whom answers are of. */
  label: 200,
  /** Problems reported at once. */
  problems: 100,
} as const;
