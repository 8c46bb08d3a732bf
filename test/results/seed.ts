interface Property {
  numRuns: number;
  seed: number;
}

/**
 * How often a property is tried, and from where. The same every time, so that a failure can be repeated, and printed by
 * fast-check with it. `npm run mutants` sets its own.
 */
export const PROPERTY: Property = (globalThis as { explored?: Property }).explored ?? {
  numRuns: 100,
  seed: 20261201,
};
