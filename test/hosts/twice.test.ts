import { expect } from '@open-wc/testing';
import { openHost, openPage } from '../support/host.js';
import { until } from '../support/person.js';
import { answerAll } from './run.js';

const PAGES = '/test/hosts/pages';

for (const policy of ['', '?csp=strict']) {
  describe(`a page that loads the toolkit more than once${policy && ', under a strict policy'}`, () => {
    for (const name of ['twice', 'both', 'loader-twice', 'loader-first']) {
      it(`keeps the first, with one warning: ${name}.html`, async () => {
        const { person, seen } = await openHost(`${PAGES}/${name}.html${policy}`);
        await until(() => seen.warnings.length > 0, 'the warning');
        expect(seen.warnings[0]).to.match(
          /^sba-toolkit \d\S+ is already .*sba(\.min)?\.js \d\S* was not loaded/,
        );
        expect(seen.events.filter(({ type }) => type === 'sba-ready').length).to.equal(1);
        await answerAll(person);
        expect(person.place).to.equal('Thank you');
        expect(seen.warnings.length, seen.warnings.join('\n')).to.equal(1);
        expect(seen.errors).to.deep.equal([]);
        expect(seen.violations).to.deep.equal([]);
      });
    }

    it('in two versions keeps the first, with one warning that names both', async () => {
      const { page, seen } = await openPage(`${PAGES}/older.html${policy}`);
      await until(() => seen.warnings.length > 0, 'the warning');
      expect(seen.warnings.length).to.equal(1);
      expect(seen.warnings[0]).to.match(
        /^sba-toolkit 0\.0\.1 is already .*sba\.min\.js \d\S* was not loaded/,
      );
      expect(page.querySelector('sba-outcome-survey')!.textContent).to.equal('The earlier version.');
      expect(seen.errors).to.deep.equal([]);
      expect(seen.violations).to.deep.equal([]);
    });
  });
}
