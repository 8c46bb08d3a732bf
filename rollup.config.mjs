import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { afterBundles, afterModules } from './.rollup/checks.mjs';
import { askFirst, chunkOf, chunkTable, CHUNKS, noteChunks, packsApart } from './.rollup/chunks.mjs';
import { writeLanguages, writeShapes } from './.rollup/generated.mjs';
import { guard } from './.rollup/guard.mjs';
import { banner } from './.rollup/licences.mjs';
import { minifyTemplates } from './.rollup/minify-templates.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tagFiles = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^sba-[a-z-]+\.ts$/.test(basename(file)))
  .map((file) => `src/elements/${file.replaceAll('\\', '/')}`);
const tagOf = (file) => basename(file, '.ts');
const modules = ['index', 'define', 'schema/parse', 'schema/json-schema', 'cli/sba-toolkit'].map(
  (name) => `src/${name}.ts`,
);
const entries = [...modules.filter(existsSync), ...tagFiles];

// A file whose source is gone must not stay in what is published.
rmSync('dist', { recursive: true, force: true });

await writeShapes();
writeLanguages();

const sources = () => [
  nodeResolve({ exportConditions: ['production', 'default'], extensions: ['.ts', '.mjs', '.js', '.json'] }),
  json({ preferConst: true, compact: true }),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: { __SBA_VERSION__: JSON.stringify(version) },
  }),
];

// An import that is not found would be left in the file for the browser to fail on.
const onLog = (level, log, handle) => handle(log.code === 'UNRESOLVED_IMPORT' ? 'error' : level, log);

const minify = (module) =>
  terser({
    module,
    ecma: 2022,
    compress: { passes: 3, comparisons: false, unsafe_arrows: true },
    format: { comments: /^!/ },
  });

/** Modules for bundlers: one file per source, or registration moves into shared chunks. */
const forBundlers = {
  input: Object.fromEntries(entries.map((file) => [file.slice('src/'.length, -'.ts'.length), file])),
  external: [/^lit(-html|-element)?(\/|$)/, /^@lit\//, /^zod(\/|$)/, /^node:/],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
  plugins: [...sources(), afterModules()],
  onLog,
};

/** In a file of its own alone: pages that ask and pages that show are different ones. */
const RESULTS = 'sba-results';

/**
 * One script for a page without a build step. What it exports is in `window.sba`. The source map is hidden, so that a
 * server that has the script alone is not asked for a map that it does not have.
 */
const forScriptTag = (input, file, tags, isInAll) => ({
  input,
  output: {
    format: 'iife',
    sourcemap: 'hidden',
    inlineDynamicImports: true,
    banner: banner(version),
    file: `dist/${file}`,
    name: isInAll ? 'sba' : 'sbaResults',
    intro: guard({ file, version, tags, result: `globalThis.${isInAll ? 'sba' : 'sbaResults'}`, isInAll }),
    plugins: [minify(false)],
  },
  plugins: [...sources(), minifyTemplates()],
  onLog,
});

/** What `sba.js` loads, in parts: each element needs some of them before its first question. */
const forLoader = {
  input: Object.fromEntries([
    ...tagFiles.map((file) => [tagOf(file), file]),
    ['languages', 'src/languages.ts'],
  ]),
  output: {
    dir: `${CHUNKS}/${version}`,
    format: 'es',
    sourcemap: 'hidden',
    banner: banner(version),
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: chunkOf,
    plugins: [minify(true)],
  },
  plugins: [packsApart(), askFirst(), ...sources(), minifyTemplates(), noteChunks()],
  onLog,
};

const loader = {
  input: 'src/loader.ts',
  output: {
    format: 'iife',
    sourcemap: 'hidden',
    file: `${CHUNKS}/sba.js`,
    banner: `/*! sba-toolkit ${version}, MIT. */`,
    intro: guard({ file: 'sba.js', version, tags: tagFiles.map(tagOf), result: 'undefined', loads: true }),
    plugins: [minify(false)],
  },
  plugins: [chunkTable(), ...sources(), afterBundles()],
  onLog,
};

const inAll = tagFiles.map(tagOf).filter((tag) => tag !== RESULTS);

export default [
  forBundlers,
  forScriptTag('src/define.ts', 'sba.min.js', inAll, true),
  forScriptTag(
    tagFiles.find((file) => tagOf(file) === RESULTS),
    `${RESULTS}.min.js`,
    [RESULTS],
    false,
  ),
  forLoader,
  loader,
];
