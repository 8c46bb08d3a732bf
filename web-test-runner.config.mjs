import { readdirSync, readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { hostPages, jsonModules } from './stories/host/middleware.mjs';
import { faultyLoader } from './test/support/faulty-loader.mjs';
import { launch } from './test/support/browsers.mjs';
import { sbaCommands } from './test/support/commands.mjs';
import { engines } from './test/support/find-browsers.mjs';
import { seed } from './test/support/seed.mjs';
import { seededModules } from './test/support/seeded.mjs';
import { testPage } from './test/support/test-page.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export const define = { __SBA_VERSION__: JSON.stringify(version), __SBA_SEED__: JSON.stringify(seed) };

// What has no page is the same JavaScript everywhere: it runs in the first engine, except the tables of what engines could
// take differently, which are dates, regular expressions, JSON and Unicode.
const PAGELESS = /^test\/(model|results|schema)\//;
const everywhere = [
  'test/model/conditions.test.ts',
  'test/model/due.test.ts',
  'test/results/calendar.test.ts',
  'test/results/csv.test.ts',
  'test/schema/bad-packs.test.ts',
  'test/schema/good-baselines.test.ts',
  'test/schema/good-packs.test.ts',
  'test/schema/json-text.test.ts',
  'test/schema/response.test.ts',
];
const tests = readdirSync('test', { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .sort();
const isPageless = (file) => PAGELESS.test(file) && !everywhere.includes(file);
const browsers = await launch(engines());

export default {
  files: tests.filter((file) => !isPageless(file)),
  groups: [
    {
      name: 'without-page',
      files: tests.filter(isPageless),
      browsers: browsers.slice(0, 1),
    },
  ],
  nodeResolve: { exportConditions: ['production', 'default'] },
  // pages of one browser would take the focus from each other
  concurrency: 1,
  concurrentBrowsers: 3,
  middleware: [hostPages, faultyLoader],
  testRunnerHtml: testPage,
  plugins: [
    sbaCommands(),
    seededModules(),
    jsonModules(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define,
    }),
  ],
  browsers,
  // a machine that has other work too is no failure
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 10000 } },
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reporters: ['text-summary', 'lcovonly'],
  },
};
