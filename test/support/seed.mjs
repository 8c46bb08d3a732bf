/** The seed of all property tests: always the same, so that a run can be repeated, unless SEED says otherwise. */
import fc from 'fast-check';

const USUAL = 20261128;

export const seed = Number(process.env.SEED ?? USUAL);
if (!Number.isInteger(seed)) throw new Error(`SEED is a whole number, not "${process.env.SEED}"`);

fc.configureGlobal({ seed });
