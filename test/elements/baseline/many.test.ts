import { expect } from '@open-wc/testing';
import { SbaBaseline } from '../../../src/elements/baseline/baseline.js';
import { largeBaseline } from '../../support/packs.js';
import { Person, settled } from '../../support/person.js';
import { changes } from '../../support/watch.js';
import { t } from './baseline.js';

/** Counts how often each question is drawn. */
class CountingBaseline extends SbaBaseline {
  readonly drawn: string[] = [];

  protected override renderQuestion(id: string): unknown {
    this.drawn.push(id);
    return super.renderQuestion(id);
  }
}
customElements.define('counting-baseline', CountingBaseline);

const AREAS = 40;
const QUESTIONS = 40;
const content = largeBaseline(AREAS, QUESTIONS);

describe('a baseline of forty areas with forty questions each', () => {
  let el: CountingBaseline;
  let person: Person;
  let first: string[];

  before(async function () {
    this.timeout(60000);
    // one for all tests, as drawing it is what takes time
    el = Object.assign(new CountingBaseline(), { content, layout: 'list' as const });
    document.body.append(el);
    await settled();
    person = new Person(el);
    await person.press(/^Area 7 /);
    first = [...el.drawn];
  });

  beforeEach(() => {
    el.drawn.length = 0;
  });

  after(() => el.remove());

  const control = (item: string, selector: string): HTMLElement =>
    el.shadowRoot!.querySelector<HTMLElement>(`[data-item="${item}"] ${selector}`)!;

  const type = async (field: HTMLElement, text: string): Promise<void> => {
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
  };

  it('opens an area with all its questions, each drawn once, and none of another', () => {
    expect(first.length).to.equal(QUESTIONS + 2);
    expect(new Set(first).size).to.equal(QUESTIONS + 2);
    expect(first.every((id) => id.startsWith('area-7'))).to.equal(true);
    expect(el.shadowRoot!.querySelectorAll('[data-item]').length).to.equal(QUESTIONS + 2);
  });

  for (const field of ['text', 'note'] as const) {
    it(`draws at most the one that is written in, key after key: ${field}`, async () => {
      const changed = changes(el);
      const input = control('area-7-q-20', `[data-field=${field}]`);
      input.focus();
      for (const text of ['O', 'On', 'One']) {
        await type(input, text);
        expect(el.drawn).to.deep.equal(['area-7-q-20']);
        el.drawn.length = 0;
        expect((input as HTMLTextAreaElement).value).to.equal(text);
      }
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      expect(changed().filter((item) => item !== 'area-7-q-20')).to.deep.equal([]);
      expect(el.response!.answers['area-7-q-20']).to.include({ [field]: 'One' });
    });
  }

  it('draws only the one whose stage, mark or ticks change, and touches no other node', async () => {
    const changed = changes(el);
    control('area-7-q-20', 'input[value=begun]').click();
    control('area-7-q-20', 'input[value=gap]').click();
    await settled();
    expect([...new Set(el.drawn)]).to.deep.equal(['area-7-q-20']);
    el.drawn.length = 0;
    control('area-7-statements', 'input[value=now-7]').click();
    await settled();
    expect([...new Set(el.drawn)]).to.deep.equal(['area-7-statements']);
    expect([...new Set(changed())]).to.deep.equal(['area-7-q-20', 'area-7-statements']);
  });

  it('draws only the question whose actions are written', async () => {
    const changed = changes(el);
    control('area-7-q-30', '.adders button').click();
    await settled();
    await type(control('area-7-q-30', '[data-field=what]'), 'Do it.');
    await person.press(t.closeAction);
    expect([...new Set(el.drawn)]).to.deep.equal(['area-7-q-30']);
    expect([...new Set(changed())]).to.deep.equal(['area-7-q-30']);
  });

  it('draws no question for an unrelated setting', async () => {
    const changed = changes(el);
    el.submitUrl = '/responses';
    el.group = 'north';
    await settled();
    expect(el.drawn).to.deep.equal([]);
    expect(changed()).to.deep.equal([]);
  });

  it('prints all of it, and has the page as it was afterwards', async () => {
    const changed = changes(el);
    window.dispatchEvent(new Event('beforeprint'));
    const paper = el.shadowRoot!.querySelector('.paper')!;
    expect(paper.querySelectorAll('.asked').length).to.equal(AREAS * (QUESTIONS + 1));
    expect(paper.textContent).to.contain('Question 40 of area 40.').and.contain('Statement 40 on next.');
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(el.shadowRoot!.querySelector('.paper')).to.equal(null);
    expect(el.drawn, 'the page itself is left alone').to.deep.equal([]);
    expect(changed().filter((item) => !item.startsWith('outside: <div class="root"'))).to.deep.equal([]);
  }).timeout(20000);

  it('shows the result of every area', async () => {
    await person.press(t.leaveOpen);
    await person.press(t.seeResult);
    expect(el.shadowRoot!.querySelectorAll('section.area').length).to.equal(AREAS);
    expect(el.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(AREAS);
    expect(el.drawn).to.deep.equal([]);
  }).timeout(20000);
});
