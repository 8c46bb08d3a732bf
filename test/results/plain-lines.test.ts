import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BaselineQuestionnaire } from '../../src/model/baseline-questionnaire.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import { Session } from '../../src/model/session.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import { type Refused, ResponseReader, type ResponseSink } from '../../src/results/response-reader.js';
import { Tallier } from '../../src/results/tallier.js';
import type { SurveyPack } from '../../src/schema/survey.js';
import { everyKind, hall } from '../support/packs.js';

/** With an item that is called as a key of a response is, and one of each kind about who answers. */
const pack: SurveyPack = {
  ...everyKind,
  sections: [
    {
      id: 'life',
      items: [
        { kind: 'scale', id: 'answers', text: 'Answers' },
        { kind: 'scale', id: 'garden', text: 'Garden' },
        {
          kind: 'multiple-choice',
          id: 'sport',
          text: 'Sport',
          options: [
            { value: 'ball', label: 'Ball' },
            { value: 'run', label: 'Run' },
          ],
        },
        { kind: 'text', id: 'name', text: 'Name' },
        // No pack may call it so, but nobody checks what a program hands in; and objects put it first.
        { kind: 'scale', id: '1', text: 'One' },
      ],
    },
  ],
  respondent: [
    { kind: 'scale', id: 'started', text: 'Started' },
    { kind: 'text', id: 'place', text: 'Place' },
  ],
};
const survey = surveyQuestionnaire(pack);

const line = (more: object = {}): string =>
  JSON.stringify({
    format: 1,
    id: '0d2c1f54-0000-4000-8000-000000000001',
    pack: { id: pack.id, version: '1.0.0' },
    mode: 'standard',
    language: 'en',
    started: '2026-11-20',
    completed: '2026-11-21',
    answers: { garden: { value: 'lot' } },
    ...more,
  });

/** What comes of lines, and what was told of them. */
const readBy = (
  questionnaire: Questionnaire,
  lines: readonly string[],
  isParsed: boolean,
  unique = false,
) => {
  const tallier = new Tallier(questionnaire, { unique });
  const sink: ResponseSink = isParsed
    ? { add: (input) => tallier.add(input), refuse: () => tallier.refuse() }
    : tallier;
  const refused: Refused[] = [];
  const reader = new ResponseReader(sink, (one) => refused.push(one));
  reader.push(lines.join('\n'));
  reader.end();
  return { tally: tallier.tally, refused, read: reader.read };
};

const isSame = (questionnaire: Questionnaire, lines: readonly string[], unique = false): void => {
  expect(readBy(questionnaire, lines, false, unique)).to.deep.equal(
    readBy(questionnaire, lines, true, unique),
  );
};

const answer = fc.oneof(
  fc.constantFrom('little', 'lot', 'ball', 'run', 'gone', '').map((value): object => ({ value })),
  fc.subarray(['ball', 'run', 'lot', 'ball']).map((values) => ({ values })),
  fc.constantFrom('skipped', 'dont-know', 'gone').map((missing) => ({ missing })),
  fc.string().map((text) => ({ text })),
  fc.constantFrom('}', '"', '{"', 'x', '\\', '\u2028', '\n').map((note) => ({ value: 'lot', note })),
  fc.constantFrom<object | null | number>({}, null, 0, 1, [], { value: 1 }, { answers: {} }),
);
const answers = fc.dictionary(
  fc.constantFrom('answers', 'garden', 'sport', 'name', 'gone', '__proto__', 'constructor', '1'),
  answer,
  { maxKeys: 5 },
);
const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-1-1', 'then', 7);
const key = fc.constantFrom('format', 'id', 'pack', 'mode', 'started', 'completed', 'answers', 'respondent');
/** A response, most of which is right, with its keys in any order. */
const response = fc
  .record(
    {
      id: fc.constantFrom('0d2c1f54-0000', '0d2c1f54-0001', 'x', '0d2c"1f54', 7),
      pack: fc.constantFrom<object>(
        { id: pack.id, version: '1.0.0' },
        { version: '2.0.0', id: pack.id },
        { id: 'other', version: '1.0.0' },
      ),
      mode: fc.constantFrom('standard', 'easy-read', 'other'),
      round: fc.constantFrom(undefined, '2026', '"started":"', 'a\u2028b', 'x'.repeat(201)),
      group: fc.constantFrom(undefined, 'North', '"answers":{', 'answers":{"', 7),
      respondent: fc.oneof(
        fc.constant(undefined),
        fc.dictionary(fc.constantFrom('started', 'place', 'garden', 'answers', 'completed'), answer),
      ),
      help: fc.oneof(fc.constant(undefined), answer),
      started: day,
      completed: day,
      answers,
      extra: fc.constantFrom(undefined, 1),
    },
    { requiredKeys: ['pack', 'started', 'completed', 'answers'] },
  )
  .chain((parts) => {
    const usual: Record<string, unknown> = { ...(JSON.parse(line()) as object), ...parts };
    const { answers: last, ...rest } = usual;
    return fc
      .oneof(
        { weight: 4, arbitrary: fc.constant([...Object.entries(rest), ['answers', last]]) },
        { weight: 1, arbitrary: fc.shuffledSubarray(Object.entries(usual), { minLength: 6 }) },
      )
      .map((entries) => Object.fromEntries(entries as [string, unknown][]));
  });
/** The text of one: plain, with spaces, with keys that stand twice, with a stretch that is put elsewhere or broken. */
const text = fc.oneof(
  { weight: 3, arbitrary: response.map((one) => JSON.stringify(one)) },
  { weight: 1, arbitrary: response.map((one) => JSON.stringify(one).replaceAll(/([,:])/g, '$1 ')) },
  { weight: 1, arbitrary: response.map((one) => `${JSON.stringify(one)}\r`) },
  {
    weight: 2,
    arbitrary: fc.tuple(response, key, response, fc.boolean()).map(([one, name, other, isFirst]) => {
      const twice = `"${name}":${JSON.stringify(other[name] ?? null)}`;
      const all = JSON.stringify(one);
      return isFirst ? `{${twice},${all.slice(1)}` : `${all.slice(0, -1)},${twice}}`;
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        response,
        fc.nat(),
        fc.nat(40),
        fc.constantFrom(
          '',
          ' ',
          '"',
          ',',
          '{',
          '}',
          '}}',
          '\\',
          '0',
          '"x":1,',
          '"garden":{"value":"lot"},',
          '"started":"2026-11-20","completed":"2026-11-21",',
          '"answers":{"garden":{"value":"lot"}}',
          '"respondent":{',
          '"\\u0061nswers":{},',
        ),
      )
      .map(([one, at, length, part]) => {
        const all = JSON.stringify(one);
        const from = at % all.length;
        return all.slice(0, from) + part + all.slice(from + length);
      }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(response, fc.nat(), fc.nat()).map(([one, a, b]) => {
      // Parts of a line in another order, cut where a part begins.
      const parts = JSON.stringify(one).split(/(?<=[,{}])/);
      const [moved = ''] = parts.splice(a % parts.length, 1);
      parts.splice(b % (parts.length + 1), 0, moved);
      return parts.join('');
    }),
  },
);

describe('Lines are taken without being parsed', () => {
  it('as a session writes them', () => {
    const session = new Session(survey, { id: '0d2c1f54-0000', language: 'en', today: '2026-11-20' });
    session.answer('answers', { value: 'lot' });
    session.answer('sport', { values: ['ball', 'run'] });
    session.answer('name', { text: 'A "name"' });
    session.answer('started', { value: 'little' });
    const written = JSON.stringify(session.completed('2026-11-21'));
    const tallier = new Tallier(survey);
    for (const end of ['', '\r', '']) expect(tallier.addLine(written + end)).to.equal(true);
    isSame(survey, [written, written]);
  });

  const TAKEN: readonly (readonly [what: string, more: object])[] = [
    ['a value', {}],
    ['a reason for none', { answers: { garden: { missing: 'skipped' } } }],
    ['several values', { answers: { sport: { values: ['run', 'ball'] } } }],
    ['words', { answers: { name: { text: 'Mo' }, garden: { value: 'lot', note: 'In "May"' } } }],
    ['who answers', { respondent: { started: { value: 'lot' } }, answers: { garden: { value: 'lot' } } }],
    ['a group and a round', { group: 'North', round: '2026', answers: { garden: { value: 'lot' } } }],
  ];
  for (const [what, more] of TAKEN)
    it(`with ${what}`, () => {
      const { answers: last, ...rest } = JSON.parse(line(more)) as Record<string, unknown>;
      const written = JSON.stringify({ ...rest, answers: last });
      const tallier = new Tallier(survey);
      expect(tallier.addLine(written)).to.equal(true);
      expect(tallier.addLine(written)).to.equal(true);
      isSame(survey, [written, written, written]);
    });
});

describe('Lines that are taken without being parsed', () => {
  it('count as they do when they are parsed, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.boolean(), (lines, unique) => {
        // Each twice: what was learnt from a line must not change what comes of the next.
        isSame(survey, [line(), ...lines, ...lines], unique);
      }),
      { numRuns: 200 },
    );
  });

  it('count as they do when they are parsed where questions are answered in depth', () => {
    const questionnaire = new BaselineQuestionnaire(hall);
    const ids = questionnaire.questions.map(({ item }) => item.id);
    const inDepth = fc.record(
      {
        value: fc.constantFrom('first', 'started', 'none', 'gone'),
        values: fc.constant(['none']),
        missing: fc.constantFrom('skipped', 'dont-know'),
        text: fc.constantFrom('a', '}', '"'),
        note: fc.constantFrom('a', '}'),
        mark: fc.constantFrom('strength', 'gap', 'other'),
      },
      { requiredKeys: [] },
    );
    const one = fc
      .dictionary(fc.constantFrom(...ids), inDepth)
      .map((answers) => line({ pack: { id: hall.id, version: hall.version }, answers }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (lines) => {
        isSame(questionnaire, [...lines, ...lines]);
      }),
      { numRuns: 60 },
    );
  });

  const HOSTILE: readonly (readonly [what: string, change: (plain: string) => string])[] = [
    ['answers that come again', (plain) => plain.replace(/\}$/, ',"answers":{"garden":{"value":"little"}}}')],
    ['answers that come again as nothing', (plain) => plain.replace(/\}$/, ',"answers":0}')],
    ['answers in disguise', (plain) => plain.replace(/\}$/, ',"\\u0061nswers":{}}')],
    ['an answer that comes again', (plain) => plain.replace('}}}', '},"garden":{"value":"little"}}}')],
    ['an id that comes again', (plain) => plain.replace('"mode"', '"id":"x","mode"')],
    ['days that come again', (plain) => plain.replace('"answers"', '"completed":"2020-01-01","answers"')],
    ['days inside of another', (plain) => plain.replace('"started"', '"respondent":{"started"')],
    ['a format that comes again', (plain) => plain.replace('"mode"', '"format":2,"mode"')],
    ['something after the end', (plain) => `${plain}}`],
    ['an answer with spaces', (plain) => plain.replace('"garden":', '"garden": ')],
    ['a space that JSON does not know', (plain) => `${plain}\u00a0`],
    ['no answers', (plain) => plain.replace('"garden":{"value":"lot"}', '')],
    ['two answers in one', (plain) => plain.replace('"garden"', '"answers":1,"garden"')],
    ['an answer that is no object', (plain) => plain.replace('{"value":"lot"}', '"lot"')],
    ['one that stands before another', (plain) => plain.replace('"garden"', '"garden":0,"1"')],
    ['what a person is, among the answers', (plain) => plain.replace('"garden"', '"started"')],
    ['an id that is too short', (plain) => plain.replace('0d2c1f54-0000-4000-8000-000000000001', 'x')],
    ['an id with another sign', (plain) => plain.replace('0d2c1f54-', '0d2c1f54_')],
    ['another id', (plain) => plain.replace('0d2c1f54-', '0d2c1f55-')],
    ['another day', (plain) => plain.replace('2026-11-21', '2026-12-24')],
    ['an earlier day', (plain) => plain.replace('2026-11-21', '2026-11-02')],
    ['no day', (plain) => plain.replace('2026-11-21', '2026-11')],
  ];
  for (const [what, change] of HOSTILE)
    it(`are taken for nothing else: ${what}`, () => {
      const [plain, changed] = [line(), change(line())];
      expect(changed).not.to.equal(plain);
      for (const unique of [false, true]) {
        isSame(survey, [plain, changed, plain, changed], unique);
        isSame(survey, [changed, plain], unique);
      }
    });

  it('are told apart by where the days stand', () => {
    const about = { respondent: { started: { value: 'lot' } } };
    const { respondent, answers: last, ...rest } = JSON.parse(line(about)) as Record<string, unknown>;
    const before = JSON.stringify({ ...rest, respondent, answers: last });
    const days = '"started":"2026-11-20","completed":"2026-11-21",';
    const inside = before.replace(days, '').replace('"respondent":{', `"respondent":{${days}`);
    isSame(survey, [before, inside, before]);
  });
});
