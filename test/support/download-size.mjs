/**
 * What a visitor downloads until the first question can be answered: the loader, the parts of the element, and its
 * default pack, each compressed with brotli.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const { version } = readJson('package.json');

const PACKS = {
  'sba-outcome-survey': 'outcomes',
  'sba-coproduction-check': 'coproduction',
  'sba-behaviour-matrix': 'behaviours',
  'sba-baseline': 'area',
  'sba-results': 'outcomes',
};

/** The goals, in kB. */
export const GOALS = {
  'sba-outcome-survey': 22,
  'sba-coproduction-check': 28,
  'sba-behaviour-matrix': 30,
  'sba-baseline': 34,
};

const sizeOf = (file) => brotliCompressSync(readFileSync(new URL(`dist/${file}`, root))).length;

/** Bytes by element. */
export const downloadSizes = () =>
  Object.fromEntries(
    Object.entries(readJson('dist/sba/parts.json')).map(([tag, { first }]) => {
      const parts = [...first, ...(PACKS[tag] ? [`pack-${PACKS[tag]}.js`] : [])];
      const files = ['sba/sba.js', ...parts.map((file) => `sba/${version}/${file}`)];
      return [tag, files.map(sizeOf).reduce((sum, size) => sum + size, 0)];
    }),
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [tag, size] of Object.entries(downloadSizes()))
    console.log(
      `${tag.padEnd(24)} ${(size / 1000).toFixed(1).padStart(6)} kB${GOALS[tag] ? `, goal ${GOALS[tag]} kB` : ''}`,
    );
  for (const file of ['sba.min.js', 'sba-results.min.js'])
    console.log(`${file.padEnd(24)} ${(sizeOf(file) / 1000).toFixed(1).padStart(6)} kB`);
}
