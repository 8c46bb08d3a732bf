import { expect } from '@open-wc/testing';
import { ASKED, everyKind } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { nameOf, within } from '../../support/screen.js';
import { afterwards } from '../../support/watch.js';
import { list, type Seat, survey } from './survey.js';

const hacked = (): unknown => (window as unknown as { hacked?: unknown }).hacked;

/** Markup that would run something, as the texts of a pack and as answers. */
const MARKUP = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=2</script>',
  '</p></fieldset><svg onload="window.hacked=3"><x-hostile>',
  '"\' onfocus="window.hacked=4" autofocus x="',
  '<!-- --><iframe srcdoc="<script>parent.hacked=5</script>"></iframe>',
  '$(alert(1)) &lt;b&gt; <b>bold</b>',
];

const TEXTS = new Set(['text', 'title', 'hint', 'comment', 'label', 'purpose', 'audience', 'credit', 'what']);

/** The pack with other words in every text that a person reads; `used` collects them. */
function withWords(words: (i: number) => string, used: string[]): unknown {
  const say = (): string => {
    used.push(words(used.length));
    return used.at(-1)!;
  };
  const walk = (value: unknown, key: string): unknown => {
    // of the source, the page shows the credit line
    if (key === 'source') return { ...(value as object), credit: say() };
    if (
      TEXTS.has(key) &&
      (typeof value === 'string' || (typeof value === 'object' && value && 'en' in value))
    )
      return say();
    if (Array.isArray(value)) return value.map((entry) => walk(entry, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]));
  };
  const { terms: _terms, ...pack } = everyKind;
  const completion = { title: 'Thanks', text: 'That is all.' };
  return walk({ ...pack, languages: { en: 'original' }, completion }, '');
}

const everyPage = async ({ person }: Seat): Promise<string> => {
  const pages = [person.words];
  await person.press('Start');
  // the second question has to be answered, and its first answer asks the third
  person.all('radio')[5]!.click();
  await settled();
  pages.push(person.words, ...person.all('textbox').map(nameOf));
  await person.press('Check your answers');
  pages.push(person.words);
  await person.press('Finish');
  pages.push(person.words);
  return pages.join('\n');
};

const strange = (el: Element): string[] =>
  [...within(el, '*'), ...document.body.querySelectorAll('*')]
    .filter((one) =>
      one.matches(
        'img, script:not([type=module]), svg, iframe, b, x-hostile, [onerror], [onload], [onfocus]',
      ),
    )
    .map(({ outerHTML }) => outerHTML);

describe('texts of a pack', () => {
  beforeEach(() => {
    afterwards(() => Reflect.deleteProperty(window, 'hacked'));
  });

  it('are shown as they are written, though they look like markup', async () => {
    const used: string[] = [];
    const before = strange(document.body);
    const content = withWords((i) => `${i}: ${MARKUP[i % MARKUP.length]!}`, used);
    const seat = await survey({ content, layout: 'list' });
    const seen = await everyPage(seat);
    expect(used.length).to.be.above(20);
    for (const text of used) expect(seen).to.contain(text);
    expect(strange(seat.el)).to.deep.equal(before);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hacked()).to.equal(undefined);
  });

  it('may be written from right to left', async () => {
    const used: string[] = [];
    const content = withWords((i) => `שלום עולם ${i}`, used);
    const seat = await survey({ content, layout: 'list' });
    const seen = await everyPage(seat);
    for (const text of used) expect(seen).to.contain(text);
  });

  it('may be in a language that is written from right to left, and say so', async () => {
    const { el } = await survey({
      content: {
        ...everyKind,
        languages: { en: 'original', cy: 'draft', ar: 'draft' },
        title: { en: 'x', ar: 'مرحبا' },
      },
      lang: 'ar',
    });
    const words = within(el, '[lang=ar]').filter(({ textContent }) => textContent === 'مرحبا');
    expect(words.length).to.equal(1);
    expect(getComputedStyle(words[0]!).direction).to.equal('rtl');
  });

  it('do not escape by the terms of the host', async () => {
    const { el, person } = await survey({ content: everyKind, terms: { what: MARKUP[0]! } });
    expect(person.words).to.contain(`To try ${MARKUP[0]!}.`);
    expect(within(el, 'img').length).to.equal(0);
  });
});

describe('answers', () => {
  it('are shown as they were written, though they look like markup', async () => {
    const { el, person } = await list({ content: everyKind });
    const text = MARKUP.join('\n');
    await person.answer(ASKED.pet, 'No');
    await person.write(ASKED.place, text);
    await person.write('Tell us more', text);
    await person.press('Check your answers');
    for (const line of MARKUP) expect(person.words.split(line).length, line).to.equal(3);
    await person.press('Finish');
    expect(within(el, 'img, script, svg, iframe, b').length).to.equal(0);
    expect(hacked()).to.equal(undefined);
    const file = person.get('link', 'Download my answers').getAttribute('href')!;
    expect(decodeURIComponent(file)).to.contain(text);
    expect(el.response!.respondent).to.deep.equal({ 'respondent-place': { text } });
  });
});
