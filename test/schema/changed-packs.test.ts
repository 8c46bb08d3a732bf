import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { packOrThrow, parsePack } from '../../src/schema/parse.js';
import { builtIn } from './built-in.js';
import { choir } from './choir.js';
import { kitchen } from './kitchen.js';
import { lunchClub } from './lunch-club.js';
import { anyChanges, mutated } from './mutated.js';
import { choirChanges, kitchenChanges, lunchClubChanges, villageHallChanges } from './samples.js';
import { villageHall } from './village-hall.js';

const problemsOf = (result: object): unknown => ('problems' in result ? result.problems : []);

const CHANGED = {
  pack: { changes: lunchClubChanges, base: 'lunch-club', good: lunchClub() },
  baseline: { changes: villageHallChanges, base: 'village-hall', good: villageHall() },
  matrix: { changes: kitchenChanges, base: 'kitchen', good: kitchen() },
  check: { changes: choirChanges, base: 'choir', good: choir() },
} as const;

for (const [what, { changes: sample, base, good }] of Object.entries(CHANGED)) {
  describe(`A ${what} that another file has changed`, () => {
    it('is a valid pack of its own', () => {
      const pack = packOrThrow(sample, builtIn);
      expect(problemsOf(parsePack(pack))).to.deep.equal([]);
    });

    it('is a valid pack of its own, whatever the changes, as long as they are accepted', () => {
      let accepted = 0;
      fc.assert(
        fc.property(anyChanges, (changes) => {
          const result = parsePack(mutated(sample, changes), builtIn);
          if ('problems' in result) return;
          accepted++;
          expect(problemsOf(parsePack(result.pack))).to.deep.equal([]);
          expect(builtIn[base]).to.deep.equal(good);
        }),
        { numRuns: 500 },
      );
      expect(accepted).to.be.greaterThan(5);
    });
  });
}
