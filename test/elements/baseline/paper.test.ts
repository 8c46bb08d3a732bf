import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import area from '../../../content/area.json';
import { HALL, hall } from '../../support/packs.js';
import { type Person, settled } from '../../support/person.js';
import { focused, within } from '../../support/screen.js';
import { afterwards } from '../../support/watch.js';
import { at, baseline, inArea, type SbaBaseline, t, toAreas } from './baseline.js';
import { answered, atResult } from './states.js';

/** What the browser does around printing. It takes the page as it stands when `beforeprint` returns. */
function print(el: Element): string {
  window.dispatchEvent(new Event('beforeprint'));
  afterwards(() => void window.dispatchEvent(new Event('afterprint')));
  const paper = paperOf(el);
  if (!paper) throw new Error('no paper');
  return paper.textContent.replace(/[ \n]+/g, ' ');
}

const paperOf = (el: Element): HTMLElement | null => el.shadowRoot!.querySelector('.paper');

const box = (words: string, isTicked = false): string => `${isTicked ? '☑' : '☐'}\u00A0${words}`;

/** The part of the paper on one question. */
const asked = (el: Element, question: string): HTMLElement =>
  [...paperOf(el)!.querySelectorAll<HTMLElement>('.asked')].find(({ textContent }) =>
    textContent.includes(question),
  )!;

const english = (value: unknown): string =>
  typeof value === 'string' ? value : (value as { en: string }).en;

describe('on paper', () => {
  it('a pack in which nothing was answered is a form: every statement, question, stage and mark, to be ticked', async () => {
    const { el } = await baseline();
    const text = print(el);
    const { now, next, none, statements, title, doors, table, garden } = HALL;
    for (const words of [title, doors, table, garden, statements, now, next, 'Everyone finds a way in.'])
      expect(text).to.contain(words);
    for (const { contrast } of hall.areas)
      for (const side of [contrast?.now, contrast?.next])
        for (const statement of side ?? []) expect(text).to.contain(box(english(statement.text)));
    expect(text).to.contain(box(none)).and.contain(box(t.missing['dont-know']));
    for (const question of [HALL.whoComes, HALL.hours, HALL.rota, HALL.cooks, HALL.overall])
      expect(text).to.contain(question);
    for (const label of ['Not yet', 'We have begun', 'The way we do it', t.missing['not-applicable']])
      expect(asked(el, HALL.hours).textContent).to.contain(box(label));
    for (const label of ['The staff cook', 'Somewhere between', 'Everyone cooks'])
      expect(asked(el, HALL.cooks).textContent).to.contain(box(label));
    for (const label of Object.values(t.marks))
      expect(asked(el, HALL.hours).textContent).to.contain(box(label));
    expect(asked(el, HALL.rota).textContent).to.contain(t.reverse);
    expect(asked(el, HALL.whoComes).textContent, 'an open question has no stage').not.to.contain('Not yet');
    expect(text).to.contain(t.paperNote).and.contain('Written for a test.');
    expect(text, 'nothing is ticked').not.to.contain('☑');
  });

  it('has lines to write on for what is true, for evidence and for actions', async () => {
    const { el } = await baseline();
    print(el);
    for (const label of [t.trueNow, t.evidence, t.actions, t.what, t.owner, t.by, t.sign])
      expect(asked(el, HALL.hours).textContent).to.contain(label);
    expect(asked(el, HALL.hours).querySelectorAll('.line, .blank').length).to.be.at.least(6);
  });

  it('has every statement and question of a pack that is built in', async () => {
    const { el } = await baseline({ content: undefined });
    const text = print(el);
    for (const { title, contrast, questions } of area.areas) {
      for (const { text: words } of [{ text: title }, ...contrast.now, ...contrast.next, ...questions])
        expect(text).to.contain(
          words.en
            .replaceAll(/\{\w+\}/g, '')
            .split('  ')[0]!
            .trim(),
        );
    }
    for (const { label } of area.scales.stage.points) expect(text).to.contain(box(label.en));
  });

  it('has what was said so far: ticks, words, evidence, stages, marks and actions', async () => {
    const { el } = await answered();
    const text = print(el);
    for (const label of [HALL.locked, HALL.open, HALL.ramp]) expect(text).to.contain(box(label, true));
    expect(text).to.contain(box(HALL.oneKey));
    const hours = asked(el, HALL.hours).textContent;
    for (const words of [
      'Mornings only.',
      'The notice on the door.',
      box('We have begun', true),
      box(t.marks.strength, true),
      box(t.marks.gap),
      'Open on Sundays.',
      'Hang up the key.',
      'Mo',
      '1 March 2027',
      'Someone comes late.',
    ])
      expect(hours).to.contain(words);
    expect(asked(el, HALL.rota).textContent).to.contain(box('The way we do it', true));
    expect(asked(el, HALL.rota).querySelectorAll('.line').length, 'and room for the rest').to.be.above(0);
  });

  it('has words that are still being written', async () => {
    const { el, person } = await inArea();
    await at(person, HALL.hours).write(t.trueNow, 'Mornings, and', false);
    print(el);
    expect(asked(el, HALL.hours).textContent).to.contain('Mornings, and');
  });

  it('leaves lines for an action in which nothing was written', async () => {
    const { el, person } = await inArea();
    await at(person, HALL.hours).press(t.kinds['close-gap']);
    print(el);
    expect(asked(el, HALL.hours).querySelectorAll('.line, .blank').length).to.be.at.least(6);
  });

  it('is in the language of the page, with its terms', async () => {
    const { el } = await baseline({ lang: 'cy', terms: { hall: { en: 'ours', cy: 'ein neuadd' } } });
    const text = print(el);
    expect(text)
      .to.contain('Lle saif ein neuadd')
      .and.contain(box('Mae’r drysau ar glo.'))
      .and.not.contain(HALL.locked);
  });

  it('is gone afterwards, and nothing on the page has changed', async () => {
    const { el, person } = await answered();
    const before = person.words;
    print(el);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(paperOf(el)).to.equal(null);
    expect(person.words).to.equal(before);
  });

  it('leaves the focus where it was, in a field or on the button that was pressed', async () => {
    const { el, person } = await inArea();
    const field = at(person, HALL.hours).get('textbox', t.trueNow);
    field.focus();
    print(el);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(focused() === field, 'the field').to.equal(true);
    await toAreas(person);
    const button = person.get('button', t.print);
    button.focus();
    print(el);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(focused() === button, 'the button').to.equal(true);
  });

  it('is not printed by an element that has left the page', async () => {
    const { el } = await baseline();
    el.remove();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(paperOf(el)).to.equal(null);
  });

  it('is no harm where there are no questions', async () => {
    const { el, person } = await baseline({ content: null });
    window.dispatchEvent(new Event('beforeprint'));
    expect(paperOf(el)).to.equal(null);
    expect(person.words).to.equal(t.empty);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('does not show on the screen', async () => {
    const { el, person } = await baseline();
    print(el);
    expect(paperOf(el)!.checkVisibility()).to.equal(false);
    expect(person.words).not.to.contain(t.paperNote);
  });
});

describe('the Print button', () => {
  const PAGES: Record<string, () => Promise<{ person: Person }>> = {
    'the list of areas': baseline,
    'the result': atResult,
  };
  for (const [name, page] of Object.entries(PAGES)) {
    it(`of ${name} opens the browser’s own dialogue`, async () => {
      const { person } = await page();
      const before = Object.getOwnPropertyDescriptor(window, 'print')!;
      let printed = 0;
      Object.defineProperty(window, 'print', { value: () => printed++, configurable: true });
      afterwards(() => Object.defineProperty(window, 'print', before));
      await person.press(t.print);
      expect(printed).to.equal(1);
    });
  }
});

describe('what a printer gets', () => {
  const media = (payload: object): Promise<{ ok: boolean }> => executeServerCommand('sba-media', payload);
  const isSeen = (el: Element, selector: string): boolean =>
    within(el, selector).some((one) => one.checkVisibility());

  before(async function () {
    // only Chromium can be told to be paper
    if (!(await media({})).ok) this.skip();
  });
  afterEach(() => media({}));

  const onPaper = async (el: SbaBaseline): Promise<void> => {
    print(el);
    await media({ media: 'print' });
  };

  it('is the form and not the page', async () => {
    const { el, person } = await inArea();
    await onPaper(el);
    expect(isSeen(el, '.paper')).to.equal(true);
    expect(isSeen(el, '.page')).to.equal(false);
    expect(person.sees('textbox')).to.equal(false);
    expect(person.words).to.contain(t.paperNote).and.contain(box(HALL.locked).replace('\u00A0', ' '));
  });

  it('is the list of areas as the form too', async () => {
    const { el, person } = await answered();
    await toAreas(person);
    await onPaper(el);
    expect(isSeen(el, '.paper')).to.equal(true);
    expect(isSeen(el, '.page')).to.equal(false);
  });

  it('is the result with its credit, without what can only be pressed', async () => {
    const { el, person } = await atResult();
    await onPaper(el);
    expect(isSeen(el, '.result')).to.equal(true);
    expect(person.sees('button')).to.equal(false);
    expect(person.sees('table')).to.equal(true);
    expect(person.sees('img')).to.equal(true);
    expect(person.words).to.contain('Hang up the key.').and.contain('Written for a test.');
  });
});
