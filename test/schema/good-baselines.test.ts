import { expect } from '@open-wc/testing';
import { parsePack } from '../../src/schema/parse.js';
import { changed } from './at-path.js';
import { bareHall, villageHall } from './village-hall.js';

const problemsOf = (input: unknown): unknown => {
  const result = parsePack(input);
  return 'problems' in result ? result.problems : [];
};

/** Changes of the village hall that leave it valid, at the edges of what is allowed. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'with nothing changed': {},
  'that asks nothing over a whole area': { '$.overall': undefined },
  'with an area that asks only where it stands as a whole': { '$.areas[2].contrast': undefined },
  'with statements on one side only': { '$.areas[0].contrast.now': [] },
  'with fewer statements on one side than on the other': { '$.areas[0].contrast.now[1]': undefined },
  'with no words between, where nothing needs them': {
    '$.between': undefined,
    '$.areas[1].questions[2]': undefined,
  },
  'with no words over statements, where there are none': {
    '$.contrast': undefined,
    '$.areas[0].contrast': undefined,
    '$.areas[2]': undefined,
  },
  'with no scale for all, where each question names one': {
    '$.scale': undefined,
    '$.overall': undefined,
    '$.areas[0].questions[1].scale': 'often',
    '$.areas[1].questions[1].scale': 'stages',
  },
  'without examples': { '$.examples': [] },
  'with an example of which the page is not known': { '$.examples[0].page': undefined },
  'whose example has the id of an area': { '$.examples[0].id': 'doors' },
  'with a question that is not reversed': { '$.areas[1].questions[1].reverse': false },
  'with a statement that says in two languages how it was adapted': {
    '$.areas[0].contrast.next[0].adapted': { en: 'Shortened.', cy: 'Byrhawyd.' },
  },
  'in easy read': { '$.mode': 'easy-read' },
  'with a link to its schema': { '$.$schema': 'https://example.org/pack.schema.json' },
};

describe('A baseline is accepted', () => {
  for (const [name, changes] of Object.entries(ALLOWED)) {
    it(name, () => {
      expect(problemsOf(changed(villageHall(), changes))).to.deep.equal([]);
    });
  }

  it('with no more than is needed', () => {
    expect(problemsOf(bareHall())).to.deep.equal([]);
  });
});
