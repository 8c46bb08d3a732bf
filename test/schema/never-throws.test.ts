import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeProblem } from '../../src/errors.js';
import { parseActions } from '../../src/schema/parse-actions.js';
import { parsePack, parsePackText, parseResponse } from '../../src/schema/parse.js';
import { changed } from './at-path.js';
import { builtIn } from './built-in.js';
import { choir } from './choir.js';
import { kitchen } from './kitchen.js';
import { lunchClub } from './lunch-club.js';
import { anyChanges, mutated } from './mutated.js';
import {
  agreed,
  choirChanges,
  gathered,
  kitchenChanges,
  lunchClubChanges,
  villageHallChanges,
} from './samples.js';
import { villageHall } from './village-hall.js';

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
      fc.property(anything, (data) => expectAVerdict(parsePack(data, builtIn))),
      { numRuns: 500 },
    );
  });

  it('a pack with anything in any of its places', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('$.title', '$.sections[0].items[1]', '$.terms', '$.sections[1].showIf'),
        anything,
        (path, value) => expectAVerdict(parsePack(changed(lunchClub(), { [path]: value }), builtIn)),
      ),
      { numRuns: 500 },
    );
  });

  it('a baseline with anything in any of its places', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('$.kind', '$.areas[0].questions[1]', '$.areas[0].contrast', '$.examples[0].for'),
        anything,
        (path, value) => expectAVerdict(parsePack(changed(villageHall(), { [path]: value }), builtIn)),
      ),
      { numRuns: 500 },
    );
  });

  it('a matrix or a check with anything in any of its places', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '$.questions',
          '$.groups[0].id',
          '$.rows[0].cells',
          '$.rows[1].cells.cooks',
          '$.rows[2].id',
        ),
        fc.constantFrom('$.question', '$.sections[0].statements', '$.sections[1].id', '$.examples[0].for'),
        anything,
        (inMatrix, inCheck, value) => {
          expectAVerdict(parsePack(changed<unknown>(kitchen(), { [inMatrix]: value }), builtIn));
          expectAVerdict(parsePack(changed<unknown>(choir(), { [inCheck]: value }), builtIn));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a change with anything as what it changes', () => {
    fc.assert(
      fc.property(fc.constantFrom('$.extends', '$.add[0]', '$.replace'), anything, (path, value) =>
        expectAVerdict(parsePack(changed(villageHallChanges, { [path]: value }), builtIn)),
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

  it('a response with anything in any of its places', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('$.actions', '$.actions[0].by', '$.answers.hours', '$.done'),
        anything,
        (path, value) => expectAVerdict(parseResponse(changed(agreed, { [path]: value }))),
      ),
      { numRuns: 500 },
    );
  });

  it('a response of people who agreed with anything in any of its places', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('$.workshop', '$.workshop.voices', '$.workshop.voices[0]', '$.workshop.dissent'),
        anything,
        (path, value) => expectAVerdict(parseResponse(changed<unknown>(gathered, { [path]: value }))),
      ),
      { numRuns: 500 },
    );
  });

  it('actions, whatever a host hands in and in whatever place', () => {
    const places = fc.constantFrom('$[0]', '$[0].by', '$[1].status', '$[1].item');
    fc.assert(
      fc.property(anything, places, (data, path) => {
        expectAVerdict(parseActions(data));
        expectAVerdict(parseActions(changed(agreed.actions, { [path]: data })));
      }),
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
      fc.property(text, (words) => expectAVerdict(parsePackText(words, builtIn))),
      { numRuns: 500 },
    );
  });

  const samples = {
    pack: lunchClub(),
    extension: lunchClubChanges,
    baseline: villageHall(),
    'change of a baseline': villageHallChanges,
    matrix: kitchen(),
    'change of a matrix': kitchenChanges,
    check: choir(),
    'change of a check': choirChanges,
  };
  for (const [what, sample] of Object.entries(samples)) {
    it(`the text of a ${what} with changes anywhere in it`, () => {
      fc.assert(
        fc.property(anyChanges, (changes) => {
          expectAVerdict(parsePackText(JSON.stringify(mutated(sample, changes)), builtIn));
        }),
        { numRuns: 300 },
      );
    });
  }
});
