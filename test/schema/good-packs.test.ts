import { expect } from '@open-wc/testing';
import outcomes from '../../content/outcomes.json';
import { every as en } from '../support/sentences.js';
import { Reader } from '../../src/i18n/reader.js';
import { packOrThrow, parsePack, parsePackText } from '../../src/schema/parse.js';
import { itemsOf } from '../../src/schema/walk.js';
import riverside from '../../stories/host/survey.json';
import { surveyOrThrow } from '../support/typed-packs.js';
import { changed } from './at-path.js';
import { lunchClub } from './lunch-club.js';
import { paperOutcomes } from './paper-outcomes.js';

describe('The built-in outcomes pack', () => {
  const pack = surveyOrThrow(outcomes);

  it('quotes the fourteen statements of the paper toolkit exactly, in their order', () => {
    const statements = pack.sections.flatMap(({ items }) => items);
    expect(statements.map(({ id, text }) => [id, (text as Record<string, string>)['en']])).to.deep.equal(
      paperOutcomes,
    );
  });

  it('quotes all of them unchanged, so that none is marked as adapted', () => {
    expect(itemsOf(pack).filter(({ value }) => value.adapted !== undefined)).to.be.empty;
    expect(pack.adaptedFrom).to.be.undefined;
  });

  it('has every text in Welsh too, marked as a draft', () => {
    expect(pack.languages).to.deep.equal({ en: 'original', cy: 'draft' });
    const english = JSON.stringify(pack).match(/\{"en":/g);
    expect(JSON.stringify(pack).match(/,"cy":"/g)).to.have.length(english!.length);
  });

  it('credits its source and says whether its use was agreed', () => {
    expect(pack.source).to.include({ page: 13, published: '2022-11', permission: 'to-be-confirmed' });
  });

  it('treats what could point at one person, or touches on safety, as sensitive', () => {
    const sensitive = pack.sections.flatMap(({ items }) => items).filter((item) => item.sensitive);
    expect(sensitive.map(({ id }) => id)).to.have.members([
      'outcome-clear',
      'outcome-time',
      'outcome-trust',
      'outcome-kept-word',
      'outcome-involved',
      'outcome-safe-community',
      'outcome-safe-home',
    ]);
  });
});

describe('The pack of the demo page', () => {
  it('is accepted as a change of the built-in one', () => {
    const pack = surveyOrThrow(riverside, { outcomes: packOrThrow(outcomes) });
    expect(pack.id).to.equal('riverside-outcomes');
    expect(pack.adaptedFrom).to.deep.equal({ id: 'outcomes', version: outcomes.version });
    expect(itemsOf(pack)).to.have.length(17);
  });
});

/** Changes of the lunch club that leave it valid, at the edges of what is allowed. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'with nothing changed': {},
  'with no more than is needed': {
    '$.introduction': undefined,
    '$.respondent': undefined,
    '$.help': undefined,
    '$.completion': undefined,
    '$.missing': undefined,
  },
  'whose completion page says nothing of its own': { '$.completion': {} },
  'that has no questions about who answers': { '$.respondent': [] },
  'that offers no way not to answer': { '$.missing': [] },
  'with an item that says how it was adapted': {
    '$.sections[0].items[0].adapted': 'We said "food" for "meals".',
  },
  'with an item that says in two languages how it was adapted': {
    '$.sections[0].items[0].adapted': { en: 'Shortened.', cy: 'Byrhawyd.' },
  },
  'with a text of 5,000 characters': { '$.title': 'x'.repeat(5000) },
  'with an id of 64 characters': { '$.id': 'x'.repeat(64) },
  'with tabs, line breaks, emoji and marks that only join or isolate': {
    '$.title': 'One\ttwo\nthree \u{1F957} \u{1F469}\u200D\u{1F373} \u2067\u05D0\u2069\u200F',
  },
  'with markup in a text, which is text': { '$.title': '<img src=x onerror="alert(1)">' },
  'with a brace that is one': { '$.completion.text': 'A {{brace} and one } more' },
  'with a language of a region': { '$.languages["en-GB"]': 'translated', '$.title["en-GB"]': 'Lunch' },
  'with a theme whose name looks like a language': { '$.themes.en': 'English' },
  'with a value of digits': {
    '$.respondent[0].options': [
      { value: '18-64', label: '18 to 64' },
      { value: '65', label: '65' },
    ],
  },
  'with a link to its schema': { '$.$schema': 'https://example.org/pack.schema.json' },
  'whose version is a year': { '$.version': '2026' },
  'with a condition about a way not to answer': { '$.sections[0].items[1].showIf.equals': 'dont-know' },
  'with a condition about the excluding option': {
    '$.sections[1].showIf': { item: 'wishes', equals: 'nothing' },
  },
  'with a key that is there but undefined': {
    '$.sections[0].items[0]': { ...lunchClub().sections[0]!.items[0], theme: undefined },
  },
};

describe('A pack is accepted', () => {
  for (const [name, changes] of Object.entries(ALLOWED)) {
    it(name, () => {
      const result = parsePack(changed(lunchClub(), changes));
      expect('problems' in result ? result.problems : []).to.deep.equal([]);
    });
  }

  it('only if no brace shows in place of a term, also where one term names another', () => {
    const result = parsePack(changed(lunchClub(), { '$.terms.club': 'the {town} club' }));
    const words = 'pack' in result ? new Reader('en', result.pack, en).words(result.pack.title) : '';
    expect(result).to.have.any.keys('pack', 'problems');
    expect(words).not.to.include('{town}');
  });

  it('from an object without a prototype, and from one of a class', () => {
    class Loaded {
      format = 1;
    }
    const bare: unknown = Object.assign(Object.create(null), lunchClub());
    for (const input of [bare, Object.assign(new Loaded(), lunchClub())])
      expect(packOrThrow(input)).to.deep.equal(lunchClub());
  });

  it('as a copy, so that what the host does to its own object later changes nothing', () => {
    const mine = lunchClub();
    const pack = packOrThrow(mine);
    mine.sections[0]!.items.pop();
    mine.title.en = 'Changed';
    expect(pack).to.deep.equal(lunchClub());
  });

  it('from text, with or without a byte order mark', () => {
    for (const mark of ['', '\uFEFF']) {
      const result = parsePackText(mark + JSON.stringify(lunchClub(), null, 2));
      expect('pack' in result && result.pack).to.deep.equal(lunchClub());
    }
  });
});
