/**
 * How long a chain of conditions takes to be published, by the time that a processor is at it: 30 questions, each of which
 * hangs on the one before, 600 people, 20 groups, as a ratio of a chain half as long. Ends with 1 where it is above 5 times
 * that, a little more than the square of the length: once it doubled with every question.
 */
import { disclose, questionnaireOf, tally } from '../../dist/index.js';

const DEPTH = 30;
const PEOPLE = 600;
const GROUPS = 20;
const REPEATS = 7;
const VALUES = ['a', 'b', 'c', 'd', 'e'];

const questionnaire = (depth) =>
  questionnaireOf({
    format: 1,
    kind: 'survey',
    id: 'chain',
    version: '1.0.0',
    languages: { en: 'original' },
    title: 'A chain',
    source: { title: 'A chain', publishers: ['Nobody'], credit: 'A chain.', permission: 'not-needed' },
    sections: [
      {
        id: 'all',
        items: Array.from({ length: depth }, (_, i) => ({
          kind: 'single-choice',
          id: `q${i}`,
          text: `q${i}?`,
          options: VALUES.map((value) => ({ value, label: value })),
          ...(i && { showIf: { item: `q${i - 1}`, in: VALUES.slice(0, -1) } }),
        })),
      },
    ],
  });

/** Nobody goes on after the last option. */
const responses = (depth) =>
  Array.from({ length: PEOPLE }, (_, n) => {
    let seed = (n * 2654435761) % 2 ** 32;
    const answers = {};
    for (let i = 0; i < depth; i++) {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      const value = VALUES[Math.floor((seed / 2 ** 32) * VALUES.length)];
      answers[`q${i}`] = { value };
      if (value === VALUES.at(-1)) break;
    }
    return {
      format: 1,
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      pack: { id: 'chain', version: '1.0.0' },
      mode: 'standard',
      language: 'en',
      group: `Group ${n % GROUPS}`,
      started: '2026-11-01',
      completed: '2026-11-01',
      answers,
    };
  });

const [whole, half] = [DEPTH, DEPTH / 2].map((depth) => {
  const own = questionnaire(depth);
  const counted = tally(responses(depth), own);
  let least = Infinity;
  for (let i = 0; i < REPEATS; i++) {
    const start = process.cpuUsage();
    disclose(counted, own);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
});
const ratio = whole / half;
console.log(`a chain of ${DEPTH} questions: ${whole.toFixed(0)} ms of a processor`);
console.log(`half as long: ${half.toFixed(0)} ms; ratio ${ratio.toFixed(2)}, at most 5`);
process.exitCode = ratio > 5 ? 1 : 0;
