import { expect } from '@open-wc/testing';
import type { nothing, TemplateResult } from 'lit';
import { SbaOutcomeSurvey } from '../../../src/elements/outcome-survey/outcome-survey.js';
import { longPack } from '../../support/packs.js';
import { Person, settled, until } from '../../support/person.js';
import { changes } from '../../support/watch.js';

/** Counts how often each question is drawn. */
class CountingSurvey extends SbaOutcomeSurvey {
  readonly drawn: string[] = [];

  protected override renderQuestion(id: string): TemplateResult | typeof nothing {
    this.drawn.push(id);
    return super.renderQuestion(id);
  }
}
customElements.define('counting-survey', CountingSurvey);

const content = longPack(1000);

describe('a list of a thousand questions', () => {
  let el: CountingSurvey;
  let person: Person;
  let first: string[];

  before(async function () {
    this.timeout(60000);
    // one for all tests, as drawing it is what takes time
    el = Object.assign(new CountingSurvey(), { content, layout: 'list' as const });
    document.body.append(el);
    await settled();
    person = new Person(el);
    await person.press('Start');
    first = [...el.drawn];
  });

  beforeEach(() => {
    el.drawn.length = 0;
  });

  after(() => el.remove());

  const control = (item: string, selector: string): HTMLElement =>
    el.shadowRoot!.querySelector<HTMLElement>(`[data-item="${item}"] ${selector}`)!;

  it('shows them all, each drawn once', () => {
    expect(first.length).to.equal(1000);
    expect(new Set(first).size).to.equal(1000);
    expect(el.shadowRoot!.querySelectorAll('fieldset').length).to.equal(1000);
  });

  it('draws only the one that is answered, and touches no other node', async () => {
    const changed = changes(el);
    control('statement-500', 'input[value=always]').click();
    await settled();
    expect(el.drawn).to.deep.equal(['statement-500']);
    expect([...new Set(changed())]).to.deep.equal(['statement-500']);
    expect(el.response!.answers).to.deep.include({ 'statement-500': { value: 'always' } });
  });

  it('draws only the one whose answer changes or is taken back', async () => {
    const changed = changes(el);
    control('statement-500', 'input[value=never]').click();
    await settled();
    control('statement-500', 'button').click();
    await settled();
    expect(new Set(el.drawn)).to.deep.equal(new Set(['statement-500']));
    expect([...new Set(changed())]).to.deep.equal(['statement-500']);
  });

  it('draws at most the one that is written in, key after key', async () => {
    const changed = changes(el);
    const field = control('in-words', 'textarea') as HTMLTextAreaElement;
    field.focus();
    for (const text of ['O', 'On', 'One']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled();
      expect(el.drawn).to.deep.equal(el.drawn.map(() => 'in-words'));
      expect(el.drawn.length, 'once a key').to.be.at.most(1);
      el.drawn.length = 0;
      expect(field.value).to.equal(text);
    }
    expect(changed().filter((item) => item !== 'in-words')).to.deep.equal([]);
    expect(el.response!.answers).to.deep.include({ 'in-words': { text: 'One' } });
  });

  it('draws nothing for an unrelated setting', async () => {
    const changed = changes(el);
    el.submitUrl = '/responses';
    el.group = 'north';
    await settled();
    expect(el.drawn).to.deep.equal([]);
    expect(changed()).to.deep.equal([]);
  });

  it('draws each once in another language', async () => {
    el.lang = 'cy';
    // Welsh is loaded when it is asked for.
    await until(() => el.drawn.length > 0, 'the questions in Welsh');
    await settled();
    expect(el.drawn.length).to.equal(1000);
    el.lang = 'en';
    await settled();
  });
});
