import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { code, filesIn, read } from './files.mjs';

const sources = filesIn('src', '.ts');
const isTagFile = (file) => /^elements\/[a-z-]+\/sba-[a-z-]+\.ts$/.test(file);

/** A layer may import from itself and from those before it. */
const LAYERS = [
  ['errors', 'version'],
  ['schema'],
  ['model'],
  ['results'],
  ['storage'],
  ['delivery'],
  ['events', 'context', 'i18n'],
  ['controllers'],
  ['parts'],
  ['elements'],
  ['define', 'index', 'languages', 'loader', 'chunks.d', 'cli'],
];
const layerOf = (file) => {
  const name = file.split('/')[0].replace(/\.ts$/, '');
  const at = LAYERS.findIndex((names) => names.includes(name));
  assert.notEqual(at, -1, `src/${file} is in no layer that this test knows`);
  return at;
};

const importsOf = (file) =>
  [...code(`src/${file}`).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name);

describe('the sources', () => {
  it('import one way', () => {
    const wrong = [];
    for (const file of sources)
      for (const name of importsOf(file).filter((one) => one.startsWith('.'))) {
        const target = posix.join(posix.dirname(file), name);
        if (target.startsWith('..')) continue;
        if (layerOf(target.replace(/\.js$/, '.ts')) > layerOf(file))
          wrong.push(`src/${file} imports ${name}`);
      }
    assert.deepEqual(wrong, []);
  });

  it('import from outside of src nothing but content, and that in tag files', () => {
    const wrong = [];
    for (const file of sources)
      for (const name of importsOf(file)) {
        const target = posix.join('src', posix.dirname(file), name);
        if (!name.startsWith('.') || target.startsWith('src/')) continue;
        if (!target.startsWith('content/') || !isTagFile(file)) wrong.push(`src/${file} imports ${name}`);
      }
    assert.deepEqual(wrong, []);
  });

  it('have zod in the schema layer only, as zod/mini', () => {
    const users = sources.filter((file) => importsOf(file).some((name) => /^zod/.test(name)));
    assert.ok(users.length > 0);
    assert.deepEqual(
      users.filter((file) => !file.startsWith('schema/')),
      [],
    );
    assert.deepEqual(
      new Set(users.flatMap(importsOf).filter((name) => /^zod/.test(name))),
      new Set(['zod/mini']),
    );
  });

  it('have no Lit below the controllers, but the key to a context', () => {
    const wrong = sources.filter(
      (file) =>
        layerOf(file) < layerOf('controllers') &&
        importsOf(file).some((name) => /^@?lit/.test(name) && name !== '@lit/context'),
    );
    assert.deepEqual(wrong, []);
  });

  it('import no package that package.json does not name', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const named = new Set(Object.keys(dependencies));
    const packages = sources
      .flatMap(importsOf)
      .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && name !== 'sba:chunks');
    assert.deepEqual(
      [...new Set(packages)].filter(
        (name) => !named.has(name.split('/')[0]) && !named.has(name.split('/').slice(0, 2).join('/')),
      ),
      [],
    );
  });

  it('have nothing of Node but in the command, which has nothing of a page', () => {
    const node = sources.filter((file) => importsOf(file).some((name) => name.startsWith('node:')));
    assert.ok(node.length > 0);
    assert.deepEqual(
      node.filter((file) => !file.startsWith('cli/')),
      [],
    );
    const inCommand = new Set();
    const open = sources.filter((file) => file.startsWith('cli/'));
    for (const file of open)
      if (!inCommand.has(file)) {
        inCommand.add(file);
        for (const name of importsOf(file).filter((one) => one.startsWith('.') && one.endsWith('.js')))
          open.push(posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'));
      }
    assert.ok(inCommand.size > 20);
    assert.deepEqual(
      [...inCommand].filter((file) => file !== 'version.ts' && layerOf(file) > 3 && !file.startsWith('cli/')),
      [],
    );
  });

  it('register elements in tag files only', () => {
    const registering = sources.filter((file) =>
      /customElements\s*\.\s*define|@customElement\(/.test(code(`src/${file}`)),
    );
    assert.ok(registering.length > 0);
    assert.deepEqual(
      registering.filter((file) => !isTagFile(file)),
      [],
    );
  });

  it('call nothing that old libraries on the page put something else in the place of', () => {
    // By what stands in its place: Array.from without its second part, entries() as a list, lists with a toJSON.
    const patched = [
      [/\bArray\s*\.\s*from\s*\(/, []],
      [/\.entries\(\)/, []],
      [/\bJSON\s*\.\s*stringify\b/, ['schema/to-json.ts', 'schema/json-schema.ts']],
    ];
    for (const [pattern, allowed] of patched)
      assert.deepEqual(
        sources.filter(
          (file) => !file.startsWith('cli/') && !allowed.includes(file) && pattern.test(code(`src/${file}`)),
        ),
        [],
        String(pattern),
      );
  });

  it('turn no text into markup or code', () => {
    const forbidden =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|setHTMLUnsafe|createContextualFragment|srcdoc)\b|document\.write|\beval\s*\(|\bnew Function\b|\bDOMParser\b/;
    assert.deepEqual(
      sources.filter((file) => forbidden.test(code(`src/${file}`))),
      [],
    );
  });

  it('keep nothing on the device and start no request but where that is the job', () => {
    const using = (pattern) => sources.filter((file) => pattern.test(code(`src/${file}`)));
    assert.deepEqual(
      using(/\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/).filter(
        (file) => !file.startsWith('storage/'),
      ),
      [],
    );
    assert.deepEqual(using(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/), [
      'controllers/content-controller.ts',
      'controllers/read-messages.ts',
      'controllers/responses-controller.ts',
      'delivery/post-response.ts',
    ]);
  });
});

/** Why a file may have more than 400 lines. */
const REASONS = {
  'i18n/languages/cy.ts': 'one file for each language: adding one takes no other',
  'elements/instrument-element.ts':
    'the one base class: everything that every instrument shares, in one reading',
};

describe('the length of files', () => {
  const lengths = sources.map((file) => [file, read(`src/${file}`).split('\n').length - 1]);

  it('is below 130 lines in the median', () => {
    const sorted = lengths.map(([, length]) => length).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    assert.ok(median < 130, `median ${median}`);
  });

  it('is above 400 lines only for a reason', (t) => {
    const long = lengths.filter(([, length]) => length > 400);
    for (const [file, length] of long)
      t.diagnostic(`${file}: ${length} lines; ${REASONS[file] ?? 'no reason given'}`);
    assert.deepEqual(
      long.map(([file]) => file).filter((file) => !REASONS[file]),
      [],
    );
  });
});
