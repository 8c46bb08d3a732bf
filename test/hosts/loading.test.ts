import { expect } from '@open-wc/testing';
import { openPage } from '../support/host.js';
import { Person, until } from '../support/person.js';
import { answerAll, expected } from './run.js';

const FILES = ['base.js', 'core.js', 'kept.js', 'sba-outcome-survey.js', 'pack-outcomes.js'];
const FAULTS = ['404', '500', 'cut', 'slow', 'altered'];
/** WebKitGTK does not check `integrity` on `modulepreload`. */
const checksIntegrity = !/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent);

/** Firefox and WebKitGTK keep a module that failed for as long as the page is open, so only a reload helps there. */
const triesModulesAgain = navigator.userAgent.includes('Chrome');

let number = 0;
const open = (times: number, fault: string, file: string): ReturnType<typeof openPage> =>
  openPage(`/faulty/${times}-${fault}-${Date.now()}${number++}/${file}/page.html`);

const surveyOf = (page: Document): HTMLElement => page.querySelector('sba-outcome-survey')!;

describe('a page whose loader cannot have a file at once', () => {
  for (const file of FILES)
    for (const fault of FAULTS)
      it(`tries again and goes on, or says that it cannot: ${file}, ${fault}`, async () => {
        const { page, seen } = await open(1, fault, file);
        const person = new Person(surveyOf(page));
        if (!triesModulesAgain) {
          const shows = (): unknown =>
            page.querySelector('[data-sba-sorry]') ??
            (person.el.shadowRoot && (person.sees('button', 'Start') || person.sees('alert')));
          await until(shows, 'the survey or the message');
          return;
        }
        await until(() => person.el.shadowRoot && person.sees('button', 'Start'), 'the survey');
        expect(page.querySelector('[data-sba-sorry]')).to.equal(null);
        expect(seen.errors).to.deep.equal([]);
        if (fault !== 'slow' && (fault !== 'altered' || checksIntegrity))
          expect(seen.warnings.join()).to.contain(file).and.contain('could not be loaded');
      });

  it('tells the person, leaves what the page has put there, and goes on once the file is there', async () => {
    const { page } = await open(2, '404', 'core.js');
    const survey = surveyOf(page);
    const sorry = await until(() => survey.querySelector('[role=status]'), 'the message');
    expect(sorry.textContent).to.match(/^Sorry, .* We are still trying\.$/);
    expect(survey.textContent).to.contain('Ring us on 01234.');
    if (!triesModulesAgain) return;
    const person = new Person(survey);
    await until(() => survey.shadowRoot && person.sees('button', 'Start'), 'the survey');
    expect(survey.querySelector('[role=status]')).to.equal(null);
  });

  it('never runs a file that somebody changed', async function () {
    if (!checksIntegrity) this.skip();
    const { page } = await open(1000, 'altered', 'base.js');
    await until(() => surveyOf(page).querySelector('[role=status]'), 'the message');
    expect(page.defaultView!.customElements.get('sba-outcome-survey')).to.equal(undefined);
  });
});

describe('a page whose server is gone after the first question', () => {
  it('goes on to the end, and keeps every answer', async () => {
    const { page, frame, seen } = await open(0, '404', 'none.js');
    const person = new Person(surveyOf(page));
    await until(() => person.el.shadowRoot && person.sees('button', 'Start'), 'the survey');
    frame.contentWindow!.fetch = () => Promise.reject(new TypeError('offline'));
    await answerAll(person);
    expect(person.place).to.equal('Thank you');
    const { response } = seen.events.at(-1)!.detail;
    expect(response!.answers).to.deep.equal(expected);
  });
});

describe('an element that comes later', () => {
  it('is found, wherever it is put, and in the language of its place', async () => {
    const { page } = await open(0, '404', 'none.js');
    const place = page.createElement('div');
    place.lang = 'cy';
    page.body.append(place);
    place.append(page.createElement('sba-coproduction-check'));
    const check = place.querySelector<HTMLElement>('sba-coproduction-check')!;
    await until(() => check.shadowRoot?.textContent.includes('Dechrau'), 'the check, in Welsh');
  });
});
