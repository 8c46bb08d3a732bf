// One by one, hundreds of modules for each page take an engine several times as long to load as a few large ones.
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, formatMessages } from 'esbuild';
import { seededBundle } from './seeded.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// no such folder exists: the bundle stays in memory, and source maps are relative to this place
const folder = '.test-bundle';

const bundle = (entryPoints, define, more = {}) =>
  build({
    entryPoints,
    define,
    absWorkingDir: root,
    outdir: folder,
    outbase: '.',
    chunkNames: 'chunks/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // our own package.json says that only what registers elements has effects, and tests have
    ignoreAnnotations: true,
    sourcemap: 'linked',
    // the runner serves it, and its own code imports it too
    external: ['/__web-dev-server__web-socket.js'],
    // a browser would refuse a module that imports what another does not export
    logOverride: { 'import-is-undefined': 'error' },
    logLevel: 'silent',
    plugins: [seededBundle],
    ...more,
  });

const urlOf = (path) => `/${path.split(sep).join('/')}`;
const scriptOf = (file) => urlOf(join(folder, file.replace(/\.ts$/, '.js')));

const failing = (text) => `throw new Error(${JSON.stringify(text)});`;

/** What is wrong with one file, if anything; as a script that says so when it is loaded. */
const refusal = async (file, define) => {
  try {
    await bundle([file], define, { sourcemap: false });
    return [];
  } catch ({ errors }) {
    const messages = await formatMessages(errors, { kind: 'error' });
    return [[scriptOf(file), failing(`could not be bundled\n${messages.join('')}`)]];
  }
};

/** Scripts by path. A file that cannot be bundled becomes one that fails, and the others run all the same. */
const scripts = async (files, define) => {
  const one = (entryPoints) => bundle(entryPoints, define);
  let refused = [];
  let result;
  try {
    result = await one(files);
  } catch {
    for (const file of files) refused.push(...(await refusal(file, define)));
    const bad = new Map(refused);
    result = await one(files.filter((file) => !bad.has(scriptOf(file))));
  }
  const good = result.outputFiles.map(({ path, contents }) => [urlOf(relative(root, path)), contents]);
  return new Map([...good, ...refused]);
};

/**
 * Test files as one bundle with shared parts, for `plugins` and `middleware` of the test runner. `bundleOf(files)` starts the
 * work; pages wait for it.
 */
export const testBundle = (define) => {
  let start;
  const ready = new Promise((resolve) => (start = resolve));
  return {
    bundleOf: (files) =>
      start(
        scripts(
          files.map((file) => relative(root, file)),
          define,
        ),
      ),
    plugin: {
      name: 'test-bundle',
      transformImport: async ({ source }) => {
        const [path, query] = source.split('?');
        const script = scriptOf(path.slice(1));
        return (await ready).has(script) ? `${script}?${query}` : undefined;
      },
    },
    middleware: async (context, next) => {
      if (!context.path.startsWith(`/${folder}/`)) return next();
      const script = (await ready).get(context.path);
      if (script === undefined) return next();
      context.body = typeof script === 'string' ? script : Buffer.from(script);
      context.type = context.path.endsWith('.map') ? 'application/json' : 'text/javascript';
      if (context.path.includes('/chunks/'))
        context.set('Cache-Control', 'public, max-age=31536000, immutable');
    },
  };
};
