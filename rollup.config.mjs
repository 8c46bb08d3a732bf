import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { afterBundles, afterModules } from './.rollup/checks.mjs';
import { guard } from './.rollup/guard.mjs';
import { forRespondents } from './.rollup/for-respondents.mjs';
import { forResults } from './.rollup/for-results.mjs';
import { leanLit } from './.rollup/lean-lit.mjs';
import { banner } from './.rollup/licences.mjs';
import { minifyTemplates } from './.rollup/minify-templates.mjs';
import { writeLanguages, writeShapes } from './.rollup/generated.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tagFiles = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^sba-[a-z-]+\.ts$/.test(basename(file)))
  .map((file) => `src/elements/${file.replaceAll('\\', '/')}`);
const tagOf = (file) => basename(file, '.ts');
const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
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

// Hidden: a server that has the script alone is not asked for a map that it does not have.
const shared = { format: 'iife', sourcemap: 'hidden', inlineDynamicImports: true, banner: banner(version) };
const minify = (module) =>
  terser({
    module,
    ecma: 2022,
    compress: { passes: 3, comparisons: false, unsafe_arrows: true },
    mangle: true,
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

/** One script for a page without a build step; everything the toolkit exports is in `window.sba`. */
const forScriptTag = {
  input: 'src/define.ts',
  output: {
    ...shared,
    file: 'dist/sba.min.js',
    name: 'sba',
    intro: guard({
      file: 'sba.min.js',
      version,
      tags: tagFiles.map(tagOf).filter((tag) => tag !== RESULTS),
      result: 'globalThis.sba',
    }),
    plugins: [minify(false)],
  },
  plugins: [forRespondents({ translated: true }), leanLit(), ...sources(), minifyTemplates()],
  onLog,
};

/** Elements whose own file is in English alone, questions and all; `sba.min.js` has every language. */
const ENGLISH_ONLY = ['sba-baseline', 'sba-behaviour-matrix', 'sba-coproduction-check', 'sba-results'];

/** One element as a module. Its body is a function, because a module has no way to stop half-way. */
const forOneElement = (input) => {
  const tag = tagOf(input);
  const file = `${tag}.min.js`;
  return {
    input,
    output: {
      ...shared,
      file: `dist/${file}`,
      name: 'loaded',
      exports: 'named',
      intro: guard({
        file,
        version,
        tags: [tag],
        result: `{ ${classOf(tag)}: customElements.get('${tag}') }`,
        isInAll: tag !== RESULTS,
      }),
      footer: ({ exports }) => `export const { ${exports.join(', ')} } = loaded;`,
      plugins: [minify(true)],
    },
    plugins: [
      tag === RESULTS ? forResults() : forRespondents({ translated: !ENGLISH_ONLY.includes(tag) }),
      leanLit(),
      ...sources(),
      minifyTemplates(),
    ],
    onLog,
  };
};

const bundles = [forScriptTag, ...tagFiles.map(forOneElement)];
bundles.at(-1).plugins.push(afterBundles());

export default [forBundlers, ...bundles];
