import { expect } from '@open-wc/testing';
import { SbaContentErrorEvent } from '../../../src/events.js';
import { results, some, t } from './results.js';

/** What a listener and the console are told while something happens. */
async function toldIn(
  work: () => Promise<unknown>,
): Promise<{ events: SbaContentErrorEvent[]; lines: string }> {
  const events: SbaContentErrorEvent[] = [];
  const lines: string[] = [];
  const hear = (event: Event): void => {
    if (event instanceof SbaContentErrorEvent) events.push(event);
  };
  const { error } = console;
  console.error = (...words: unknown[]) => lines.push(words.join(' '));
  document.addEventListener('sba-content-error', hear);
  try {
    await work();
  } finally {
    console.error = error;
    document.removeEventListener('sba-content-error', hear);
  }
  return { events, lines: lines.join('\n') };
}

describe('what a host sets', () => {
  for (const [settings, name, words] of [
    [{ floor: 3 }, 'a floor', 'the floor is a whole number from 5, not 3'],
    [{ by: 'group team' }, 'a breakdown', 'by: "team" is none of: group, mode'],
  ] as const)
    it(`${name} that does not work is named, on the page, in the console and in an event`, async () => {
      const { events, lines } = await toldIn(async () => {
        const { person } = await results({ responses: some(200), ...settings });
        expect(person.words).to.contain(words);
        expect(person.all('img')).to.deep.equal([]);
      });
      expect(lines).to.contain(words);
      expect(
        events.map(({ detail }) => detail.problems.map(({ code, found }) => [code, found.slice(1, 20)])),
      ).to.deep.equal([[['out-of-range', JSON.stringify(words).slice(1, 20)]]]);
    });

  it('by keeps to the breakdowns that were named', async () => {
    const { el, person } = await results({ responses: some(400), by: 'group' });
    const offered = (): (string | null)[] =>
      [...el.renderRoot.querySelectorAll('#by option')].map((one) => one.textContent);
    expect(offered()).to.deep.equal([t.noBreakdown, t.groupName]);
    el.by = '';
    await el.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(offered()).to.deep.equal([]);
    expect(person.all('img').length).to.be.above(0);
  });

  it('another pack than was answered is told, with how many answers were left out', async () => {
    const { person } = await results({
      responses: some(40).map((one) => ({ ...one, pack: { ...one.pack, id: 'other' } })),
    });
    expect(person.words).to.contain(t.noResponses).and.contain(`${t.leftOut.otherPacks}: 40`);
  });
});
