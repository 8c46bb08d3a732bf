/**
 * The test command. Goes on after a failure; its last line is 'N passed, N failed'.
 * `--only=eslint,wtr` runs only those steps, `--files='test/schema/*.test.ts'` only those browser tests.
 */
import { existsSync, readdirSync } from 'node:fs';
import { browserTests } from './browser-tests.mjs';
import { buildIfStale, run, runTool } from './build.mjs';
import { engines, findChromium } from './find-browsers.mjs';
import { packageTests } from './package-tests.mjs';
import { seed } from './seed.mjs';

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only')?.split(',');
const files = option('files')?.split(',');

const needChromium = async () => {
  if (findChromium()) return;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const installed =
    debian &&
    (await run('apt-get', ['update', '-qq'])) === 0 &&
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) === 0;
  if (installed && findChromium()) return;
  console.log('The tests need Chromium or Chrome: install one, or name its program in CHROMIUM.');
  process.exit(1);
};

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
const command =
  (...args) =>
  async () =>
    one((await runTool(...args)) === 0);

const typecheck = async () => {
  const layers = readdirSync('src').map((name) => `src/${name}/tsconfig.json`);
  let ok = true;
  for (const project of ['tsconfig.json', ...layers.filter((file) => existsSync(file))])
    ok = (await runTool('tsc', '-p', project)) === 0 && ok;
  return one(ok);
};

const build = () =>
  buildIfStale().then(
    () => one(true),
    (error) => {
      console.error(error.message);
      return one(false);
    },
  );

const wtr = async () => {
  const total = { passed: 0, failed: 0 };
  for (const [browser, { passed, failed }] of await browserTests(files)) {
    console.log(`  ${browser}: ${passed} passed, ${failed} failed`);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
};

const faults = async () => {
  // it reads what the build makes
  const { faultTests } = await import('../faults/run.mjs');
  // the hundred kills of 'npm run faults' take minutes
  return faultTests(4);
};

const mutants = async () => {
  const { mutantTests } = await import('../mutants/run.mjs');
  // all of them take minutes where the processor has other things to do
  return mutantTests(process.env.CI === 'true' ? undefined : 16);
};

const steps = {
  build,
  typecheck,
  eslint: command('eslint', '.'),
  prettier: command('prettier', '--check', '--log-level', 'warn', '.'),
  'size-limit': command('size-limit'),
  // its own packing would run the build once more
  publint: command('publint', 'run', '--strict', '--pack', 'false'),
  package: packageTests,
  mutants,
  wtr,
  faults,
};
if (process.env.CI === 'true' && existsSync('.storybook'))
  steps.storybook = command('storybook', 'build', '--loglevel', 'error', '--disable-telemetry');

if (!only || only.includes('wtr') || only.includes('faults')) await needChromium();
if (!only || only.includes('wtr')) console.log(`Engines: ${engines().join(', ')}`);

console.log(`Seed of the property tests: ${seed}`);
const total = { passed: 0, failed: 0 };
const lines = [];
const running = new Set();

// the test runner ends the process itself when a browser does not start
process.on('exit', (code) => {
  for (const name of running) lines.push(`FAIL ${name}: ended early`);
  if (running.size > 0 || total.passed + total.failed === 0) total.failed += 1;
  process.exitCode = total.failed > 0 ? 1 : code;
  console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
});

const runOneByOne = async (names) => {
  for (const name of names) {
    if (!steps[name] || (only && !only.includes(name))) continue;
    running.add(name);
    const start = performance.now();
    const { passed, failed } = await steps[name]();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds} s: ${passed} passed, ${failed} failed`);
    console.log(lines.at(-1));
    total.passed += passed;
    total.failed += failed;
    running.delete(name);
  }
};

// each of these tools keeps one core busy, the browsers all there are
await runOneByOne(['build']);
await Promise.all([
  runOneByOne(['typecheck', 'prettier', 'size-limit']),
  runOneByOne(['eslint', 'publint', 'package']),
]);
await runOneByOne(['mutants', 'wtr', 'faults', 'storybook']);
process.exit();
