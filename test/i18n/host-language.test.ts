import { expect } from '@open-wc/testing';
import type { SbaOutcomeSurvey } from '../../src/elements/outcome-survey/outcome-survey.js';
import '../../src/elements/outcome-survey/sba-outcome-survey.js';
import { registerLanguage } from '../../src/controllers/register-language.js';
import { en } from '../../src/i18n/en/every.js';
import { hostLanguage, type LanguageData } from '../../src/i18n/host-language.js';
import { termsIn } from '../../src/i18n/language.js';
import type { Terms } from '../../src/i18n/terms.js';
import { mount } from '../support/page.js';
import { Person, until } from '../support/person.js';
import { within } from '../support/screen.js';
import { afterwards } from '../support/watch.js';

/** What the console was told while something ran. */
function listening(): string[] {
  const lines: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (line: string) => lines.push(line);
  afterwards(() => Object.assign(console, { warn, error }));
  return lines;
}

function speak(data: object, tag = 'pl'): { t: Terms; lines: string[] } {
  const lines: string[] = [];
  const inEnglish = (words: string): string => `[${words}]`;
  const language = hostLanguage(tag, data, {
    base: undefined,
    inEnglish,
    report: (line) => lines.push(line),
  });
  return { t: termsIn(language, en), lines };
}

const languageAround = (el: Element, words: string): HTMLElement | null | undefined =>
  within(el, '*')
    .reverse()
    .find((one) => one.textContent.includes(words))
    ?.closest<HTMLElement>('[lang]');

describe('a language that a host brings as data', () => {
  it('fills its placeholders, and has a plural form for each number', () => {
    const { t, lines } = speak({
      every: {
        questionOf: 'Pytanie {n} z {total}',
        minutes: { one: '{n} minuta', few: '{n} minuty', many: '{n} minut', other: '{n} minuty' },
      },
    });
    expect(t.questionOf(3, 14)).to.equal('Pytanie 3 z 14');
    expect([1, 2, 5, 22].map((n) => t.minutes(n))).to.deep.equal([
      '1 minuta',
      '2 minuty',
      '5 minut',
      '22 minuty',
    ]);
    expect(lines.join('\n')).not.to.contain('questionOf').and.not.contain('minutes');
  });

  it('can have a form for a number, for a negative one, for yes and no, and for what is named', () => {
    const { t } = speak({
      every: {
        left: { '=0': 'nic', '<0': 'minus {n}', other: '{n}' },
        tabHolds: {
          by: 'isOther',
          true: { by: 'isLast', true: 'tam, {n}, ostatnio', false: 'tam, {n}' },
          false: 'tu, {n}',
        },
        refused: { '=401': 'Zaloguj się', other: 'Błąd {status}' },
      },
    });
    expect([0, -3, 2].map((n) => t.left(n))).to.deep.equal(['nic', 'minus 3', '2']);
    expect(t.tabHolds(true, 4, true)).to.equal('tam, 4, ostatnio');
    expect(t.tabHolds(true, 4, false)).to.equal('tam, 4');
    expect(t.tabHolds(false, 4, true)).to.equal('tu, 4');
    expect([t.refused(401), t.refused(500)]).to.deep.equal(['Zaloguj się', 'Błąd 500']);
  });

  it('is in English where it lacks a sentence, and says which ones, once', () => {
    const { t, lines } = speak({ every: { start: 'Zacznij', missing: { 'dont-know': 'Nie wiem' } } });
    expect(t.start).to.equal('Zacznij');
    expect(t.back).to.equal('[Back]');
    expect(t.questionOf(1, 2)).to.equal('[Question 1 of 2]');
    expect(t.missing).to.include({ 'dont-know': 'Nie wiem', 'not-applicable': '[Does not apply to me]' });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/^sba-toolkit, language "pl": missing, and so in English: every\./);
    expect(lines[0]).to.contain('every.back').and.contain('every.missing.not-applicable');
    expect(lines[0]).not.to.contain('every.start,');
  });

  it('is told which sentences, areas, placeholders and plurals there are not', () => {
    const { lines } = speak({
      evry: {},
      every: {
        strat: 'Zacznij',
        back: 3,
        questionOf: 'Pytanie {number}',
        minutes: { one: '1', other: '{n}' },
      },
    });
    const said = lines.join('\n');
    expect(said).to.contain('unknown, and left out: evry');
    expect(said).to.contain('unknown, and left out: every.strat');
    expect(said).to.contain('every.back is no sentence');
    expect(said).to.contain('every.questionOf has no placeholder {number}, but {n}, {total}');
    expect(said).to.contain('every.minutes lacks the plural few, many');
  });

  it('is refused where it is none', async () => {
    for (const [tag, data] of [
      ['not a tag', {}],
      ['pl', []],
      ['pl', 'Zacznij'],
    ] as const) {
      let problem: unknown;
      try {
        await registerLanguage(tag, data as unknown as LanguageData);
      } catch (error) {
        problem = error;
      }
      expect(problem, `${tag} ${JSON.stringify(data)}`).to.be.instanceOf(TypeError);
    }
  });
});

describe('a survey in a language of its host', () => {
  it('speaks it once it is registered, and marks what is left in English', async () => {
    listening();
    const el = await mount<SbaOutcomeSurvey>('sba-outcome-survey', { lang: 'sk' });
    const person = new Person(el);
    expect(languageAround(el, en.terms.start)!.lang).to.equal('en');
    await registerLanguage('sk', { every: { start: 'Začať' } });
    await until(() => person.sees('button', 'Začať'), 'Slovak');
    expect(languageAround(el, 'Začať')).to.include({ lang: 'sk', dir: 'ltr' });
    expect(languageAround(el, en.terms.whatFor)).to.include({ lang: 'en', dir: 'ltr' });
    expect(el.response!.language).to.equal('sk');
  });

  it('is written from right to left where the language is', async () => {
    listening();
    await registerLanguage('ur', { dir: 'rtl', every: { start: 'شروع' } });
    const el = await mount<SbaOutcomeSurvey>('sba-outcome-survey', { lang: 'ur' });
    expect(languageAround(el, 'شروع')).to.include({ lang: 'ur', dir: 'rtl' });
    expect(languageAround(el, en.terms.whatFor)).to.include({ lang: 'en', dir: 'ltr' });
  });

  it('takes other words for a button, for itself alone', async () => {
    const lines = listening();
    const messages = { every: { start: 'Let us begin' } };
    const el = await mount<SbaOutcomeSurvey>('sba-outcome-survey', { messages });
    const other = await mount<SbaOutcomeSurvey>('sba-outcome-survey');
    const person = new Person(el);
    await until(() => el.shadowRoot && person.sees('button', 'Let us begin'), 'the words of the host');
    expect(new Person(other).sees('button', en.terms.start)).to.equal(true);
    expect(lines).to.deep.equal([]);
    el.messages = null;
    await until(() => person.sees('button', en.terms.start), 'the words of the toolkit');
  });

  it('takes other words for a Welsh button, and leaves the rest in Welsh', async () => {
    const lines = listening();
    const messages = { language: 'cy', every: { start: 'Bant â ni' } };
    const el = await mount<SbaOutcomeSurvey>('sba-outcome-survey', { messages, lang: 'cy' });
    const person = new Person(el);
    await until(() => el.shadowRoot && person.sees('button', 'Bant â ni'), 'the words of the host');
    expect(person.words).to.contain('Beth yw diben hyn');
    expect(lines).to.deep.equal([]);
  });

  it('loads them from a file', async () => {
    listening();
    const el = await mount<SbaOutcomeSurvey>('sba-outcome-survey', {
      lang: 'pl',
      messages: '/test/i18n/pl.json',
    });
    const person = new Person(el);
    await until(() => el.shadowRoot && person.sees('button', 'Zacznij'), 'Polish');
    await person.press('Zacznij');
    expect(person.words).to.contain('Pytanie 1 z 14');
  });

  it('stays in English where the file cannot be had, and says so', async () => {
    const lines = listening();
    const messages = '/test/i18n/nowhere.json';
    const el = await mount<SbaOutcomeSurvey>('sba-outcome-survey', { messages });
    const person = new Person(el);
    await until(() => el.shadowRoot && person.sees('button', en.terms.start), 'English');
    expect(lines.join()).to.contain('nowhere.json').and.contain('404');
  });
});
