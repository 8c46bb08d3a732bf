/**
 * How fast responses are counted, in Node, by the time that a processor is at it, as ratios of `JSON.parse()` alone and of
 * loops written by hand over the same parsed objects. Ends with 1 where the tally is below a third of the plainest loop, or
 * where NDJSON takes longer to a tally than to be parsed and no more.
 */
import { readFileSync } from 'node:fs';
import { questionnaireOf, ResponseReader, tally, Tallier } from '../../dist/index.js';
import { outcomeLines } from './outcome-lines.mjs';

const COUNT = 100_000;
const REPEATS = 7;
const pack = JSON.parse(readFileSync('content/outcomes.json', 'utf8'));
const questionnaire = questionnaireOf(pack);
const lines = outcomeLines(pack, COUNT);
const objects = lines.map((line) => JSON.parse(line));
const text = `${lines.join('\n')}\n`;

const put = (counts, { answers }) => {
  for (const id in answers) {
    const { value, missing } = answers[id];
    const own = (counts[id] ??= {});
    own[value ?? missing] = (own[value ?? missing] ?? 0) + 1;
  }
};
const readBy = (tallier) => {
  const reader = new ResponseReader(tallier);
  for (let i = 0; i < text.length; i += 1 << 18) reader.push(text.slice(i, i + (1 << 18)));
  reader.end();
  return tallier;
};
const ways = {
  'a loop by hand, total alone, nothing checked': () => {
    const counts = {};
    for (const one of objects) if (one.completed) put(counts, one);
  },
  'a loop by hand, total and breakdowns, nothing checked': () => {
    const views = {};
    for (const one of objects)
      if (one.completed)
        for (const name of [
          'all',
          `g${one.group}`,
          `m${one.mode}`,
          `r${one.respondent['respondent-role'].value}`,
        ])
          put((views[name] ??= {}), one);
  },
  'tally()': () => tally(objects, questionnaire),
  'JSON.parse() alone': () => {
    for (const line of lines) JSON.parse(line);
  },
  'NDJSON to a tally': () => readBy(new Tallier(questionnaire)),
  'NDJSON to a tally, each id once': () => readBy(new Tallier(questionnaire, { unique: true })).tally,
};

const best = Object.fromEntries(Object.keys(ways).map((name) => [name, Infinity]));
for (let i = 0; i < REPEATS; i++)
  for (const [name, way] of Object.entries(ways)) {
    const start = process.cpuUsage();
    way();
    const { user, system } = process.cpuUsage(start);
    best[name] = Math.min(best[name], (user + system) / 1000);
  }

for (const [name, ms] of Object.entries(best))
  console.log(
    `${Math.round((1000 * COUNT) / ms)
      .toLocaleString('en-GB')
      .padStart(10)} a second  ${name}`,
  );
const [total, breakdowns, own, parsed, streamed] = Object.values(best);
console.log(`tally() is ${(total / own).toFixed(2)} of the loop for the total, which has to be 0.33;`);
console.log(
  `${(breakdowns / own).toFixed(2)} of the loop that counts as much; NDJSON is ${(parsed / streamed).toFixed(2)} of JSON.parse() alone.`,
);
process.exitCode = total / own < 1 / 3 || streamed > parsed ? 1 : 0;
