import { expect } from '@open-wc/testing';
import { parseResponse } from '../../src/schema/parse.js';
import { changed } from './at-path.js';
import { inShort, type Expected } from './bad-pack.js';
import { answered } from './samples.js';

const problemsOf = (changes: Readonly<Record<string, unknown>>): Expected[] => {
  const result = parseResponse(changed(answered, changes));
  return 'problems' in result ? result.problems.map(inShort) : [];
};

const GOOD: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'with every kind of answer': {},
  'that is a draft': { '$.completed': undefined },
  'without answers': { '$.answers': {}, '$.respondent': undefined, '$.help': undefined },
  'to items that no pack here knows': { '$.answers["someone-else"]': { value: 'x' } },
  'in which a person wrote what they liked': {
    '$.answers.idea': { text: 'Bell \u0007, override \u202E, half a smile \uD83D and {braces}' },
  },
  'with a comment of 20,000 characters': { '$.answers.tasty': { note: 'x'.repeat(20_000) } },
};

describe('A response is accepted', () => {
  for (const [name, changes] of Object.entries(GOOD)) {
    it(name, () => {
      expect(problemsOf(changes)).to.deep.equal([]);
    });
  }
});

const BAD: readonly (readonly [
  name: string,
  changes: Readonly<Record<string, unknown>>,
  ...problems: Expected[],
])[] = [
  ['of a future format', { '$.format': 2 }, ['$.format', 'not-one-of']],
  ['without its id', { '$.id': undefined }, ['$.id', 'missing-key']],
  ['with an id that is a name', { '$.id': 'Mary Smith' }, ['$.id', 'bad-format']],
  ['with a time in its date', { '$.completed': '2026-11-23T10:00:00Z' }, ['$.completed', 'bad-format']],
  ['in an unknown mode', { '$.mode': 'easyread' }, ['$.mode', 'not-one-of', 'easy-read']],
  ['with a key of its own', { '$.respondentId': 5 }, ['$.respondentId', 'unknown-key', 'respondent']],
  ['with answers in a list', { '$.answers': [] }, ['$.answers', 'wrong-type']],
  ['with an answer that is a text', { '$.answers.tasty': 'agree' }, ['$.answers.tasty', 'wrong-type']],
  [
    'with an answer that says and does not say',
    { '$.answers.tasty': { missing: 'dont-know', value: 'agree' } },
    ['$.answers.tasty.missing', 'unknown-key'],
  ],
  [
    'with an unknown reason for no answer',
    { '$.answers.tasty': { missing: 'dontknow' } },
    ['$.answers.tasty.missing', 'not-one-of', 'dont-know'],
  ],
  [
    'with no values where there should be some',
    { '$.answers.wishes.values': [] },
    ['$.answers.wishes.values', 'empty'],
  ],
  [
    'that would reach a prototype',
    { '$.answers': JSON.parse('{ "__proto__": { "value": "polluted" } }') as unknown },
    ['$.answers.__proto__', 'forbidden-key'],
  ],
];

describe('A response is refused', () => {
  for (const [name, changes, ...problems] of BAD) {
    it(name, () => {
      expect(problemsOf(changes)).to.have.deep.members(problems);
      expect({}).not.to.have.property('value');
    });
  }
});
