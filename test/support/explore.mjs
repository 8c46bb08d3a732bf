/** Runs the property tests from a seed of chance, and says which. `SEED=… npm run explore` repeats a run. */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { run } from './build.mjs';

const seed = process.env.SEED ?? String(randomInt(2 ** 31));
const isProperty = (file) => /\bfc\.(assert|sample)\(/.test(readFileSync(`test/${file}`, 'utf8'));
const files = readdirSync('test', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.test\.(ts|mjs)$/.test(file) && isProperty(file))
  .map((file) => `test/${file}`);
const ending = (end) => files.filter((file) => file.endsWith(end));

console.log(`SEED=${seed} npm run explore repeats this run.`);
const env = { ...process.env, SEED: seed };
const codes = [
  await run('node', ['--test', ...ending('.mjs')], { env }),
  await run('node', ['test/support/run.mjs', '--only=wtr', `--files=${ending('.ts').join(',')}`], { env }),
];
console.log(`The seed was ${seed}.`);
process.exitCode = codes.some(Boolean) ? 1 : 0;
