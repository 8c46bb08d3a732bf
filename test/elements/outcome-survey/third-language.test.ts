import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../../src/controllers/register-language.js';
import type { SurveyPack } from '../../../src/schema/survey.js';
import { every as en } from '../../support/sentences.js';
import { settled } from '../../support/person.js';
import { within } from '../../support/screen.js';
import { afterwards, replace } from '../../support/watch.js';
import { type Seat, survey } from './survey.js';

const QUESTION = 'هل لديك حديقة؟';
const ANSWERS = ['نعم', 'لا'] as const;

/** A survey in Arabic alone, of which the interface knows nothing. */
const garden: SurveyPack = {
  format: 1,
  kind: 'survey',
  id: 'garden',
  version: '1.0.0',
  languages: { ar: 'original' },
  title: 'الحديقة',
  introduction: { purpose: 'بعض الأسئلة.' },
  source: { title: 'اختبار', publishers: ['لا أحد'], credit: 'كتبت للاختبار.', permission: 'not-needed' },
  scales: {
    either: {
      points: [
        { value: 'yes', label: ANSWERS[0] },
        { value: 'no', label: ANSWERS[1] },
      ],
    },
  },
  scale: 'either',
  sections: [{ id: 'one', items: [{ id: 'garden', kind: 'scale', text: QUESTION }] }],
};

const region = (): HTMLElement => document.querySelector('[data-sba-announcer]')!;

async function inArabic(start: string = en.start): Promise<Seat> {
  const { documentElement } = document;
  const { lang } = documentElement;
  Object.assign(documentElement, { lang: 'ar', dir: 'rtl' });
  afterwards(() => {
    documentElement.lang = lang;
    documentElement.removeAttribute('dir');
  });
  const seat = await survey({ content: garden });
  await seat.person.press(start);
  return seat;
}

/** The language and the direction that hold for the words of an element, which stand somewhere in its tree. */
function spokenAs(el: HTMLElement, words: string): [lang: string | undefined, direction: string] {
  const [inner] = within(el, '*')
    .filter((one) => one.textContent.trim() === words)
    .reverse();
  if (!inner) throw new Error(`“${words}” is not on the page`);
  const holder = inner.closest<HTMLElement>('[lang]');
  return [holder?.lang, getComputedStyle(inner).direction];
}

describe('a survey in a third language that is written from right to left', () => {
  it('has each sentence in its own language and direction', async () => {
    const { el } = await inArabic();
    expect(spokenAs(el, QUESTION)).to.deep.equal(['ar', 'rtl']);
    expect(spokenAs(el, en.leave)).to.deep.equal(['en', 'ltr']);
  });

  it('has a direction of its own for every word of the interface', async () => {
    const { el } = await inArabic();
    const wrong = within(el, '*').filter((one) => {
      const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const words = own.map(({ textContent }) => textContent).join('');
      const isArabic = /\p{Script=Arabic}/u.test(words);
      const isEnglish = /[a-z]/i.test(words);
      const [lang, direction] = [one.closest<HTMLElement>('[lang]')?.lang, getComputedStyle(one).direction];
      return (
        (isArabic && (lang !== 'ar' || direction !== 'rtl')) ||
        (isEnglish && (lang !== 'en' || direction !== 'ltr'))
      );
    });
    expect(wrong.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('announces in the language of what it announces', async () => {
    const { person } = await inArabic();
    await person.answer(QUESTION, ANSWERS[0]);
    await person.press(en.clearAll);
    expect(region().textContent).to.equal(en.cleared);
    expect(region().lang).to.equal('en');
    expect(getComputedStyle(region()).direction).to.equal('ltr');
  });

  it('has no label that mixes two languages', async () => {
    const { el } = await inArabic();
    const labels = within(el, '[aria-label]').map((one) => one.getAttribute('aria-label')!);
    expect(labels.filter((label) => /\p{Script=Arabic}/u.test(label) && /[a-z]/i.test(label))).to.deep.equal(
      [],
    );
  });

  it('announces in English what the language of a host lacks', async () => {
    replace(console, 'warn', () => undefined);
    await registerLanguage('ar', { dir: 'rtl', every: { start: 'ابدأ' } });
    const { person } = await inArabic('ابدأ');
    await person.answer(QUESTION, ANSWERS[0]);
    await person.press(en.clearAll);
    await settled();
    expect(region().textContent).to.equal(en.cleared);
    expect(region().lang).to.equal('en');
  });
});
