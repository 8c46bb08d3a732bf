import { expect } from '@open-wc/testing';
import { openPage } from '../support/host.js';
import { Person, until } from '../support/person.js';

interface Kept {
  name: string;
  address: string;
}

describe('the page of results of a council', () => {
  for (const [pack, question] of [
    ['outcomes', 'I trust my social care worker.'],
    ['area', 'Which statements apply to your area?'],
    ['behaviours', 'Empathy'],
    ['coproduction', /^Leaders set expectations/],
  ] as const)
    it(`shows and hands out ${pack} under a strict policy, pictures included, without a violation`, async () => {
      const { frame, page } = await openPage(`/stories/host/results.html?csp=strict&pack=${pack}`);
      const violations: string[] = [];
      page.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        violations.push(violatedDirective),
      );
      const kept: Kept[] = [];
      const { HTMLAnchorElement: Anchor } = frame.contentWindow as unknown as {
        HTMLAnchorElement: typeof HTMLAnchorElement;
      };
      Anchor.prototype.click = function (this: HTMLAnchorElement) {
        kept.push({ name: this.download, address: this.href });
      };
      const person = new Person(page.querySelector<HTMLElement>('sba-results')!);
      // Questions come a few at a time, and what to take along after the last.
      await until(() => person.el.shadowRoot && person.sees('button', 'Download or print'), 'results');
      expect(person.sees('heading', question)).to.equal(true);
      person.all('button', /^Show the numbers/)[0]!.click();
      person.get('button', 'Download or print').click();
      await until(() => person.sees('button', 'Data for other programs (.json)'), 'what can be downloaded');
      for (const details of person.el.shadowRoot!.querySelectorAll('details')) details.open = true;
      await until(() => person.all('button', /^Save as PNG/).length > 0, 'a picture that can be saved');
      for (const name of ['Save as PNG', 'Save as SVG'])
        person.all('button', new RegExp(`^${name}`))[0]!.click();
      for (const file of [
        'Results for Excel (.csv)',
        'Data for other programs (.json)',
        'Guide to the columns (.csv)',
      ])
        await person.press(file);
      expect(kept.map(({ address }) => address.slice(0, 15))).to.deep.equal([
        'data:image/png;',
        'data:image/svg+',
        'data:text/csv;c',
        'data:applicatio',
        'data:text/csv;c',
      ]);
      // A blank sheet of this size would take a few kB less.
      expect(kept[0]!.address.length).to.be.above(12_000);
      expect(violations).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
    });
});
