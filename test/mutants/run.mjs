/**
 * Makes each small wrong change of `mutants.mjs` in turn, in memory, and runs the tests of what is published. Ends with 1
 * where one is not noticed. `SAMPLE=12` takes so many of them, the same every time; `ONLY=text` those with it in their name.
 */
import { availableParallelism } from 'node:os';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { nodeTests } from '../support/node-tests.mjs';
import { mutants } from './mutants.mjs';

const TESTS = ['found', 'cases', 'disclose', 'read-disclosed', 'csv', 'tally', 'pictures', 'attack'].map(
  (name) => `test/results/${name}.test.ts`,
);
/** As many as it takes: what is not found in these is not found in twice as many. */
const explored = { seed: 20261201, numRuns: 60 };
const { SAMPLE, ONLY } = process.env;

const sample = (count) => {
  const step = mutants.length / Math.min(count, mutants.length);
  return mutants.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
};

/** @returns `killed`, or why it was not */
async function fate({ file, text, changed }, limit) {
  let isMade = false;
  const change = (path, source) => {
    if (relative('.', path).replaceAll('\\', '/') !== file) return source;
    if (source.split(text).length !== 2)
      throw new Error(`stands ${source.split(text).length - 1} times in ${file}`);
    isMade = true;
    return source.replace(text, () => changed);
  };
  const { code, said } = await nodeTests(TESTS, { change, limit, explored });
  if (!isMade) return 'was not made';
  // What does not even load is no test of the tests.
  if (code !== 0 && !said.includes(' › ')) return said ? `broke the build: ${said.slice(0, 200)}` : 'killed';
  return code === 0 ? 'SURVIVED' : 'killed';
}

async function runMutants(list) {
  const left = [...list];
  const bad = [];
  const worker = async () => {
    for (let one = left.shift(); one; one = left.shift()) {
      const end = await fate(one, limit).catch((error) => error.message);
      if (end !== 'killed') {
        bad.push(one);
        console.log(`${end}: ${one.what} (${one.file})`);
      }
    }
  };
  const start = Date.now();
  const plain = await nodeTests(TESTS, { limit: 900_000, explored });
  // A mutant that never ends is noticed too, on a busy machine as well.
  const limit = 30_000 + 4 * (Date.now() - start);
  if (plain.code !== 0) throw new Error(`the tests fail without a change: ${plain.said}`);
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return { killed: list.length - bad.length, bad: bad.length };
}

/** Those whose text is no longer there once: cheap, so that this is told of all, whatever the sample. */
const outOfDate = () =>
  mutants
    .filter(({ file, text }) => readFileSync(file, 'utf8').split(text).length !== 2)
    .map(({ what }) => what);

/** The chosen ones, and whether the list is up to date: for `npm test`, which takes a sample where nobody waits for all. */
export async function mutantTests(count = mutants.length, chosen = sample(count)) {
  const old = outOfDate();
  for (const what of old) console.log(`out of date: ${what}`);
  const { killed, bad } = await runMutants(chosen);
  return { passed: killed, failed: bad + old.length };
}

if (process.argv[1]?.endsWith('mutants/run.mjs')) {
  const chosen = ONLY ? mutants.filter(({ what }) => what.includes(ONLY)) : undefined;
  const { passed, failed } = await mutantTests(SAMPLE ? +SAMPLE : undefined, chosen);
  console.log(`${passed} mutants killed, ${failed} not`);
  process.exitCode = failed ? 1 : 0;
}
