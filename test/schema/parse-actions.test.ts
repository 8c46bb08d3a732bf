import { expect } from '@open-wc/testing';
import type { Action } from '../../src/schema/action.js';
import { parseActions } from '../../src/schema/parse-actions.js';
import { changed } from './at-path.js';
import { inShort, type Expected } from './bad-pack.js';
import { agreed } from './samples.js';

const problemsOf = (input: unknown): Expected[] => {
  const result = parseActions(input);
  return 'problems' in result ? result.problems.map(inShort) : [];
};
const good = (): Action[] => structuredClone(agreed.actions) as Action[];

type Changes = Readonly<Record<string, unknown>>;

const GOOD: Readonly<Record<string, Changes>> = {
  'with all that an action can hold, and with no more than it must': {},
  'with no words yet': { '$[0].what': '' },
  'that are done': { '$[0].status': 'done', '$[1].status': 'dropped' },
  'about what no pack here asks': { '$[0].item': 'someone-else' },
  'in which people wrote what they liked': {
    '$[0].what': 'Tab \t, override \u202E, a smile \u{1F600}, <b> and {braces}',
    '$[0].learnt': 'x'.repeat(20_000),
  },
  'with a key that is there but undefined': { '$[1]': { ...good()[1], owner: undefined } },
};

describe('Actions are accepted', () => {
  for (const [name, changes] of Object.entries(GOOD)) {
    it(name, () => {
      const input = changed(good(), changes);
      expect(parseActions(input)).to.deep.equal({ actions: JSON.parse(JSON.stringify(input)) as unknown });
    });
  }

  it('without control characters and broken ones, which databases refuse', () => {
    const result = parseActions(changed(good(), { '$[0].what': 'Ring\u0000 the \u0007bell\uD83D.' }));
    expect((result as { actions: Action[] }).actions[0]!.what).to.equal('Ring the bell.');
  });

  it('where there are none', () => {
    expect(parseActions([])).to.deep.equal({ actions: [] });
  });

  it('as a copy, so that what the host does to its own list later changes nothing', () => {
    const mine = good();
    const result = parseActions(mine);
    mine[0]!.what = 'Something else.';
    mine.pop();
    expect(result).to.deep.equal({ actions: good() });
  });
});

const BAD: readonly (readonly [name: string, changes: Changes, ...problems: Expected[]])[] = [
  ['with one that is a text', { '$[1]': 'A second key.' }, ['$[1]', 'wrong-type']],
  ['with one that is null', { '$[1]': null }, ['$[1]', 'wrong-type']],
  ['with one without an id', { '$[1].id': undefined }, ['$[1].id', 'missing-key']],
  ['with one whose id is a name', { '$[1].id': 'key 2' }, ['$[1].id', 'bad-format']],
  ['with one of no kind', { '$[1].kind': undefined }, ['$[1].kind', 'missing-key']],
  ['with one of an unknown kind', { '$[1].kind': 'close-gaps' }, ['$[1].kind', 'not-one-of', 'close-gap']],
  ['with one that says nothing', { '$[0].what': undefined }, ['$[0].what', 'missing-key']],
  ['with one that says a number', { '$[0].what': 5 }, ['$[0].what', 'wrong-type']],
  ['with one of no status', { '$[0].status': undefined }, ['$[0].status', 'missing-key']],
  ['with an unknown status', { '$[1].status': 'ongoing' }, ['$[1].status', 'not-one-of', 'going-on']],
  ['with one by a month', { '$[0].by': 'March 2027' }, ['$[0].by', 'bad-format']],
  ['with one by a time', { '$[0].by': '2027-03-01T10:00' }, ['$[0].by', 'bad-format']],
  ['with one whose day is null', { '$[0].by': null }, ['$[0].by', 'wrong-type']],
  ['with an item in words', { '$[0].item': 'Which hours?' }, ['$[0].item', 'bad-format']],
  ['with one that costs money', { '$[0].cost': 5 }, ['$[0].cost', 'unknown-key']],
  ['with a slip in a key', { '$[0].ownr': 'Ali' }, ['$[0].ownr', 'unknown-key', 'owner']],
  [
    'with several mistakes, all of them told',
    { '$[0].status': 'later', '$[1].id': 7 },
    ['$[0].status', 'not-one-of'],
    ['$[1].id', 'wrong-type'],
  ],
  [
    'with two of the same id, as one could not be told from the other',
    { '$[1].id': good()[0]!.id },
    ['$[1].id', 'duplicate-id'],
  ],
];

const NO_LIST: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'a text': 'Mend the bell.',
  'one action alone': good()[0],
  'a whole response': agreed,
  'actions under their ids': Object.fromEntries(good().map((one) => [one.id, one])),
};

describe('Actions are refused', () => {
  for (const [name, changes, ...problems] of BAD) {
    it(name, () => {
      expect(problemsOf(changed(good(), changes))).to.have.deep.members(problems);
    });
  }

  for (const [name, input] of Object.entries(NO_LIST)) {
    it(`that are no list but ${name}`, () => {
      expect(problemsOf(input)).to.deep.equal([['$', 'wrong-type']]);
    });
  }

  it('that would reach a prototype', () => {
    const poison = JSON.parse('[{ "__proto__": { "polluted": true } }]') as unknown;
    expect(problemsOf(poison)).to.deep.include(['$[0].__proto__', 'forbidden-key']);
    expect({}).not.to.have.property('polluted');
  });

  it('that are more than anybody would do', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({ ...good()[1]!, id: `action-${i + 1}` }));
    expect(problemsOf(many)).to.deep.equal([['$', 'too-large']]);
  });
});
