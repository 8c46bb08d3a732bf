import { expect } from '@open-wc/testing';
import type { Area, BaselinePack, BaselineQuestion, Statement } from '../../src/schema/baseline.js';
import { baselineOrThrow } from '../support/typed-packs.js';
import { builtIn } from './built-in.js';
import { bareHall, villageHall } from './village-hall.js';

const base = baselineOrThrow(villageHall());
const extended = (changes: object): BaselinePack =>
  baselineOrThrow(
    { format: 1, extends: 'village-hall', id: 'our-hall', version: '2.0.0', ...changes },
    builtIn,
  );
const entriesOf = ({ contrast, questions = [] }: Area): (Statement | BaselineQuestion)[] => [
  ...(contrast?.now ?? []),
  ...(contrast?.next ?? []),
  ...questions,
];
const entryOf = (pack: BaselinePack, id: string) => pack.areas.flatMap(entriesOf).find((e) => e.id === id)!;
const idsOf = (entries: readonly { id: string }[] = []): string[] => entries.map(({ id }) => id);
const orderOf = (pack: BaselinePack): string[] =>
  pack.areas.flatMap((area) => [area.id, ...idsOf(entriesOf(area))]);
const without = (...ids: string[]): string[] => orderOf(base).filter((id) => !ids.includes(id));
const own = (id: string) => ({ kind: 'open', id, text: 'A question of ours' }) as const;
const said = (id: string) => ({ id, text: 'A statement of ours' });

describe('A file that changes a baseline', () => {
  it('keeps id, version and every area where it only fills placeholders or adds a language', () => {
    for (const overall of [base.overall, undefined]) {
      const given = { ...base, overall };
      const pack = baselineOrThrow(
        {
          format: 1,
          extends: 'village-hall',
          terms: { hall: { en: 'us', fr: 'nous' } },
          languages: { fr: 'draft' },
        },
        { 'village-hall': given },
      );
      expect(pack).to.include({ id: base.id, version: base.version });
      expect(pack).not.to.have.property('adaptedFrom');
      expect(pack.areas).to.deep.equal(base.areas);
      expect(pack.terms).to.deep.equal({ ...base.terms, hall: { en: 'us', fr: 'nous' } });
      expect(pack.languages).to.deep.equal({ ...base.languages, fr: 'draft' });
    }
  });

  it('may leave out an area that an example is for', () => {
    expect(idsOf(extended({ remove: ['doors'] }).areas)).to.deep.equal(['table', 'garden']);
  });

  it('keeps an area that asks only where it stands as a whole', () => {
    const whole = { ...base, areas: [...base.areas, { id: 'roof', title: 'The roof' }] };
    const pack = baselineOrThrow(
      { format: 1, extends: 'village-hall', terms: { hall: 'us' } },
      { 'village-hall': baselineOrThrow(whole) },
    );
    expect(idsOf(pack.areas)).to.deep.equal(['doors', 'table', 'garden', 'roof']);
  });

  it('says from what it was made once it asks anything else', () => {
    for (const change of [
      { remove: ['hours'] },
      { replace: { overall: 'And all in all?' } },
      { replace: { items: { locked: { text: 'It is locked.' } } } },
      { add: [{ after: 'open', statements: [said('ours')] }] },
      { add: [{ area: { id: 'ours', title: 'Ours', questions: [own('our-q')] } }] },
    ]) {
      const pack = extended(change);
      expect(pack).to.include({ kind: 'baseline', id: 'our-hall', version: '2.0.0' });
      expect(pack.adaptedFrom).to.deep.equal({ id: 'village-hall', version: '1.0.0' });
    }
  });

  it('has neither who answers nor who helped, which only surveys have', () => {
    const pack = extended({ remove: ['hours'] });
    expect(pack).to.have.property('kind', 'baseline');
    expect(pack).not.to.have.any.keys('respondent', 'help');
  });

  it('leaves the baseline that it changes as it was', () => {
    extended({
      terms: { hall: 'us' },
      remove: ['garden', 'hours', 'locked'],
      replace: { title: 'Ours', items: { open: { text: 'Open!' }, cooks: { ends: ['A', 'B'] } } },
      add: [
        { after: 'open', statements: [said('a')] },
        { before: 'cooks', questions: [own('b')] },
      ],
    });
    expect(builtIn['village-hall']).to.deep.equal(villageHall());
  });

  it('shows in every part that it replaces', () => {
    const parts = {
      title: 'Our hall',
      introduction: { purpose: 'Talk.', minutes: 20 },
      completion: { title: 'Good night' },
      missing: ['dont-know'],
      contrast: { question: 'Which?', now: 'Now', next: 'Next', none: 'Neither' },
      overall: 'And all in all?',
      examples: [{ id: 'ours', place: 'Here', summary: 'We did it.', for: ['garden'] }],
    };
    expect(extended({ replace: parts })).to.deep.include(parts);
  });
});

describe('A new label of a stage', () => {
  const pack = extended({ replace: { scales: { stages: { begun: { en: 'Begun', cy: 'Dechrau' } } } } });

  it('is read instead of the old one; the stored value, the hint and the other scale stay', () => {
    const [first, second, third] = base.scales!['stages']!.points;
    expect(pack.scales).to.deep.equal({
      ...base.scales,
      stages: { points: [first, { ...second, label: { en: 'Begun', cy: 'Dechrau' } }, third] },
    });
  });
});

describe('A changed statement or question', () => {
  const CHANGED: readonly (readonly [what: string, id: string])[] = [
    ['statement on where many are now', 'locked'],
    ['statement of the other side', 'dug'],
    ['open question', 'who-comes'],
    ['closed question', 'hours'],
    ['either/or question', 'cooks'],
  ];
  for (const [what, id] of CHANGED) {
    it(`is marked as adapted when its words change: ${what}`, () => {
      const pack = extended({ replace: { items: { [id]: { text: 'In our words.' } } } });
      expect(entryOf(pack, id)).to.deep.equal({ ...entryOf(base, id), text: 'In our words.', adapted: true });
      expect(orderOf(pack)).to.deep.equal(orderOf(base));
    });
  }

  it('can say how its words changed', () => {
    const items = { dug: { text: 'We dig.', adapted: { en: 'Shortened.' } } };
    expect(entryOf(extended({ replace: { items } }), 'dug').adapted).to.deep.equal({ en: 'Shortened.' });
  });

  it('is not marked when only what stands around its words changes', () => {
    const items = {
      locked: { hint: 'On most days.' },
      hours: { scale: 'often', missing: [], reverse: true },
      cooks: { missing: ['dont-know'] },
    };
    const pack = extended({ replace: { items } });
    for (const [id, change] of Object.entries(items)) {
      expect(entryOf(pack, id)).to.deep.equal({ ...entryOf(base, id), ...change });
      expect(entryOf(pack, id)).not.to.have.property('adapted');
    }
  });

  it('can have other ends', () => {
    const pack = extended({ replace: { items: { cooks: { ends: ['One', 'All'] } } } });
    expect(entryOf(pack, 'cooks')).to.deep.include({ kind: 'either-or', ends: ['One', 'All'] });
  });
});

describe('Removing from a baseline', () => {
  it('takes questions and statements away wherever they stand', () => {
    const ids = ['one-key', 'who-comes', 'served'];
    expect(orderOf(extended({ remove: ids }))).to.deep.equal(without(...ids));
  });

  it('takes an area away with all that is in it', () => {
    expect(orderOf(extended({ remove: ['garden'] }))).to.deep.equal(without('garden', 'mown', 'dug'));
  });

  it('leaves an area that has only questions left, without a place for statements', () => {
    const [doors] = extended({ remove: ['locked', 'one-key', 'open'] }).areas;
    expect(doors).not.to.have.property('contrast');
    expect(idsOf(doors!.questions)).to.deep.equal(['who-comes', 'hours']);
  });

  it('leaves an area that has only statements left, without a list of questions', () => {
    const [doors] = extended({ remove: ['who-comes', 'hours'] }).areas;
    expect(doors).not.to.have.property('questions');
    expect(doors!.contrast).to.deep.equal(base.areas[0]!.contrast);
  });
});

describe('Adding to a baseline', () => {
  it('puts questions before and after a question, in the order in which they are written', () => {
    const pack = extended({
      add: [
        { after: 'served', questions: [own('a'), own('b')] },
        { before: 'served', questions: [own('c'), own('d')] },
      ],
    });
    expect(idsOf(pack.areas[1]!.questions)).to.deep.equal(['shared', 'c', 'd', 'served', 'a', 'b', 'cooks']);
  });

  it('puts statements on the side of the statement that they stand beside', () => {
    const pack = extended({
      add: [
        { before: 'one-key', statements: [said('a'), said('b')] },
        { after: 'open', statements: [said('c')] },
      ],
    });
    const { now, next } = pack.areas[0]!.contrast!;
    expect([idsOf(now), idsOf(next)]).to.deep.equal([
      ['locked', 'a', 'b', 'one-key'],
      ['open', 'c'],
    ]);
  });

  it('puts a question or statement in the place of one that is removed', () => {
    const pack = extended({
      remove: ['cooks', 'dug'],
      add: [
        { after: 'cooks', questions: [own('a')] },
        { before: 'dug', statements: [said('b')] },
      ],
    });
    expect(idsOf(pack.areas[1]!.questions)).to.deep.equal(['shared', 'served', 'a']);
    expect(idsOf(pack.areas[2]!.contrast!.next)).to.deep.equal(['b']);
  });

  it('puts a new area after the others, as it was written', () => {
    const area = {
      id: 'roof',
      title: 'The roof',
      aim: 'It is dry.',
      contrast: { now: [said('a')], next: [said('b')] },
      questions: [own('c')],
    };
    const pack = extended({ add: [{ area }] });
    expect(pack.areas).to.deep.equal([...base.areas, area]);
  });

  it('puts a new area that asks only where it stands as a whole', () => {
    const area = { id: 'roof', title: 'The roof' };
    expect(extended({ add: [{ area }] }).areas.at(-1)).to.deep.equal(area);
  });

  it('can be for a new area that an example is for', () => {
    const area = { id: 'roof', title: 'The roof', questions: [own('a')] };
    const examples = [{ id: 'ours', place: 'Here', summary: 'We did it.', for: ['roof'] }];
    expect(extended({ add: [{ area }], replace: { examples } }).examples).to.deep.equal(examples);
  });

  it('brings a scale of its own for the questions that it adds', () => {
    const points = [
      { value: 'small', label: 'Small' },
      { value: 'large', label: 'Large' },
    ];
    const question = { kind: 'closed', id: 'how-large', text: 'How large?', scale: 'size' };
    const pack = extended({ scales: { size: { points } }, add: [{ after: 'cooks', questions: [question] }] });
    expect(pack.scales).to.deep.equal({ ...base.scales, size: { points } });
    expect(entryOf(pack, 'how-large')).to.deep.equal(question);
  });

  it('brings the words over statements and between two ends that its base lacks', () => {
    const contrast = { question: 'Which?', now: 'Now', next: 'Next', none: 'Neither' };
    const pack = baselineOrThrow(
      {
        format: 1,
        extends: 'bare-hall',
        id: 'our-hall',
        version: '1.0.0',
        replace: { contrast, between: 'In between' },
        add: [
          { area: { id: 'walls', title: 'The walls', contrast: { now: [said('a')], next: [said('b')] } } },
          { after: 'leaks', questions: [{ kind: 'either-or', id: 'mends', text: 'Who?', ends: ['A', 'B'] }] },
        ],
      },
      { 'bare-hall': baselineOrThrow(bareHall()) },
    );
    expect(pack).to.deep.include({ contrast, between: 'In between' });
    expect(orderOf(pack)).to.deep.equal(['roof', 'leaks', 'mends', 'walls', 'a', 'b']);
  });
});
