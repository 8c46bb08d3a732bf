import { expect } from '@open-wc/testing';
import outcomes from '../../content/outcomes.json';
import { questionnaireOf } from '../../src/model/questionnaire-of.js';
import { disclose } from '../../src/results/disclosure/disclose.js';
import type { ShownRound } from '../../src/results/disclosure/disclosed.js';
import { type Finding, findingOf } from '../../src/results/finding.js';
import { tally } from '../../src/results/tallier.js';
import type { Pack } from '../../src/schema/parse.js';
import type { Response } from '../../src/schema/response.js';

const questionnaire = questionnaireOf(outcomes as unknown as Pack);
const [FIRST, SECOND] = ['outcome-connected', 'outcome-confident'] as const;

let made = 0;
/** A response that agrees with these statements and disagrees with those. */
const response = (round: string, agrees: readonly string[], disagrees: readonly string[]): Response => ({
  format: 1,
  id: `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
  pack: { id: 'outcomes', version: outcomes.version },
  mode: 'standard',
  language: 'en',
  round,
  started: `${round}-03-01`,
  completed: `${round}-03-02`,
  answers: Object.fromEntries<{ value: string }>([
    ...agrees.map((id): [string, { value: string }] => [id, { value: 'agree' }]),
    ...disagrees.map((id): [string, { value: string }] => [id, { value: 'disagree' }]),
  ]),
});

const many = (count: number, make: (i: number) => Response): Response[] =>
  Array.from({ length: count }, (_, i) => make(i));

function found(responses: readonly Response[], now = '2027', before?: string): Finding {
  const { rounds } = disclose(tally(responses, questionnaire), questionnaire);
  const round = (name: string): ShownRound => rounds.find((one) => one.round === name)!;
  return findingOf(questionnaire, round(now), before === undefined ? undefined : round(before));
}

describe('the finding', () => {
  it('names the statements with the highest and the lowest share', () => {
    const finding = found(
      many(100, (i) =>
        response(
          '2027',
          [...(i < 80 ? [FIRST] : []), ...(i < 40 ? [SECOND] : [])],
          [...(i < 80 ? [] : [FIRST]), ...(i < 40 ? [] : [SECOND])],
        ),
      ),
    );
    expect(finding.highest).to.deep.equal([FIRST]);
    expect(finding.lowest).to.deep.equal([SECOND]);
    expect(finding.shares.find(({ id }) => id === SECOND)!.percent).to.equal(40);
  });

  it('names none where all are level', () => {
    const finding = found(
      many(100, (i) => response('2027', i < 50 ? [FIRST, SECOND] : [], i < 50 ? [] : [FIRST, SECOND])),
    );
    expect(finding.shares.find(({ id }) => id === FIRST)!.percent).to.equal(50);
    expect([...finding.highest, ...finding.lowest]).to.deep.equal([]);
  });

  it('says better only of what chance and rounding cannot explain', () => {
    const before = many(100, (i) =>
      response('2026', i < 40 ? [FIRST, SECOND] : [], i < 40 ? [] : [FIRST, SECOND]),
    );
    const now = many(100, (i) =>
      response(
        '2027',
        [...(i < 80 ? [FIRST] : []), ...(i < 45 ? [SECOND] : [])],
        [...(i < 80 ? [] : [FIRST]), ...(i < 45 ? [] : [SECOND])],
      ),
    );
    const { better, worse, compared, shares } = found([...before, ...now], '2027', '2026');
    expect({ better, worse, compared }).to.deep.equal({ better: 1, worse: 0, compared: 2 });
    expect(shares.find(({ id }) => id === FIRST)!.change).to.deep.equal({ points: 40, verdict: 'better' });
    expect(shares.find(({ id }) => id === SECOND)!.change).to.deep.equal({ points: 5, verdict: 'unclear' });
    const turned = found([...before, ...now], '2026', '2027');
    expect({ better: turned.better, worse: turned.worse }).to.deep.equal({ better: 0, worse: 1 });
  });

  it('says nothing of a share that is hidden, and counts that it could not be compared', () => {
    const before = many(100, (i) => response('2026', i < 2 ? [FIRST] : [], i < 2 ? [] : [FIRST]));
    const now = many(100, (i) => response('2027', i < 50 ? [FIRST] : [], i < 50 ? [] : [FIRST]));
    const { shares, notCompared, better } = found([...before, ...now], '2027', '2026');
    expect(shares.find(({ id }) => id === FIRST)!.change).to.equal('hidden');
    expect({ notCompared, better }).to.deep.equal({ notCompared: 1, better: 0 });
    expect(found([...before, ...now], '2026').shares.find(({ id }) => id === FIRST)!.percent).to.equal(
      undefined,
    );
  });
});
