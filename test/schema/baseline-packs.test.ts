import { expect } from '@open-wc/testing';
import area from '../../content/area.json';
import measures from '../../content/measures.json';
import organisation from '../../content/organisation.json';
import supportWork from '../../content/support-work.json';
import type { BaselinePack, BaselineQuestion, Statement } from '../../src/schema/baseline.js';
import type { Text } from '../../src/schema/text.js';
import { baselineOrThrow } from '../support/typed-packs.js';
import {
  type PaperBaseline,
  type PaperQuestion,
  paperArea,
  paperMeasures,
  paperOrganisation,
  paperOrganisationCredit,
  paperSupportWork,
} from './paper-baseline.js';

const files = { area, 'support-work': supportWork, organisation, measures };

const inEnglish = (text: Text | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.['en'];

const statementsAsPrinted = (statements: readonly Statement[] = []) =>
  statements.map(({ id, text }) => [id, inEnglish(text)]);

const questionsAsPrinted = (questions: readonly BaselineQuestion[] = []) =>
  questions.map((question) => ({
    kind: question.kind,
    id: question.id,
    text: inEnglish(question.text),
    ...('ends' in question && { ends: question.ends.map(inEnglish) }),
    ...('reverse' in question && { reverse: question.reverse }),
  }));

const areasAsPrinted = ({ areas }: BaselinePack) =>
  areas.map(({ id, title, aim, contrast, questions }) => ({
    id,
    title: inEnglish(title),
    ...(aim !== undefined && { aim: inEnglish(aim) }),
    now: statementsAsPrinted(contrast?.now),
    next: statementsAsPrinted(contrast?.next),
    questions: questionsAsPrinted(questions),
  }));

const questionsOf = ({ areas }: BaselinePack): BaselineQuestion[] =>
  areas.flatMap(({ questions = [] }) => questions);
const statementsOf = ({ areas }: BaselinePack, side: 'now' | 'next'): Statement[] =>
  areas.flatMap(({ contrast }) => contrast?.[side] ?? []);

const ofKind = (questions: readonly { kind: string }[], kind: string): number =>
  questions.filter((question) => question.kind === kind).length;

interface Counts {
  now: number;
  next: number;
  questions: number;
  open: number;
  eitherOr: number;
  reversed: number;
}

/** Counted by hand, so that a slip in the copy of the paper shows as well. */
const COUNTS: Readonly<Record<keyof typeof files, Counts>> = {
  area: { now: 9, next: 10, questions: 26, open: 10, eitherOr: 2, reversed: 0 },
  'support-work': { now: 11, next: 11, questions: 14, open: 3, eitherOr: 0, reversed: 2 },
  organisation: { now: 10, next: 11, questions: 0, open: 0, eitherOr: 0, reversed: 0 },
  measures: { now: 0, next: 0, questions: 3, open: 3, eitherOr: 0, reversed: 0 },
};

/** Keys under which no words stand, the source, which is quoted as it is, and names of places. */
const NOT_TRANSLATED = new Set(
  '$schema kind id version languages source scale value missing for place'.split(' '),
);

/** All texts with their places: those in one language are a string. */
const textsOf = (value: unknown, path = '$'): [path: string, text: string | Record<string, string>][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, part]) =>
    NOT_TRANSLATED.has(key) ? [] : textsOf(part, `${path}.${key}`),
  );
};

const AREAS_OF_EXAMPLES: readonly (readonly [
  pack: keyof typeof files,
  examples: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    'area',
    {
      kirklees: ['vision'],
      'family-by-family': ['support'],
      mayday: ['support'],
      'tower-hamlets': ['power'],
      'south-tyneside': ['tracking'],
      camden: ['tracking'],
    },
  ],
  ['support-work', { mayday: ['meeting', 'offering', 'failing', 'ending'] }],
  ['organisation', {}],
  ['measures', {}],
];

for (const [id, file] of Object.entries(files)) {
  describe(`The built-in pack ${id}`, () => {
    const pack = baselineOrThrow(file);

    it('is accepted, under the name of its file', () => {
      expect(pack.id).to.equal(id);
    });

    it('has as many statements and questions as the paper', () => {
      const questions = questionsOf(pack);
      expect({
        now: statementsOf(pack, 'now').length,
        next: statementsOf(pack, 'next').length,
        questions: questions.length,
        open: ofKind(questions, 'open'),
        eitherOr: ofKind(questions, 'either-or'),
        reversed: questions.filter((question) => 'reverse' in question && question.reverse).length,
      }).to.deep.equal(COUNTS[id as keyof typeof files]);
    });

    it('has every text in Welsh too, marked as a draft', () => {
      expect(pack.languages).to.deep.equal({ en: 'original', cy: 'draft' });
      const texts = textsOf(pack);
      expect(texts.length).to.be.above(10);
      for (const [path, text] of texts) {
        expect(text, path).to.have.all.keys('en', 'cy');
        const { en, cy } = text as Record<'en' | 'cy', string>;
        expect(cy, path).not.to.equal(en);
        expect(cy.match(/\{\w+\}/g), path).to.deep.equal(en.match(/\{\w+\}/g));
      }
    });

    it('gives no scale to an open question', () => {
      for (const question of questionsOf(pack).filter(({ kind }) => kind === 'open'))
        expect(['kind', 'id', 'text', 'hint', 'adapted'], question.id).to.include.members(
          Object.keys(question),
        );
    });

    it('credits its source and says whether its use was agreed', () => {
      expect(pack.source).to.include({
        author: 'Alex Fox',
        published: '2022-11',
        permission: 'to-be-confirmed',
      });
      expect(pack.source.credit).to.include('What next for strengths-based areas?');
    });

    it('lets people say that they do not know, apart from that it does not apply', () => {
      expect(pack.missing).to.deep.equal(['dont-know', 'not-applicable']);
    });
  });
}

const PAPER: readonly (readonly [name: string, file: unknown, paper: PaperBaseline])[] = [
  ['area', area, paperArea],
  ['support-work', supportWork, paperSupportWork],
  ['organisation', organisation, paperOrganisation],
];

for (const [name, file, paper] of PAPER) {
  describe(`What the pack ${name} quotes`, () => {
    const pack = baselineOrThrow(file);

    it('is the paper exactly, in its order, with the ids that never change', () => {
      expect(areasAsPrinted(pack)).to.deep.equal(paper.areas);
    });

    it('stands under the heads of the paper', () => {
      const { question, now, next } = pack.contrast!;
      const heads = { question: inEnglish(question), now: inEnglish(now), next: inEnglish(next) };
      expect(heads).to.include(paper.heads);
    });
  });
}

describe('What the pack measures quotes', () => {
  it('is the three questions of the paper exactly, in its order, asked without statements or a stage', () => {
    const pack = baselineOrThrow(measures);
    const expected: readonly PaperQuestion[] = paperMeasures;
    expect(questionsAsPrinted(questionsOf(pack))).to.deep.equal(expected);
    expect(pack).not.to.have.any.keys('contrast', 'overall', 'between');
  });
});

describe('The built-in baselines', () => {
  const packs = Object.values(files).map((file) => baselineOrThrow(file));

  it('say of each item that was repaired or divided how it differs, and of no other', () => {
    const items = packs.flatMap((pack) => [
      ...statementsOf(pack, 'now'),
      ...statementsOf(pack, 'next'),
      ...questionsOf(pack),
    ]);
    const adapted = items.filter((item) => item.adapted !== undefined);
    expect(adapted.map((item) => item.id)).to.deep.equal([
      'support-q-roles',
      'support-q-trust',
      'tracking-q-model',
    ]);
    for (const item of adapted) expect(item.adapted, item.id).to.have.all.keys('en', 'cy');
  });

  it('use no id twice, so that their answers can stand in one table', () => {
    const ids = packs.flatMap((pack) => [
      ...pack.areas.map(({ id }) => id),
      ...statementsOf(pack, 'now').map(({ id }) => id),
      ...statementsOf(pack, 'next').map(({ id }) => id),
      ...questionsOf(pack).map(({ id }) => id),
    ]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
  });

  it('say the same in Welsh wherever they say the same in English', () => {
    const welsh = new Map<string, string>();
    for (const [path, text] of packs.flatMap((pack) => textsOf(pack))) {
      const { en, cy } = text as Record<'en' | 'cy', string>;
      expect(welsh.get(en) ?? cy, path).to.equal(cy);
      welsh.set(en, cy);
    }
  });

  it('place themselves on the same four stages', () => {
    for (const pack of packs) {
      expect(pack.scale).to.equal('stage');
      expect(
        pack.scales?.['stage']?.points.map(({ value, label }) => [value, inEnglish(label)]),
      ).to.deep.equal([
        ['not-started', 'Not started'],
        ['made-a-start', 'Made a start'],
        ['in-places', 'Happening in places'],
        ['the-way', 'The way we do things here'],
      ]);
    }
  });

  it('show each example beside the areas that it is an example for', () => {
    for (const [id, expected] of AREAS_OF_EXAMPLES) {
      const { examples = [] } = baselineOrThrow(files[id]);
      expect(Object.fromEntries(examples.map((example) => [example.id, example.for])), id).to.deep.equal(
        expected,
      );
    }
  });

  it('name what the statements about an organisation were made after', () => {
    expect(organisation.source.credit).to.include(paperOrganisationCredit);
  });
});
