import { readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { hostPages, jsonModules } from './stories/host/middleware.mjs';
import { launch } from './test/support/browsers.mjs';
import { sbaCommands } from './test/support/commands.mjs';
import { engines } from './test/support/find-browsers.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export const define = { __SBA_VERSION__: JSON.stringify(version) };

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  // pages of one browser would take the focus from each other
  concurrency: 1,
  concurrentBrowsers: 3,
  middleware: [hostPages],
  plugins: [
    sbaCommands(),
    jsonModules(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define,
    }),
  ],
  browsers: await launch(engines()),
  testFramework: { config: { timeout: 10000 } },
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reporters: ['text-summary', 'lcovonly'],
  },
};
