import { expect } from '@open-wc/testing';
import type { Item } from '../../src/schema/item.js';
import type { SurveyPack } from '../../src/schema/survey.js';
import { itemsOf } from '../../src/schema/walk.js';
import { surveyOrThrow } from '../support/typed-packs.js';
import { lunchClub } from './lunch-club.js';

const base = surveyOrThrow(lunchClub());
const extended = (changes: object): SurveyPack =>
  surveyOrThrow(
    { format: 1, extends: 'lunch-club', id: 'our-lunch-club', version: '2.0.0', ...changes },
    { 'lunch-club': base },
  );
const idsOf = (items: readonly Item[]): string[] => items.map(({ id }) => id);
const orderOf = (pack: SurveyPack): string[] => itemsOf(pack).map(({ value }) => value.id);
const itemOf = (pack: SurveyPack, id: string): Item =>
  itemsOf(pack).find(({ value }) => value.id === id)!.value;
const own = (id: string) => ({ kind: 'text', id, text: 'A question of ours' }) as const;
const ORDER = orderOf(base);

describe('A file that changes a pack', () => {
  it('fills its placeholders with terms of its own and keeps the others', () => {
    const pack = extended({ id: undefined, version: undefined, terms: { club: 'the Friday lunch' } });
    expect(pack.terms).to.deep.equal({ ...base.terms, club: 'the Friday lunch' });
  });

  it('keeps id, version and standing where it only fills placeholders or adds a language', () => {
    const pack = extended({
      id: undefined,
      version: undefined,
      terms: { club: { en: 'us', fr: 'nous' } },
      languages: { fr: 'draft' },
    });
    expect(pack).to.include({ id: base.id, version: base.version });
    expect(pack).not.to.have.property('adaptedFrom');
    expect(pack.sections).to.deep.equal(base.sections);
  });

  it('merges the languages', () => {
    expect(extended({ languages: { fr: 'draft', cy: 'translated' } }).languages).to.deep.equal({
      en: 'original',
      cy: 'translated',
      fr: 'draft',
    });
  });

  it('says from what it was made once it asks anything else', () => {
    for (const change of [
      { remove: ['idea'] },
      { replace: { title: 'Supper' } },
      { add: [{ respondent: [own('ours')] }] },
    ]) {
      const pack = extended(change);
      expect(pack).to.include({ id: 'our-lunch-club', version: '2.0.0' });
      expect(pack.adaptedFrom).to.deep.equal({ id: 'lunch-club', version: '1.0.0' });
    }
  });

  it('leaves the pack that it changes as it was', () => {
    extended({
      terms: { club: 'us' },
      languages: { fr: 'draft' },
      remove: ['friends', 'age'],
      replace: {
        title: 'Supper',
        scales: { often: { never: 'Not once' } },
        items: { tasty: { text: 'Good?' } },
      },
      add: [{ after: 'tasty', items: [own('ours')] }, { section: { id: 'end', items: [own('last')] } }],
    });
    expect(base).to.deep.equal(lunchClub());
  });

  it('shows in every part that it replaces', () => {
    const introduction = { purpose: 'Tell us about supper.', minutes: 3 };
    const completion = { title: 'Good night' };
    const pack = extended({ replace: { title: 'Supper', introduction, completion, missing: ['dont-know'] } });
    expect(pack).to.deep.include({ title: 'Supper', introduction, completion, missing: ['dont-know'] });
  });
});

describe('A new label', () => {
  const pack = extended({ replace: { scales: { often: { never: { en: 'Not once', cy: 'Byth' } } } } });

  it('is read instead of the old one, and the stored value stays', () => {
    expect(pack.scales!['often']!.points).to.deep.equal([
      { value: 'never', label: { en: 'Not once', cy: 'Byth' } },
      { value: 'always', label: 'Always' },
    ]);
  });

  it('leaves other scales, and the hints of points, alone', () => {
    expect(pack.scales!['agreement']).to.deep.equal(base.scales!['agreement']);
    expect(
      extended({ replace: { scales: { agreement: { disagree: 'No' } } } }).scales!['agreement']!.points[1],
    ).to.deep.equal({ value: 'disagree', label: 'No', hint: 'You may say why.' });
  });
});

describe('A changed item', () => {
  it('is marked as adapted when its words change', () => {
    const pack = extended({
      replace: { items: { tasty: { text: 'Good food?' }, helper: { text: 'Who?' } } },
    });
    expect(itemOf(pack, 'tasty')).to.deep.equal({
      ...itemOf(base, 'tasty'),
      text: 'Good food?',
      adapted: true,
    });
    expect(itemOf(pack, 'helper').adapted).to.be.true;
  });

  it('can say how its words changed', () => {
    const pack = extended({
      replace: { items: { tasty: { text: 'Good?', adapted: { en: 'Shortened.' } } } },
    });
    expect(itemOf(pack, 'tasty').adapted).to.deep.equal({ en: 'Shortened.' });
  });

  it('is not marked when only what stands around its words changes', () => {
    const pack = extended({
      replace: { items: { tasty: { hint: 'Any food at all.', comment: 'Why?', required: true } } },
    });
    expect(itemOf(pack, 'tasty')).to.include({ hint: 'Any food at all.', comment: 'Why?', required: true });
    expect(itemOf(pack, 'tasty')).not.to.have.property('adapted');
  });

  it('keeps its place, its id and its kind', () => {
    expect(orderOf(extended({ replace: { items: { idea: { text: 'Any idea?' } } } }))).to.deep.equal(ORDER);
  });

  it('may be named without a change', () => {
    expect(itemOf(extended({ replace: { items: { idea: {} } } }), 'idea')).to.deep.equal(
      itemOf(base, 'idea'),
    );
  });
});

describe('Removing', () => {
  it('takes items away wherever they stand', () => {
    const pack = extended({ remove: ['idea', 'friends', 'age', 'helper'] });
    expect(orderOf(pack)).to.deep.equal(
      ORDER.filter((id) => !['idea', 'friends', 'age', 'helper'].includes(id)),
    );
    expect(pack).not.to.have.property('help');
  });

  it('takes a section away with all its items', () => {
    expect(extended({ remove: ['return'] }).sections.map(({ id }) => id)).to.deep.equal(['meals', 'company']);
  });

  it('takes a section away when none of its items is left', () => {
    expect(extended({ remove: ['why-not'] }).sections.map(({ id }) => id)).to.deep.equal([
      'meals',
      'company',
    ]);
  });

  it('takes away an item together with the one that waits for it', () => {
    expect(orderOf(extended({ remove: ['portion', 'why-not'] }))).to.deep.equal(
      ORDER.filter((id) => !['portion', 'why-not'].includes(id)),
    );
  });
});

describe('Adding', () => {
  const meals = (add: object[], remove: string[] = []) => idsOf(extended({ add, remove }).sections[0]!.items);

  it('puts questions before and after an item, in the order in which they are written', () => {
    expect(
      meals([
        { after: 'wishes', items: [own('a'), own('b')] },
        { before: 'wishes', items: [own('c'), own('d')] },
      ]),
    ).to.deep.equal(['tasty', 'portion', 'c', 'd', 'wishes', 'a', 'b', 'idea']);
  });

  it('puts two additions at one place in the order in which they are written', () => {
    const add = (where: 'before' | 'after') => [
      { [where]: 'wishes', items: [own('a')] },
      { [where]: 'wishes', items: [own('b')] },
    ];
    expect(meals(add('after'))).to.deep.equal(['tasty', 'portion', 'wishes', 'a', 'b', 'idea']);
    expect(meals(add('before'))).to.deep.equal(['tasty', 'portion', 'a', 'b', 'wishes', 'idea']);
  });

  it('puts a question in the place of one that is removed', () => {
    expect(meals([{ after: 'idea', items: [own('a')] }], ['idea'])).to.deep.equal([
      'tasty',
      'portion',
      'wishes',
      'a',
    ]);
  });

  it('puts a new section after the others', () => {
    const section = { id: 'supper', title: 'Supper', items: [own('a')] };
    expect(extended({ add: [{ section }] }).sections.at(-1)).to.deep.equal(section);
  });

  it('puts questions about who answers after the others, or between them', () => {
    const pack = extended({ add: [{ respondent: [own('a')] }, { before: 'age', items: [own('b')] }] });
    expect(idsOf(pack.respondent!)).to.deep.equal(['b', 'age', 'a']);
  });

  it('brings a scale of its own for the questions that it adds', () => {
    const size = {
      points: [
        { value: 'small', label: 'Small' },
        { value: 'large', label: 'Large' },
      ],
    };
    const pack = extended({
      scales: { size },
      add: [
        { after: 'idea', items: [{ kind: 'scale', id: 'how-large', text: 'How large?', scale: 'size' }] },
      ],
    });
    expect(pack.scales).to.deep.equal({ ...base.scales, size });
    expect(itemOf(pack, 'how-large')).to.include({ kind: 'scale', scale: 'size' });
  });

  it('lets an added question wait for an item of the pack, and for another added one', () => {
    const a = { ...own('a'), showIf: { item: 'tasty', equals: 'disagree' } };
    const b = { ...own('b'), showIf: { item: 'a', answered: true } };
    expect(meals([{ after: 'tasty', items: [a, b] }])).to.deep.equal([
      'tasty',
      'a',
      'b',
      'portion',
      'wishes',
      'idea',
    ]);
  });
});
