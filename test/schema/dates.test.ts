import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { dayOf } from '../../src/model/due.js';
import { PlainLines } from '../../src/results/plain-lines.js';
import { layoutOf } from '../../src/results/layout.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import { tally } from '../../src/results/tallier.js';
import { parseActions } from '../../src/schema/parse-actions.js';
import { parsePack, parseResponse } from '../../src/schema/parse.js';
import { DAY } from '../../src/schema/patterns.js';
import { responseJsonSchema } from '../../src/schema/json-schema.js';
import { action } from '../../src/schema/action.js';
import { response } from '../../src/schema/response.js';
import { everyKind } from '../support/packs.js';
import { changed } from './at-path.js';
import { inShort } from './bad-pack.js';
import { lunchClub } from './lunch-club.js';
import { agreed, answered } from './samples.js';

const IMPOSSIBLE = [
  '2026-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-06-31',
  '2026-09-31',
  '2026-11-31',
  '2026-13-45',
  '2026-00-10',
  '2026-01-00',
  '2026-01-32',
  '1900-02-29',
  '2100-02-29',
];
const POSSIBLE = [
  '2024-02-29',
  '2000-02-29',
  '2400-02-29',
  '2026-02-28',
  '2026-12-31',
  '2026-04-30',
  '0004-02-29',
];

const codes = (result: object): unknown =>
  'problems' in result ? (result.problems as never[]).map(inShort) : [];

describe('A day that no calendar has is refused', () => {
  for (const day of IMPOSSIBLE) {
    it(`in a response, in an action and by the schema: ${day}`, () => {
      for (const key of ['started', 'completed'])
        expect(codes(parseResponse({ ...answered, [key]: day }))).to.deep.equal([[`$.${key}`, 'bad-format']]);
      const late = changed(agreed, { '$.actions[0].by': day });
      expect(codes(parseResponse(late))).to.deep.equal([['$.actions[0].by', 'bad-format']]);
      expect(codes(parseActions(late.actions))).to.deep.equal([['$[0].by', 'bad-format']]);
      expect(z.safeParse(response, { ...answered, started: day }).success).to.equal(false);
      expect(z.safeParse(action, { ...agreed.actions[0], by: day }).success).to.equal(false);
    });
  }

  it('in files of responses, however they are read', () => {
    const questionnaire = surveyQuestionnaire(everyKind);
    const one = {
      ...answered,
      pack: { id: 'every-kind', version: '1.0.0' },
      respondent: undefined,
      help: undefined,
    };
    const of = (completed: string): object => ({
      format: 1,
      id: one.id,
      pack: one.pack,
      mode: 'standard',
      language: 'en',
      started: '2026-02-01',
      completed,
      answers: { garden: { value: 'lot' } },
    });
    for (const day of IMPOSSIBLE) {
      expect(tally([of(day)], questionnaire).refused, day).to.equal(1);
      const lines = new PlainLines(layoutOf(questionnaire), () => new Int32Array(0));
      const hits = { places: new Int32Array(99), count: 0, isDoubtful: false };
      expect(lines.read(JSON.stringify(of(day)), hits), day).to.equal(undefined);
    }
    for (const day of POSSIBLE) expect(tally([of(day)], questionnaire).refused, day).to.equal(0);
  });

  it('as the month in which a source was published', () => {
    const pack = (published: string): object => changed(lunchClub(), { '$.source.published': published });
    for (const month of ['2022-13', '2022-00', '2022-1'])
      expect(codes(parsePack(pack(month)))).to.deep.equal([['$.source.published', 'bad-format']]);
    for (const month of ['2022', '2022-01', '2022-12'])
      expect(codes(parsePack(pack(month)))).to.deep.equal([]);
  });
});

describe('A day that the calendar has', () => {
  it('is accepted', () => {
    for (const day of POSSIBLE)
      expect(codes(parseResponse({ ...answered, completed: day })), day).to.deep.equal([]);
  });

  it('is exactly one that a clock can show (seed 1102)', () => {
    const part = (most: number, width: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(width, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(DAY.test(text), text).to.equal(dayOf(text) !== undefined);
      }),
      { numRuns: 5000, seed: 1102 },
    );
  });

  it('is a date in the published JSON Schema', () => {
    const { $defs } = responseJsonSchema() as { $defs: Record<string, { format?: string }> };
    expect(Object.values($defs).filter(({ format }) => format === 'date')).to.have.length(1);
  });
});
