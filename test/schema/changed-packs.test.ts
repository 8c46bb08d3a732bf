import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { packOrThrow, parsePack } from '../../src/schema/parse.js';
import { lunchClub } from './lunch-club.js';
import { anyChanges, mutated } from './mutated.js';
import { lunchClubChanges } from './samples.js';

const base = packOrThrow(lunchClub());
const problemsOf = (result: object): unknown => ('problems' in result ? result.problems : []);

describe('A pack that another file has changed', () => {
  it('is a valid pack of its own', () => {
    const pack = packOrThrow(lunchClubChanges, { 'lunch-club': base });
    expect(problemsOf(parsePack(pack))).to.deep.equal([]);
  });

  it('is a valid pack of its own, whatever the changes, as long as they are accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const result = parsePack(mutated(lunchClubChanges, changes), { 'lunch-club': base });
        if ('problems' in result) return;
        accepted++;
        expect(problemsOf(parsePack(result.pack))).to.deep.equal([]);
        expect(base).to.deep.equal(lunchClub());
      }),
      { numRuns: 500 },
    );
    expect(accepted).to.be.greaterThan(5);
  });
});
