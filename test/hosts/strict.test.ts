import { expect } from '@open-wc/testing';
import { until } from '../support/person.js';
import { openHost, openPage } from '../support/host.js';
import { answerAll, expected } from './run.js';

const PAGES = '/test/hosts/pages';

describe('under a strict content security policy', () => {
  it('a violation would be seen, and the runner adds nothing to these pages', async () => {
    const { frame, page, seen } = await openPage(`${PAGES}/violates.html?csp=strict`);
    await until(() => seen.violations.length >= 2, 'both violations');
    expect((frame.contentWindow as unknown as { forbidden?: true }).forbidden).to.equal(undefined);
    expect(page.scripts.length).to.equal(2);
    const { headers } = await fetch(`${PAGES}/violates.html?csp=strict`);
    expect(headers.get('content-security-policy'))
      .to.contain("default-src 'none'")
      .and.contain("require-trusted-types-for 'script'")
      .and.contain('trusted-types lit-html');
  });

  for (const address of [`${PAGES}/plain.html?csp=strict`, `${PAGES}/loader.html?csp=strict`]) {
    it(`${address} runs from the start to the end without one`, async () => {
      const { el, person, seen } = await openHost(address);
      await answerAll(person);
      await person.press('Copy my answers');
      await person.press('Your answers');
      el.lang = 'cy';
      await until(() => person.words.includes('Diolch'), 'Welsh');
      expect(seen.violations).to.deep.equal([]);
      expect(seen.errors).to.deep.equal([]);
      const [complete] = seen.events.filter(({ type }) => type === 'sba-complete');
      expect(complete!.detail.response!.answers).to.deep.equal(expected);
    });
  }

  it('is refused content explained without one', async () => {
    const { person, seen } = await openHost(`${PAGES}/broken.html?csp=strict`);
    await person.press('For whoever looks after this page');
    expect(person.words).to.contain('line 5');
    expect(seen.violations).to.deep.equal([]);
  });

  it('has its own style', async () => {
    const { page, person } = await openHost(`${PAGES}/plain.html?csp=strict`);
    const { minHeight, backgroundColor } = page.defaultView!.getComputedStyle(person.get('button', 'Start'));
    expect(parseFloat(minHeight)).to.be.at.least(44);
    expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    const announcer = page.querySelector('[role=status]')!.getBoundingClientRect();
    expect([announcer.width, announcer.height], 'the announcer takes no room').to.deep.equal([1, 1]);
  });

  it('runs the demo page too', async () => {
    const { page, person } = await openHost('/stories/host/strict.html');
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      violations.push(violatedDirective),
    );
    await answerAll(person);
    expect(page.querySelector('pre')!.textContent).to.contain('"riverside-outcomes"');
    expect(violations).to.deep.equal([]);
  });
});
