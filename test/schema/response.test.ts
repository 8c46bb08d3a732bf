import { expect } from '@open-wc/testing';
import { parseResponse } from '../../src/schema/parse.js';
import { changed } from './at-path.js';
import { inShort, type Expected } from './bad-pack.js';
import { agreed, answered, gathered } from './samples.js';

const problemsOf = (changes: Readonly<Record<string, unknown>>, sample: object = answered): Expected[] => {
  const result = parseResponse(changed(sample, changes));
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

describe('A response keeps every word of a person', () => {
  it('without control characters and broken ones, which databases refuse', () => {
    const response = changed(agreed, {
      '$.group': 'North\u0000 \u0085side',
      '$.actions[0].what': 'Bell \u0007, tab \t, line\r\nand \uD83D half, whole \u{1F600}',
    });
    const result = parseResponse(response) as { response: typeof agreed };
    expect(result.response.group).to.equal('North side');
    expect(result.response.actions[0]!.what).to.equal('Bell , tab \t, line\r\nand  half, whole \u{1F600}');
  });
});

describe('A response with two things of one id is refused', () => {
  it('as a change to one would overwrite the other: actions', () => {
    const [one] = agreed.actions;
    expect(problemsOf({ '$.actions': [one, { ...one, what: 'Something else' }] }, agreed)).to.deep.equal([
      ['$.actions[1].id', 'duplicate-id'],
    ]);
  });

  it('and voices of a workshop', () => {
    const [one] = gathered.workshop.voices;
    expect(problemsOf({ '$.workshop.voices': [one, one] }, gathered)).to.deep.equal([
      ['$.workshop.voices[1].id', 'duplicate-id'],
    ]);
  });
});

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

const GOOD_IN_DEPTH: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'with every kind of answer, and actions': {},
  'with words beside a stage': { '$.answers.hours': { value: 'begun', text: 'Since May.' } },
  'with words beside a reason for no stage': {
    '$.answers.hours': { missing: 'not-applicable', text: 'Shut.' },
  },
  'with nothing but a mark': { '$.answers.hours': { mark: 'mixed' } },
  'with nothing but a mark and what shows it': { '$.answers.hours': { mark: 'gap', note: 'The rota.' } },
  'with a mark beside statements': { '$.answers["doors-statements"].mark': 'strength' },
  'without actions': { '$.actions': [], '$.done': [], '$.earlier': undefined },
  'with an action that has no words yet': { '$.actions[1].what': '' },
  'with an action about what no pack here asks': { '$.actions[0].item': 'someone-else' },
  'with an action in which people wrote what they liked': {
    '$.actions[0].what': 'Bell \u0007, override \u202E, half a smile \uD83D and {braces}',
    '$.actions[0].learnt': 'x'.repeat(20_000),
  },
};

describe('A response in depth is accepted', () => {
  for (const [name, changes] of Object.entries(GOOD_IN_DEPTH)) {
    it(name, () => {
      expect(problemsOf(changes, agreed)).to.deep.equal([]);
    });
  }
});

const BAD_IN_DEPTH: typeof BAD = [
  [
    'with an unknown mark',
    { '$.answers.doors.mark': 'strenght' },
    ['$.answers.doors.mark', 'not-one-of', 'strength'],
  ],
  ['with an empty answer', { '$.answers.doors': {} }, ['$.answers.doors.value', 'missing-key']],
  [
    'with words beside statements, which are ticked',
    { '$.answers["doors-statements"].text': 'Both.' },
    ['$.answers["doors-statements"].text', 'unknown-key'],
  ],
  ['with actions under their ids', { '$.actions': {} }, ['$.actions', 'wrong-type']],
  ['with an action that is a text', { '$.actions[1]': 'A second key.' }, ['$.actions[1]', 'wrong-type']],
  ['with an action without an id', { '$.actions[1].id': undefined }, ['$.actions[1].id', 'missing-key']],
  ['with an action whose id is a name', { '$.actions[1].id': 'key 2' }, ['$.actions[1].id', 'bad-format']],
  ['with an action of no kind', { '$.actions[1].kind': undefined }, ['$.actions[1].kind', 'missing-key']],
  [
    'with an unknown kind of action',
    { '$.actions[1].kind': 'close-gaps' },
    ['$.actions[1].kind', 'not-one-of', 'close-gap'],
  ],
  [
    'with an unknown status',
    { '$.actions[1].status': 'ongoing' },
    ['$.actions[1].status', 'not-one-of', 'going-on'],
  ],
  ['with an action by a month', { '$.actions[0].by': 'March 2027' }, ['$.actions[0].by', 'bad-format']],
  ['with an action that costs money', { '$.actions[0].cost': 5 }, ['$.actions[0].cost', 'unknown-key']],
  ['with what is done in words', { '$.done': 'doors' }, ['$.done', 'wrong-type']],
  ['with what is done by its title', { '$.done[0]': 'Open doors' }, ['$.done[0]', 'bad-format']],
  ['with an earlier round by its year', { '$.earlier': '2025' }, ['$.earlier', 'bad-format']],
];

describe('A response in depth is refused', () => {
  for (const [name, changes, ...problems] of BAD_IN_DEPTH) {
    it(name, () => {
      expect(problemsOf(changes, agreed)).to.have.deep.members(problems);
    });
  }
});

const voice = '$.workshop.voices[1]';
const GOOD_TOGETHER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'some of whom have not finished': {},
  'who have all finished': { [`${voice}.finished`]: true },
  'before all have been shown': { '$.workshop.revealed': false, '$.workshop.dissent': undefined },
  'of whom nobody has begun': { '$.workshop': { voices: [], revealed: false } },
  'who see what no pack here asks differently': { '$.workshop.dissent["someone-else"]': 'No.' },
  'with a name of 200 characters': { [`${voice}.label`]: 'x'.repeat(200) },
  'with words and a mark beside a value': {
    [`${voice}.answers.listen`]: { value: 'not', text: 'No.', note: 'Ask.', mark: 'gap' },
  },
};

describe('A response of people who answered one by one is accepted', () => {
  for (const [name, changes] of Object.entries(GOOD_TOGETHER)) {
    it(name, () => {
      expect(problemsOf(changes, gathered)).to.deep.equal([]);
    });
  }
});

const BAD_TOGETHER: typeof BAD = [
  ['without those who answered', { '$.workshop.voices': undefined }, ['$.workshop.voices', 'missing-key']],
  ['with those who answered by name', { '$.workshop.voices': {} }, ['$.workshop.voices', 'wrong-type']],
  [
    'that does not say whether all have been shown',
    { '$.workshop.revealed': undefined },
    ['$.workshop.revealed', 'missing-key'],
  ],
  ['that says so in words', { '$.workshop.revealed': 'yes' }, ['$.workshop.revealed', 'wrong-type']],
  ['with one of no id', { [`${voice}.id`]: undefined }, [`${voice}.id`, 'missing-key']],
  ['with one whose id is a name', { [`${voice}.id`]: 'Mo M' }, [`${voice}.id`, 'bad-format']],
  ['with one of no answers', { [`${voice}.answers`]: undefined }, [`${voice}.answers`, 'missing-key']],
  ['with too long a name', { [`${voice}.label`]: 'x'.repeat(201) }, [`${voice}.label`, 'too-long']],
  [
    'with one who has not finished and says so',
    { [`${voice}.finished`]: false },
    [`${voice}.finished`, 'not-one-of'],
  ],
  ['with an action of one alone', { [`${voice}.actions`]: [] }, [`${voice}.actions`, 'unknown-key']],
  ['with who differs in a list', { '$.workshop.dissent': ['Mo'] }, ['$.workshop.dissent', 'wrong-type']],
  [
    'with who differs by an answer',
    { '$.workshop.dissent["salt-cooks"]': { value: 'never' } },
    ['$.workshop.dissent["salt-cooks"]', 'wrong-type'],
  ],
  [
    'that would reach a prototype',
    { '$.workshop.dissent': JSON.parse('{ "__proto__": "polluted" }') as unknown },
    ['$.workshop.dissent.__proto__', 'forbidden-key'],
  ],
];

describe('A response of people who answered one by one is refused', () => {
  for (const [name, changes, ...problems] of BAD_TOGETHER) {
    it(name, () => {
      expect(problemsOf(changes, gathered)).to.have.deep.members(problems);
    });
  }
});
