// Every test that imports fast-check gets it with the seed of this run, so that none can forget it.
import { fileURLToPath } from 'node:url';

const OWN = '/test/support/fast-check.ts';
const path = fileURLToPath(new URL('fast-check.ts', import.meta.url));

/** For the bundle of tests. */
export const seededBundle = {
  name: 'seeded',
  setup: (build) =>
    build.onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer === path ? undefined : { path })),
};

/** For tests that are served as single modules. */
export const seededModules = () => ({
  name: 'seeded',
  resolveImport: ({ source, context }) => (source === 'fast-check' && context.path !== OWN ? OWN : undefined),
});
