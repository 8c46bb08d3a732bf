import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeProblem } from '../../src/errors.js';
import { packOrThrow, parsePack, parsePackText, parseResponse } from '../../src/schema/parse.js';
import { changed } from './at-path.js';
import { lunchClub } from './lunch-club.js';
import { anyChanges, mutated } from './mutated.js';
import { lunchClubChanges } from './samples.js';

const packs = { 'lunch-club': packOrThrow(lunchClub()) };

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
});

/** Either the data or at least one problem with a place that can be told in words, and never an exception. */
function expectAVerdict(result: object): void {
  if (!('problems' in result)) return;
  const problems = result.problems as Parameters<typeof describeProblem>[0][];
  expect(problems).not.to.be.empty;
  for (const problem of problems) expect(describeProblem(problem)).to.match(/^\$/);
}

describe('Reading never throws', () => {
  it('a pack, whatever a host hands in', () => {
    fc.assert(
      fc.property(anything, (data) => expectAVerdict(parsePack(data, packs))),
      { numRuns: 500 },
    );
  });

  it('a pack with anything in any of its places', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('$.title', '$.sections[0].items[1]', '$.terms', '$.sections[1].showIf'),
        anything,
        (path, value) => expectAVerdict(parsePack(changed(lunchClub(), { [path]: value }), packs)),
      ),
      { numRuns: 500 },
    );
  });

  it('a response, whatever a host hands in', () => {
    fc.assert(
      fc.property(anything, (data) => expectAVerdict(parseResponse(data))),
      { numRuns: 500 },
    );
  });

  it('the text of a pack, whatever is in the file', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string().map((words) => JSON.stringify(words)),
    );
    fc.assert(
      fc.property(text, (words) => expectAVerdict(parsePackText(words, packs))),
      { numRuns: 500 },
    );
  });

  for (const [what, sample] of Object.entries({ pack: lunchClub(), extension: lunchClubChanges })) {
    it(`the text of a ${what} with changes anywhere in it`, () => {
      fc.assert(
        fc.property(anyChanges, (changes) => {
          expectAVerdict(parsePackText(JSON.stringify(mutated(sample, changes)), packs));
        }),
        { numRuns: 300 },
      );
    });
  }
});
