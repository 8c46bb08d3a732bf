import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import { type Refused, ResponseReader } from '../../src/results/response-reader.js';
import { Tallier } from '../../src/results/tallier.js';
import { responseProblems } from '../../src/schema/parse-response.js';
import { everyKind } from '../support/packs.js';

const questionnaire = surveyQuestionnaire(everyKind);
const good = (more: object = {}) => ({
  format: 1,
  id: '0d2c1f54-0000-4000-8000-000000000001',
  pack: { id: 'every-kind', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-20',
  completed: '2026-11-21',
  answers: { garden: { value: 'lot' } },
  ...more,
});
const line = JSON.stringify(good());

const readIn = (pieces: readonly string[]) => {
  const tallier = new Tallier(questionnaire);
  const refused: Refused[] = [];
  const reader = new ResponseReader(tallier, (one) => refused.push(one));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  const { rounds, refused: count } = tallier.tally;
  expect(count).to.equal(refused.length);
  return {
    counted: rounds[0]?.all.responses ?? 0,
    told: refused.map((one) => [one.line, one.problems[0]!.code]),
  };
};

describe('A response in which a key stands twice', () => {
  const twice = line.replace('"answers":{', '"answers":{"garden":{"value":"little"},');

  it('is refused, as nobody knows which of the two counts, and the others are counted', () => {
    expect(readIn([`${line}\n${twice}\n${line}`])).to.deep.equal({
      counted: 2,
      told: [[2, 'duplicate-key']],
    });
  });

  it('is refused among others in a list, with the list', () => {
    expect(readIn([`[${line},\n${twice}]`])).to.deep.equal({ counted: 0, told: [[1, 'duplicate-key']] });
  });

  it('is not taken for one that is written with spaces', () => {
    const spaced = line.replaceAll(':', ' : ').replaceAll(',', ' , ');
    expect(readIn([`${spaced}\n${spaced}`]).counted).to.equal(2);
  });
});

describe('Responses are read', () => {
  const FILES: readonly (readonly [from: string, text: string, counted: number])[] = [
    ['a line each', `${line}\n${line}\n`, 2],
    ['a line each, without a last line break', `${line}\n${line}`, 2],
    ['lines of Windows', `${line}\r\n${line}\r\n`, 2],
    ['lines with empty ones between', `\n${line}\n\n  \n${line}\n\n`, 2],
    ['lines after a byte order mark', `\uFEFF${line}\n${line}\n`, 2],
    ['a JSON list', JSON.stringify([good(), good(), good()], null, 2), 3],
    ['a JSON list after a byte order mark', `\uFEFF[${line}]`, 1],
    ['one response over many lines', JSON.stringify(good(), null, 2), 1],
    ['nothing', '', 0],
    ['an empty list', '[]', 0],
  ];
  for (const [from, text, counted] of FILES) {
    it(`from ${from}`, () => {
      expect(readIn([text])).to.deep.equal({ counted, told: [] });
    });

    it(`from ${from}, in pieces of any size`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 90 }), (size) => {
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
            text.slice(i * size, (i + 1) * size),
          );
          expect(readIn(pieces)).to.deep.equal({ counted, told: [] });
        }),
        { numRuns: 20 },
      );
    });
  }
});

describe('What is no response', () => {
  const BAD: readonly (readonly [what: string, line: string, code: string])[] = [
    ['broken JSON', '{"format":1,', 'not-json'],
    ['a number', '7', 'wrong-type'],
    ['an unknown key', JSON.stringify(good({ name: 'Mo' })), 'unknown-key'],
    ['a missing id', JSON.stringify(good({ id: undefined })), 'missing-key'],
    ['a day with a time', JSON.stringify(good({ completed: '2026-11-21T10:00' })), 'bad-format'],
    ['an answer in no form', JSON.stringify(good({ answers: { garden: 'lot' } })), 'wrong-type'],
    [
      'a value and a reason for none',
      JSON.stringify(good({ answers: { garden: { value: 'lot', missing: 'skipped' } } })),
      'unknown-key',
    ],
    ['a line without end', `"${'x'.repeat(2_000_001)}`, 'too-large'],
  ];
  for (const [what, bad, code] of BAD)
    it(`is told with its line, and the rest counts: ${what}`, () => {
      expect(readIn([`${line}\n${bad}\n\n${line}\n`])).to.deep.equal({ counted: 2, told: [[2, code]] });
    });

  it('is told with its place in a list', () => {
    expect(readIn([`[${line}, 7, ${line}]`])).to.deep.equal({ counted: 2, told: [[2, 'wrong-type']] });
  });

  it('is no whole list that breaks off', () => {
    expect(readIn([`[${line},`])).to.deep.equal({ counted: 0, told: [[1, 'not-json']] });
  });

  it('is never counted, whatever a part of it is changed to', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        1,
        '',
        'x',
        'lot',
        {},
        [],
        { value: 'lot' },
        { values: [] },
        { missing: 'gone' },
      ),
      fc.jsonValue(),
    );
    const paths = [
      ...[
        'format',
        'id',
        'pack',
        'mode',
        'language',
        'round',
        'started',
        'completed',
        'answers',
        'respondent',
        'help',
        'extra',
      ].map((key) => [key]),
      ['pack', 'id'],
      ['pack', 'version'],
      ['pack', 'extra'],
      ...['garden', 'sport', 'pet-name', 'gone'].map((id) => ['answers', id]),
      ...['value', 'values', 'missing', 'text', 'note', 'mark', 'extra'].map((key) => [
        'answers',
        'garden',
        key,
      ]),
      ...['value', 'values', 'text'].map((key) => ['answers', 'sport', key]),
      ['respondent', 'respondent-place'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const input = JSON.parse(JSON.stringify(good({ respondent: {} }))) as Record<string, unknown>;
        const [last, ...before] = [...path].reverse();
        const parent = before
          .reverse()
          .reduce((node, key) => (node[key] ??= {}) as Record<string, unknown>, input);
        Object.defineProperty(parent, last!, { value, enumerable: true, configurable: true, writable: true });
        expect(new Tallier(questionnaire).add(input)).to.deep.equal(responseProblems(input));
      }),
      { numRuns: 1000 },
    );
  });
});
