import { expect } from '@open-wc/testing';
import area from '../../../content/area.json';
import measures from '../../../content/measures.json';
import organisation from '../../../content/organisation.json';
import supportWork from '../../../content/support-work.json';
import type { SbaContentErrorEvent } from '../../../src/events.js';
import { HALL, hall } from '../../support/packs.js';
import { markup } from '../../support/page.js';
import { Person, settled, until } from '../../support/person.js';
import { nameOf } from '../../support/screen.js';
import { listen, listenToConsole, replace } from '../../support/watch.js';
import { baseline, inArea, open, t, TAG, toAreas } from './baseline.js';

const PACKS = { area, 'support-work': supportWork, organisation, measures };
const FAILED = t.failed;

const extension = (title: string) => ({
  format: 1,
  extends: 'organisation',
  id: 'ours',
  version: '1.0.0',
  replace: { title },
});

describe('a pack that is built in', () => {
  for (const [id, pack] of Object.entries(PACKS)) {
    it(`opens by its name: ${id}`, async () => {
      const heard = listen(document, 'sba-ready', 'sba-content-error');
      const el = markup(`<${TAG} pack="${id}"></${TAG}>`);
      await settled();
      const person = new Person(el);
      expect(heard.map(({ detail }) => detail)).to.deep.equal([{ pack: { id, version: pack.version } }]);
      expect(person.sees('heading', pack.title.en)).to.equal(true);
      for (const one of pack.areas) {
        await open(person, one.title.en);
        const first = 'contrast' in one ? (pack as typeof area).contrast.question.en : undefined;
        if (first !== undefined) expect(person.place).to.equal(first);
        expect(person.all('group').length, one.id).to.be.above(0);
        await toAreas(person);
      }
      expect(person.words, 'every placeholder is filled').not.to.match(/[{}]/);
      await person.press(t.seeResult);
      expect(person.words).to.contain(pack.source.credit);
      el.lang = 'cy';
      await settled();
      expect(person.words).to.contain(pack.source.credit).and.contain('Drafft yw');
    });
  }

  it('is that of the area by default', async () => {
    const { person } = await baseline({ content: undefined });
    expect(person.sees('heading', area.title.en)).to.equal(true);
  });

  it('of an unknown name is refused, with the one that may be meant', async () => {
    listenToConsole('error');
    const heard = listen(document, 'sba-content-error');
    const { person } = await baseline({ content: undefined, pack: 'organization' });
    expect(person.words).to.contain(FAILED);
    expect(heard[0]!.detail.source).to.equal('pack');
    expect(heard[0]!.detail.problems[0]).to.include({
      code: 'unknown-reference',
      didYouMean: 'organisation',
    });
  });
});

describe('a pack of the host’s own', () => {
  it('may come in a script child, as an extension of one that is built in', async () => {
    const el = markup(
      `<${TAG}><script type="application/json">${JSON.stringify(extension('From a script'))}</script></${TAG}>`,
    );
    await settled();
    const person = new Person(el);
    expect(person.sees('heading', 'From a script')).to.equal(true);
    expect(person.words).to.contain('Questions were added, left out or changed.');
    await open(person, 'Governance');
    expect(person.place).to.equal(organisation.contrast.question.en);
  });

  it('may come from an address', async () => {
    replace(window, 'fetch', () => Promise.resolve(new Response(JSON.stringify(hall))));
    const { person } = await baseline({ content: undefined, src: '/hall.json' });
    await until(() => person.sees('heading', HALL.title), 'the file');
    await open(person, HALL.garden);
    expect(person.place).to.equal(HALL.statements);
  });

  it('that changes keeps what was said, and the page where the question is still there', async () => {
    const { el, person } = await inArea();
    await person.answer(HALL.statements, HALL.open);
    const { id } = el.response!;
    el.content = { ...hall, title: 'A new edition' };
    await settled();
    expect(person.chosen(HALL.statements)).to.deep.equal([HALL.open]);
    el.content = { ...hall, areas: hall.areas.slice(1), examples: [] };
    await settled();
    expect(person.sees('heading', HALL.title), 'back in the list').to.equal(true);
    expect(el.response!.answers, 'kept, though it is not asked').to.deep.equal({
      'doors-statements': { values: ['open'] },
    });
    expect(el.response!.id).to.equal(id);
  });

  it('is not changed by the element', async () => {
    const pack = structuredClone(hall);
    const { person } = await inArea(HALL.doors, { content: pack });
    await person.answer(HALL.statements, HALL.open);
    expect(pack).to.deep.equal(hall);
  });
});

describe('a pack that is bad', () => {
  let errors: string[];
  beforeEach(() => (errors = listenToConsole('error')));

  const BAD: [what: string, content: unknown, path: string, code: string][] = [
    ['that is no baseline', { format: 1, kind: 'survey' }, '$.kind', 'not-one-of'],
    ['with a misspelt key', { ...hall, areaz: [] }, '$.areaz', 'unknown-key'],
    [
      'with a stage on an open question',
      {
        ...hall,
        areas: [
          {
            id: 'a',
            title: 'A',
            questions: [{ kind: 'open', id: 'q', text: 'Q?', scale: 'stages' }],
          },
        ],
        examples: [],
      },
      '$.areas[0].questions[0].scale',
      'unknown-key',
    ],
    [
      'with two ids alike',
      { ...hall, areas: [hall.areas[0], hall.areas[0]] },
      '$.areas[1].id',
      'duplicate-id',
    ],
  ];
  for (const [what, content, path, code] of BAD) {
    it(`${what} is refused whole, with the place`, async () => {
      const heard = listen(document, 'sba-content-error', 'sba-ready');
      const { el, person } = await baseline({ content });
      expect(person.words).to.contain(FAILED);
      expect(person.sees('button', new RegExp(`^${HALL.doors}`))).to.equal(false);
      expect(el.response).to.equal(undefined);
      const [event, ...others] = heard;
      expect(others).to.deep.equal([]);
      const { problems } = event!.detail as SbaContentErrorEvent['detail'];
      expect(problems.map((problem) => [problem.path, problem.code])).to.deep.include([path, code]);
      expect(errors.join()).to.contain(path);
      await person.press(t.forMaintainers);
      expect(person.words).to.contain(path);
    });
  }

  it('as JSON that is none is named with its line', async () => {
    const heard = listen(document, 'sba-content-error');
    const el = markup(`<${TAG}><script type="application/json">{\n  "format": 1,\n}</script></${TAG}>`);
    await settled();
    expect(heard[0]!.detail.source).to.equal('script');
    expect(heard[0]!.detail.problems[0]).to.include({ code: 'not-json', line: 3 });
    el.querySelector('script')!.textContent = JSON.stringify(extension('Mended'));
    await settled();
    expect(new Person(el).all('heading').map(nameOf)).to.include('Mended');
  });

  it('and set right keeps what was said before', async () => {
    const { el, person } = await inArea();
    await person.answer(HALL.statements, HALL.open);
    const { response } = el;
    el.content = { ...hall, title: 7 };
    await settled();
    expect(person.words).to.contain(FAILED);
    expect(el.response).to.deep.equal(response);
    el.content = structuredClone(hall);
    await settled();
    expect(person.chosen(HALL.statements)).to.deep.equal([HALL.open]);
  });
});
