import { expect } from '@open-wc/testing';
import { disclose } from '../../src/results/disclosure/disclose.js';
import { readDisclosed } from '../../src/results/disclosure/read-disclosed.js';
import { tally } from '../../src/results/tallier.js';
import { named, responsesOf, times } from './cases.js';

const file = (): string =>
  JSON.stringify(
    disclose(tally(responsesOf(named, times(40, { answers: { how: { value: 'other' } } })), named), named),
  );
const read = (text: string) => readDisclosed(JSON.parse(text), named);

describe('A file of what was published', () => {
  it('is read as it was written', () => {
    expect(read(file())).to.deep.equal({ disclosed: JSON.parse(file()) as unknown });
  });

  for (const [what, count] of [
    ['below 5', 3],
    ['that was not rounded', 41],
  ] as const)
    it(`is refused with a count ${what}: somebody changed it by hand`, () => {
      const result = read(file().replace('"drafts":0', `"drafts":${count}`));
      expect(result).to.have.property('problems');
      expect((result as { problems: { path: string }[] }).problems.map(({ path }) => path)).to.deep.equal([
        '$.rounds[0].drafts',
      ]);
    });
});
