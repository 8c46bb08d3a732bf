import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundles = new Map();

/** The page's one script, as a careful host would build it: bundled, minified, for browsers of today. */
const bundle = async (host) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../hosts/${host}.mjs`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0].text;
};

/** The bundle with the questions in front of it, so that asking for them costs no request of its own. */
export const bundleWith = async (host, definition) => {
  if (!bundles.has(host)) bundles.set(host, bundle(host));
  return `globalThis.benchDefinition=${JSON.stringify(definition)};\n${await bundles.get(host)}`;
};

/** A file of a peer, as it was published. */
export const published = (path) => readFile(new URL(`../node_modules/${path}`, import.meta.url), 'utf8');
