import { defaultReporter, startTestRunner } from '@web/test-runner';
import { testBundle } from './bundle.mjs';
import { byFolder } from './test-pages.mjs';

const leaves = (suite) => [...suite.tests, ...suite.suites.flatMap(leaves)];

const count = (sessions) => {
  const total = { passed: 0, failed: 0 };
  for (const { passed, testResults } of sessions) {
    const all = testResults ? leaves(testResults) : [];
    const tests = all.filter((test) => !test.skipped);
    const failed = tests.filter((test) => !test.passed).length;
    total.passed += tests.length - failed;
    // a file that never loaded has no tests to count, and must not pass for that
    total.failed += failed === 0 && (!passed || all.length === 0) ? 1 : failed;
  }
  return total;
};

/** Runs the browser tests; resolves to the counts by browser, as `Map<name, { passed, failed }>`. */
export const browserTests = async (files) => {
  const { default: config, define } = await import('../../web-test-runner.config.mjs');
  // coverage is told by module, so it needs them one by one
  const bundle = config.coverage ? undefined : testBundle(define);
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      // files that are named run in every engine
      ...(files ? { files, groups: [] } : { groups: byFolder(config.groups) }),
      ...(bundle && {
        plugins: [bundle.plugin, ...config.plugins],
        middleware: [bundle.middleware, ...config.middleware],
      }),
      reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true })],
    },
  });
  if (!runner) return new Map([['test runner', { passed: 0, failed: 1 }]]);
  bundle?.bundleOf([...new Set([...runner.sessions.all()].map(({ testFile }) => testFile))]);
  await new Promise((resolve) => runner.on('stopped', resolve));
  return new Map(
    config.browsers.map((browser) => [
      browser.name,
      count([...runner.sessions.all()].filter((session) => session.browser === browser)),
    ]),
  );
};
