import { expect } from '@open-wc/testing';
import behaviours from '../../content/behaviours.json';
import coproduction from '../../content/coproduction.json';
import leadership from '../../content/leadership.json';
import type { Text } from '../../src/schema/text.js';
import { checkOrThrow, matrixOrThrow } from '../support/typed-packs.js';
import { paperBehaviours, paperCoproduction, paperLeadership } from './paper-together.js';

const inEnglish = (text: Text | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.['en'];

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

const PACKS = {
  behaviours: [behaviours, matrixOrThrow(behaviours), 4],
  coproduction: [coproduction, checkOrThrow(coproduction), 6],
  leadership: [leadership, checkOrThrow(leadership), 11],
} as const;

for (const [id, [file, pack, page]] of Object.entries(PACKS)) {
  describe(`The built-in pack ${id}`, () => {
    it('is accepted, under the name of its file', () => {
      expect(pack.id).to.equal(id);
    });

    it('has every text in Welsh too, marked as a draft', () => {
      expect(pack.languages).to.deep.equal({ en: 'original', cy: 'draft' });
      const texts = textsOf(file);
      expect(texts.length).to.be.above(10);
      for (const [path, text] of texts) {
        expect(text, path).to.have.all.keys('en', 'cy');
        const { en, cy } = text as Record<'en' | 'cy', string>;
        expect(cy, path).not.to.equal(en);
        expect(cy.match(/\{\w+\}/g), path).to.deep.equal(en.match(/\{\w+\}/g));
      }
    });

    it('credits the page of its source, says whose the rest is, and whether its use was agreed', () => {
      expect(pack.source).to.include({
        author: 'Alex Fox',
        published: '2022-11',
        permission: 'to-be-confirmed',
        page,
      });
      expect(inEnglish(pack.source.credit))
        .to.include('What next for strengths-based areas?')
        .and.include(`page ${page}.`)
        .and.match(/are ours\.$/);
    });

    it('lets people not answer for each of three reasons', () => {
      expect(pack.missing).to.deep.equal(['dont-know', 'not-applicable', 'prefer-not-to-say']);
    });
  });
}

describe('What the pack behaviours quotes', () => {
  const pack = matrixOrThrow(behaviours);

  it('is the paper exactly, in its order, with the ids that never change', () => {
    expect(pack.groups.map(({ id, title }) => [id, inEnglish(title)])).to.deep.equal(paperBehaviours.groups);
    expect(
      pack.rows.map(({ id, cells }) => [
        id,
        Object.fromEntries(Object.entries(cells).map(([group, { text }]) => [group, inEnglish(text)])),
      ]),
    ).to.deep.equal(paperBehaviours.rows);
  });

  it('is answered by how often', () => {
    expect(pack.scale).to.equal('frequency');
    expect(
      pack.scales!['frequency']!.points.map(({ value, label }) => [value, inEnglish(label)]),
    ).to.deep.equal([
      ['almost-never', 'Almost never'],
      ['sometimes', 'Sometimes'],
      ['often', 'Often'],
      ['almost-always', 'Almost always'],
    ]);
  });

  it('says of the cell that was repaired how it differs, and of no other', () => {
    const adapted = pack.rows.flatMap(({ id, cells }) =>
      Object.entries(cells).flatMap(([group, cell]) =>
        cell.adapted === undefined ? [] : [`${id}-${group}`],
      ),
    );
    expect(adapted).to.deep.equal(['whole-life-workers']);
    expect(pack.rows[4]!.cells['workers']!.adapted).to.have.all.keys('en', 'cy');
  });
});

describe('What a check quotes', () => {
  for (const [id, file, paper] of [
    ['coproduction', coproduction, paperCoproduction],
    ['leadership', leadership, paperLeadership],
  ] as const) {
    const pack = checkOrThrow(file);
    const statements = pack.sections.flatMap((section) => section.statements);

    it(`is the paper exactly, in its order, with the ids that never change: ${id}`, () => {
      expect(statements.map((one) => [one.id, inEnglish(one.text)])).to.deep.equal(paper);
      expect(statements.filter((one) => one.adapted !== undefined || one.scale !== undefined)).to.deep.equal(
        [],
      );
    });

    it(`is answered by how far: ${id}`, () => {
      expect(pack.scale).to.equal('extent');
      expect(
        pack.scales!['extent']!.points.map(({ value, label }) => [value, inEnglish(label)]),
      ).to.deep.equal([
        ['not-at-all', 'Not at all'],
        ['a-little', 'A little'],
        ['mostly', 'Mostly'],
        ['fully', 'Fully'],
      ]);
    });
  }

  it('stands under the heads of the paper', () => {
    expect(inEnglish(coproduction.title)).to.equal('Where is your area on co-production?');
    expect(inEnglish(leadership.title)).to.equal('Strengths-based leadership');
  });

  it('has an example beside it, by its page', () => {
    for (const { examples, sections } of [coproduction, leadership]) {
      expect(examples.map(({ for: parts }) => parts)).to.deep.equal([[sections[0]!.id]]);
      expect(examples[0]!.page).to.be.a('number');
    }
  });

  it('uses no id twice, so that the answers of all packs can stand in one table', () => {
    const ids = [
      ...[coproduction, leadership].flatMap(({ sections }) =>
        sections.flatMap((section) => [section.id, ...section.statements.map(({ id }) => id)]),
      ),
      ...behaviours.rows.flatMap(({ id, cells }) => [
        id,
        ...Object.keys(cells).map((group) => `${id}-${group}`),
      ]),
    ];
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
  });
});
