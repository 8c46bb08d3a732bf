import { expect } from '@open-wc/testing';
import { parsePack, parsePackText } from '../../src/schema/parse.js';
import { changed } from './at-path.js';
import { lunchClub } from './lunch-club.js';

/** A lunch club with this many questions, `q0` to the last, each with something more. */
function manyQuestions(count: number, more: (i: number) => object): object {
  const question = (i: number) => ({ kind: 'scale', id: `q${i}`, text: 'A question', ...more(i) });
  const section = (s: number) => ({
    id: `s${s}`,
    items: Array.from({ length: Math.min(2000, count - s * 2000) }, (_, i) => question(s * 2000 + i)),
  });
  return changed(lunchClub(), {
    '$.sections': Array.from({ length: Math.ceil(count / 2000) }, (_, s) => section(s)),
  });
}

const previous = (i: number) => (i === 0 ? {} : { showIf: { item: `q${i - 1}`, answered: true } });
const problemsOf = (result: object): readonly { code: string }[] =>
  'problems' in result ? (result.problems as { code: string }[]) : [];

/** Without a clock: what grows with the square of a pack runs into the time limit of any test. */
describe('A pack far larger than any questionnaire is checked to the end', () => {
  it('with 10,000 questions', () => {
    expect(problemsOf(parsePack(manyQuestions(10_000, () => ({}))))).to.be.empty;
  });

  it('with 5,000 questions of which each waits for the one before', () => {
    expect(problemsOf(parsePack(manyQuestions(5000, previous)))).to.be.empty;
  });

  it('with 5,000 questions that wait in one circle', () => {
    const first = { showIf: { item: 'q4999', answered: true } };
    const problems = problemsOf(parsePack(manyQuestions(5000, (i) => (i === 0 ? first : previous(i)))));
    expect(problems[0]).to.include({ code: 'cycle' });
  });

  it('with 2,000 questions of which each waits for the one after', () => {
    const next = (i: number) => (i === 1999 ? {} : { showIf: { item: `q${i + 1}`, answered: true } });
    expect(problemsOf(parsePack(manyQuestions(2000, next)))[0]).to.include({ code: 'later-reference' });
  });

  it('with 2,000 questions that wait for what is not there', () => {
    const lost = (i: number) => ({ showIf: { item: `p${i}`, answered: true } });
    expect(problemsOf(parsePack(manyQuestions(2000, lost)))[0]).to.include({ code: 'unknown-reference' });
  });

  it('with 100,000 unknown keys', () => {
    const wrong = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, 1]));
    expect(problemsOf(parsePack({ ...lunchClub(), ...wrong }))[0]).to.include({ code: 'unknown-key' });
  });

  it('as a text with a mistake in each of 1,000 questions', () => {
    const text = JSON.stringify(
      manyQuestions(1000, () => ({ theme: 'none' })),
      null,
      2,
    );
    const line = text.split('\n').findIndex((row) => row.includes('"theme": "none"')) + 1;
    expect(problemsOf(parsePackText(text))[0]).to.include({ code: 'unknown-reference', line });
  });
});

describe('However much is wrong, at most 100 problems are reported', () => {
  const many: Readonly<Record<string, object>> = {
    'of shape': manyQuestions(300, () => ({ required: 'yes' })),
    'of reference': manyQuestions(300, () => ({ theme: 'none' })),
    'of text': manyQuestions(300, () => ({ hint: 'For {nobody}' })),
    'of characters': manyQuestions(300, () => ({ hint: 'A bell\u0007' })),
  };
  for (const [what, pack] of Object.entries(many)) {
    it(what, () => expect(problemsOf(parsePack(pack))).to.have.length(100));
  }
});
