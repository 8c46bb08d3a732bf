import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** Where the loader and its parts are written: a folder for each version, so that an open page never mixes two. */
export const CHUNKS = 'dist/sba';

const isPack = (id) => /[\\/]content[\\/][^\\/]+\.json$/.test(id);
const nameOf = (id) => basename(id).replace(/\.\w+$/, '');

/** Built-in packs as chunks of their own: a page that brings its questions, or shows one pack of four, loads no other. */
export const packsApart = () => ({
  name: 'packs-apart',
  resolveId(source, importer) {
    const isFromTagFile = importer !== undefined && /[\\/]sba-[a-z-]+\.ts$/.test(importer);
    return isFromTagFile && isPack(source) ? `\0pack:${nameOf(source)}` : null;
  },
  load(id) {
    if (!id.startsWith('\0pack:')) return null;
    const file = JSON.stringify(resolve('content', `${id.slice('\0pack:'.length)}.json`));
    return `export default () => import(${file}).then((pack) => pack.default);`;
  },
});

const ASKS = 'globalThis[Symbol.for("sba-toolkit")]?.load';

/** What is loaded later asks the loader first, which checks its `integrity` and tries again where that fails. */
export const askFirst = () => ({
  name: 'ask-first',
  renderDynamicImport: () => ({
    left: `((file)=>Promise.resolve(${ASKS}?.(file)).then(()=>import(file)))(`,
    right: ')',
  }),
});

let reached;

/** From which elements a module is reached, by static imports. */
const reachedFrom = (id, { getModuleIds, getModuleInfo }) => {
  if (!reached) {
    reached = new Map();
    for (const entry of [...getModuleIds()].filter((one) => /[\\/]sba-[a-z-]+\.ts$/.test(one))) {
      const open = new Set([entry]);
      for (const one of open) for (const next of getModuleInfo(one).importedIds) open.add(next);
      for (const one of open) reached.set(one, [...(reached.get(one) ?? []), nameOf(entry)]);
    }
  }
  return reached.get(id) ?? [];
};

const INSTRUMENTS = ['sba-outcome-survey', 'sba-baseline', 'sba-behaviour-matrix', 'sba-coproduction-check'];

/** Few chunks for what several instruments have in common; what one has stays with it, or is shared with results alone. */
export const chunkOf = (id, graph) => {
  if (isPack(id)) return `pack-${nameOf(id)}`;
  // Languages use it, and would bring along whatever it is put with.
  if (/[\\/]i18n[\\/]numbers\.ts$/.test(id)) return 'base';
  const tags = reachedFrom(id, graph);
  const has = (tag) => tags.includes(tag);
  if (has('sba-outcome-survey') && has('sba-toolkit')) return 'base';
  if (INSTRUMENTS.filter(has).length < 2) return undefined;
  if (has('sba-outcome-survey')) return has('sba-action-plan') ? 'kept' : 'core';
  return has('sba-results') ? 'charts' : 'together';
};

let table;

/** Keeps what the loader has to know of the chunks that were written. */
export const noteChunks = () => ({
  name: 'note-chunks',
  writeBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const files = chunks.map(({ fileName }) => fileName);
    const at = (file) => files.indexOf(file);
    const needs = (file) => {
      const open = new Set([file]);
      for (const one of open) for (const next of bundle[one].imports) open.add(next);
      return open;
    };
    const later = (found) => {
      const open = new Set(found);
      for (const one of open)
        for (const next of [...bundle[one].imports, ...bundle[one].dynamicImports]) open.add(next);
      return [...open].filter((one) => !found.has(one));
    };
    const elements = chunks.filter(({ isEntry, name }) => isEntry && name.startsWith('sba-'));
    table = {
      FILES: chunks.map(({ fileName, code }) => [
        fileName,
        createHash('sha256').update(code).digest('base64'),
      ]),
      ELEMENTS: Object.fromEntries(
        elements.map(({ name, fileName }) => {
          const first = needs(fileName);
          return [name, [[...first].map(at), later(first).map(at)]];
        }),
      ),
      LANGUAGES: readdirSync('src/i18n/languages').map(nameOf),
    };
    const named = (places) => places.map((place) => files[place]);
    const parts = Object.entries(table.ELEMENTS).map(([tag, [first, rest]]) => [
      tag,
      { first: named(first), later: named(rest) },
    ]);
    writeFileSync(`${CHUNKS}/parts.json`, `${JSON.stringify(Object.fromEntries(parts), null, 2)}\n`);
  },
});

export const chunkTable = () => ({
  name: 'chunk-table',
  resolveId: (source) => (source === 'sba:chunks' ? '\0sba:chunks' : null),
  load: (id) =>
    id === '\0sba:chunks'
      ? Object.entries(table)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : null,
});
