import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, read, readJson, root } from './files.mjs';

const files = filesIn('dist');
const scripts = files.filter((file) => file.endsWith('.js'));
const whole = scripts.filter((file) => file.endsWith('.min.js'));
const bundles = [...whole, ...scripts.filter((file) => file.startsWith('sba/'))];

describe('dist', () => {
  it('has one file of everything but results, one of results, and the loader with its parts', () => {
    assert.deepEqual([...whole].sort(), ['sba-results.min.js', 'sba.min.js']);
    const tags = filesIn('src/elements', '.ts').flatMap(
      (file) => /\/(sba-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
    );
    const { version } = readJson('package.json');
    const parts = readJson('dist/sba/parts.json');
    assert.deepEqual(Object.keys(parts).sort(), tags.sort());
    for (const { first, later } of Object.values(parts))
      for (const file of [...first, ...later]) assert.ok(files.includes(`sba/${version}/${file}`), file);
  });

  it('has the SHA-256 of every part in the loader, so that one integrity covers the folder', () => {
    const { version } = readJson('package.json');
    const loader = read('dist/sba/sba.js');
    for (const file of filesIn(`dist/sba/${version}`, '.js')) {
      const text = readFileSync(join(root, `dist/sba/${version}/${file}`));
      assert.ok(loader.includes(createHash('sha256').update(text).digest('base64')), file);
    }
  });

  it('has the integrity of each bundle', () => {
    const expected = [...whole, 'sba/sba.js'].map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(root, 'dist', file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    });
    assert.deepEqual(readJson('dist/integrity.json'), Object.fromEntries(expected));
  });

  it('has a source map beside each script, with its sources inside', () => {
    for (const file of scripts) {
      const [, named] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(read(`dist/${file}`)) ?? [];
      // A bundle names none: a council that puts the script alone on its server is not asked for what it lacks.
      assert.equal(named === undefined, bundles.includes(file), file);
      const name = named ?? `${basename(file)}.map`;
      const map = JSON.parse(readFileSync(join(root, 'dist', dirname(file), name), 'utf8'));
      if (whole.includes(file)) assert.ok(map.sources.length > 5 && map.mappings.length > 1000, file);
      assert.equal(map.sourcesContent?.length ?? 0, map.sources.length, file);
      for (const source of map.sources) assert.match(source, /^(\.\.?\/|[^/:]+$)/, `${file}: ${source}`);
    }
  });

  it('tells nothing of the machine that built it', () => {
    const homes = [root.replace(/\/$/, ''), homedir()].filter((path) => path.length > 1);
    const telling = files.filter((file) => {
      const text = read(`dist/${file}`);
      return homes.some((path) => text.includes(path)) || text.includes('file://');
    });
    assert.deepEqual(telling, []);
  });

  it('has minified templates and no code from text in its bundles', () => {
    for (const file of bundles) {
      const text = read(`dist/${file}`);
      assert.doesNotMatch(text, /^\s+\S/m, `${file} has lines that are set in`);
      assert.doesNotMatch(text, /\beval\(|new Function\(|Function\(["'`]/, file);
      assert.doesNotMatch(text, /\bzod\b/i, `${file}: zod belongs to the build`);
    }
  });

  it('credits the packages that it holds, with their licences', () => {
    const texts = read('dist/THIRD-PARTY-LICENSES.txt');
    for (const file of bundles) {
      const [banner] = read(`dist/${file}`).split('\n');
      assert.match(banner, /^\/\*! sba-toolkit \d+\.\d+\.\d+\S*, MIT\./, file);
      const packages = JSON.parse(read(`dist/${file}.map`)).sources.flatMap(
        (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
      );
      for (const name of new Set(packages)) {
        assert.ok(banner.includes(name), `${file}: ${name} is not in the banner`);
        assert.ok(texts.includes(name), `${name} is not in THIRD-PARTY-LICENSES.txt`);
      }
    }
  });

  it('has the JSON Schemas of a pack and a response, in the draft of 2020-12', () => {
    for (const name of ['pack', 'response']) {
      const schema = readJson(`dist/schema/${name}.schema.json`);
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema', name);
    }
  });

  it('is where the $schema of every pack points to', () => {
    const packs = [
      ...filesIn('content', '.json').map((file) => `content/${file}`),
      'stories/host/survey.json',
    ];
    for (const pack of packs) {
      const { $schema } = readJson(pack);
      assert.ok($schema, `${pack} names no schema`);
      assert.equal(join(dirname(pack), $schema).replaceAll('\\', '/'), 'dist/schema/pack.schema.json', pack);
      assert.ok(existsSync(join(root, dirname(pack), $schema)), pack);
    }
  });
});
