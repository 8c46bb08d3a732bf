import { expect } from '@open-wc/testing';
import { settled } from '../support/person.js';
import { openHost } from '../support/host.js';
import { answerAll, expected } from './run.js';

const DEMO = '/stories/host/index.html';

describe('the page of a council', () => {
  it('shows what arrived once someone has answered', async () => {
    const { page, person } = await openHost(DEMO);
    const arrived = page.querySelector('pre')!;
    expect(arrived.textContent).to.equal('Nothing yet.');
    await answerAll(person);
    expect(person.place).to.equal('Thank you');
    const [event, json] = arrived.textContent.split(/\n\n(.*)/s);
    expect(event).to.equal('sba-complete');
    const response = JSON.parse(json!) as { answers: unknown; pack: unknown; completed: unknown };
    expect(response.pack).to.deep.equal({ id: 'riverside-outcomes', version: '1.0.0' });
    expect(response.answers).to.deep.equal(expected);
    expect(response.completed).to.be.a('string');
  });

  it('says the council’s name and asks its own question on its condition', async () => {
    const { person } = await openHost(DEMO);
    expect(person.words).to.contain('Your answers are for Riverside Council.');
    await person.press('Start');
    for (let i = 0; i < 5; i++) await person.press('Continue');
    await person.answer('I trust my social care worker.', 'Disagree');
    await person.press('Continue');
    expect(person.place).to.equal('What would help you to trust your social care worker more?');
    await person.press('Back');
    await person.answer('I trust my social care worker.', 'Agree');
    await person.press('Continue');
    expect(person.place).to.equal('I get the right support in a crisis or when things go wrong.');
    expect(person.sees('textbox', /^What would the right support look like/)).to.equal(true);
  });

  it('can change the language, and the survey follows', async () => {
    const { page, person } = await openHost(DEMO);
    page.querySelector<HTMLElement>('#language')!.click();
    await settled();
    expect(person.sees('heading', 'Sut mae pethau i chi?')).to.equal(true);
    expect(person.words).to.contain('Cyngor Riverside');
  });

  it('gives the survey its font and colour, and keeps its own', async () => {
    const { page, el, person } = await openHost(DEMO);
    const style = (one: Element): CSSStyleDeclaration => page.defaultView!.getComputedStyle(one);
    const button = person.get('button', 'Start');
    expect(style(button).fontFamily).to.equal(style(page.body).fontFamily);
    expect(style(button).backgroundColor, 'the accent of the host').to.equal('rgb(29, 92, 47)');
    const before = style(page.querySelector('h1')!).fontSize;
    el.remove();
    expect(style(page.querySelector('h1')!).fontSize).to.equal(before);
    expect(page.styleSheets.length + page.adoptedStyleSheets.length, 'no style of ours on the page').to.equal(
      1,
    );
  });

  it('has no horizontal scrolling on a phone', async () => {
    const { frame, page, person } = await openHost(DEMO);
    frame.style.inlineSize = '320px';
    await person.press('Start');
    const { scrollWidth, clientWidth } = page.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
