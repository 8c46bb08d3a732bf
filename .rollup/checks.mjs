import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { thirdPartyText } from './licences.mjs';

const built = (path) => import(`${pathToFileURL(resolve('dist', path))}?${Date.now()}`);
const write = (path, value) => writeFileSync(`dist/${path}`, `${JSON.stringify(value, null, 2)}\n`);

const builtInPacks = () => {
  const packs = {};
  for (const file of readdirSync('content').filter((name) => name.endsWith('.json'))) {
    const pack = JSON.parse(readFileSync(`content/${file}`, 'utf8'));
    if ('kind' in pack || 'extends' in pack) packs[file] = pack;
  }
  return packs;
};

/** A built-in pack is trusted in the browser, so a bad one must not leave this machine. */
const checkPacks = async () => {
  const { parsePack } = await built('schema/parse.js');
  const packs = builtInPacks();
  const known = Object.fromEntries(Object.values(packs).map((pack) => [pack.id, pack]));
  const bad = [];
  for (const [file, pack] of Object.entries(packs))
    for (const { path, code, found, expected } of parsePack(pack, known).problems ?? [])
      bad.push(`content/${file} ${path}: ${code}. Found ${found}; expected ${expected}.`);
  if (bad.length > 0) throw new Error(`built-in packs with problems:\n${bad.join('\n')}`);
};

const writeSchemas = async () => {
  const { packJsonSchema, responseJsonSchema } = await built('schema/json-schema.js');
  mkdirSync('dist/schema', { recursive: true });
  write('schema/pack.schema.json', packJsonSchema());
  write('schema/response.schema.json', responseJsonSchema());
};

export const afterModules = () => ({
  name: 'after-modules',
  async writeBundle() {
    await checkPacks();
    await writeSchemas();
    cpSync('src/results/sql', 'dist/results/sql', { recursive: true });
  },
});

export const afterBundles = () => ({
  name: 'after-bundles',
  writeBundle() {
    const hash = (file) =>
      createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
    const files = [...readdirSync('dist').filter((file) => file.endsWith('.min.js')), 'sba/sba.js'];
    write('integrity.json', Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`])));
    writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyText());
  },
});
