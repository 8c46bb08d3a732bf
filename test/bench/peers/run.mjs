/**
 * The same work on our elements, on a static form, on a bare Lit element and on three peers. See README.md beside this.
 * `--runs=5` visits each so often, `--only=ours,static` only these (the static form always comes along), `--quick`
 * once and only as much as shows that all of it works, `--write` puts the tables into README.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../support/find-browsers.mjs';
import { contenders } from './contenders/index.mjs';
import { readOptions } from './options.mjs';
import { BASE, policyTable, table, toMarkdown, toText } from './report.mjs';
import { openSite } from './site.mjs';
import { CONDITIONS, strictVisit, visit } from './visit.mjs';
import { works } from './works.mjs';

const here = (path) => new URL(path, import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(here(path), 'utf8'));
const versionOf = (folder) => readJson(`${folder}/package.json`).version;
const { plain, slow, phone } = CONDITIONS;
const CONDITIONS_OF = {
  survey: [plain, slow, phone],
  statements: [plain, slow, phone],
  matrix: [plain, slow],
  'list-300': [plain],
  'list-1000': [plain],
};
const QUICK = { statements: [plain], 'list-300': [plain] };

const options = readOptions(
  process.argv.slice(2),
  contenders.map(({ id }) => id),
);
const wanted = contenders.filter(({ id }) => id === BASE || options.only.includes(id));
const missing = wanted.filter(({ needs }) => needs && !existsSync(needs));
const taking = wanted.filter((one) => !missing.includes(one));
for (const { title, needs } of missing)
  console.log(`Left out: ${title}, as there is no ${needs.pathname.split('/dist/')[1]} in dist/.`);

const packages = taking.flatMap((one) => one.packages);
const { dependencies: peers } = readJson('package.json');
const isInstalled = (name) =>
  existsSync(here(`node_modules/${name}/package.json`)) && versionOf(`node_modules/${name}`) === peers[name];
if (!packages.every(isInstalled)) {
  console.log('Installing the peers …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(here('.')),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
const versions = [
  `sba-toolkit ${versionOf('../../..')}`,
  `lit ${versionOf('../../../node_modules/lit')}`,
  ...packages.map((name) => `${name} ${versionOf(`node_modules/${name}`)}`),
];

const [load] = loadavg();
if (load > availableParallelism() / 4)
  console.log(
    `This machine is busy (load ${load.toFixed(1)}): what follows are no figures to conclude from.`,
  );

const toDo = options.isQuick ? QUICK : CONDITIONS_OF;
const jobs = works().flatMap((work) => (toDo[work.id] ?? []).map((condition) => ({ work, condition })));
const site = await openSite();
for (const work of new Set(jobs.map((job) => job.work)))
  for (const contender of taking) await site.add(contender, work);

const browser = await puppeteer.launch({
  executablePath: findChromium(),
  protocolTimeout: 600_000,
  // no server but the bench's own may answer, or keep a page waiting
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const chromium = await browser.version();

const outcomes = [];
const policies = {};
const note = (contender, work, condition, error) =>
  console.log(`\n${contender.title}, ${work.title}, ${condition}: ${error.message}`);
try {
  for (let run = 0; run < options.runs; run += 1)
    for (const { work, condition } of jobs)
      for (let i = 0; i < taking.length; i += 1) {
        // each goes first as often as any other
        const contender = taking[(i + run) % taking.length];
        const outcome = { run, work: work.id, condition: condition.id, contender: contender.id };
        process.stderr.write(`${run + 1}/${options.runs} ${work.id} ${condition.id} ${contender.id}\n`);
        try {
          outcome.figures = await visit(browser, site, contender, work, condition);
        } catch (error) {
          outcome.failure = error.message.split('\n')[0];
          note(contender, work, condition.title, error);
        }
        outcomes.push(outcome);
      }
  const work = jobs.find((job) => job.work.id === 'statements').work;
  for (const contender of taking)
    try {
      policies[contender.id] = await strictVisit(browser, site, contender, work);
    } catch (error) {
      policies[contender.id] = { failure: error.message.split('\n')[0] };
      note(contender, work, 'strict policy', error);
    }
} finally {
  await browser.close();
  site.close();
}

const tables = [
  ...jobs.map(({ work, condition }) => [
    `${work.title}, ${condition.title}`,
    table(
      outcomes.filter((one) => one.work === work.id && one.condition === condition.id),
      taking,
    ),
  ]),
  ['14 statements × 6 options under a strict policy', policyTable(policies, taking)],
];
for (const [title, rows] of tables) console.log(`\n${title}\n${toText(rows)}`);

const failures = outcomes.filter(({ failure }) => failure);
const circumstances = [
  `${new Date().toISOString().slice(0, 10)}, ${options.runs} ${options.runs === 1 ? 'run' : 'runs'}, ${chromium}, Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)} before it, ${process.platform}.`,
  `${versions.join(', ')}.`,
  ...missing.map(({ title }) => `Left out, as it was not built: ${title}.`),
  ...failures.map(
    ({ contender, work, condition, failure }) => `Failed: ${contender}, ${work}, ${condition}: ${failure}.`,
  ),
];
console.log(`\n${circumstances.join('\n')}`);

if (options.writes) {
  const file = fileURLToPath(here('README.md'));
  const [begin, end] = ['<!-- results -->', '<!-- /results -->'];
  const [before, rest] = readFileSync(file, 'utf8').split(begin);
  const after = rest.split(end)[1];
  const results = [
    ...circumstances,
    ...tables.map(([title, rows]) => `### ${title}\n\n${toMarkdown(rows)}`),
  ].join('\n\n');
  const text = `${before}${begin}\n\n${results}\n\n${end}${after}`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
// a figure that is missing is a fault of the bench, not of a contender alone
process.exitCode = failures.length > 0 ? 1 : 0;
