import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn, read, readJson, root } from './files.mjs';

const manifest = readJson('package.json');
const targets = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [target] : Object.values(target),
);

describe('package.json', () => {
  it('exports files that are there', () => {
    for (const target of targets) {
      const [folder, ending] = target.split('*');
      if (ending === undefined) assert.ok(existsSync(join(root, target)), target);
      else assert.ok(filesIn(folder, ending).length > 0, target);
    }
  });

  it('publishes what it exports', () => {
    const published = [...manifest.files, 'package.json'];
    for (const target of targets)
      assert.ok(
        published.some((name) => target.replace('./', '').startsWith(name)),
        target,
      );
  });

  it('names every module that registers something as having side effects', () => {
    const patterns = manifest.sideEffects.map(
      (glob) =>
        new RegExp(
          `^${glob.replace('./', '').replaceAll('.', '\\.').replaceAll('**', '.+').replaceAll('/*', '/[^/]*').replaceAll('-*', '-[^/]*')}$`,
        ),
    );
    const registering = filesIn('dist', '.js')
      .filter((file) => /customElements\s*\.\s*define/.test(read(`dist/${file}`)))
      .map((file) => `dist/${file}`);
    assert.ok(registering.length > 2);
    for (const file of registering)
      assert.ok(
        patterns.some((pattern) => pattern.test(file)),
        file,
      );
  });

  it('has an entry for each element', () => {
    const tags = filesIn('src/elements', '.ts').flatMap(
      (file) => /\/(sba-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
    );
    for (const tag of tags) {
      assert.ok(manifest.exports[`./${tag}.js`], tag);
    }
  });
});

describe('the modules in Node, without a page', () => {
  it('check packs and responses', async () => {
    const { parsePack, parsePackText, parseResponse } = await import('../../dist/schema/parse.js');
    assert.equal(parsePack(readJson('content/outcomes.json')).pack.id, 'outcomes');
    assert.equal(parsePack(readJson('content/behaviours.json')).pack.kind, 'matrix');
    assert.equal(parsePack(readJson('content/coproduction.json')).pack.kind, 'check');
    assert.equal(parsePackText('{').problems[0].code, 'not-json');
    assert.ok(parseResponse({}).problems.length > 0);
  });

  it('can be imported, and register nothing', async () => {
    const index = await import('../../dist/index.js');
    for (const name of [
      'SbaOutcomeSurvey',
      'SbaBehaviourMatrix',
      'SbaCoproductionCheck',
      'InstrumentElement',
      'Session',
      'Questionnaire',
      'parsePack',
      'ContentError',
      'SbaCompleteEvent',
    ])
      assert.equal(typeof index[name], 'function', name);
    assert.equal(index.version, manifest.version);
    assert.equal(globalThis.customElements?.get('sba-outcome-survey'), undefined);
  });
});

/** What a host's developer writes, held against the published types. */
const consumer = `
import { type Response, SbaCompleteEvent, type SurveyPack } from 'sba-toolkit';
import 'sba-toolkit/sba-outcome-survey.js';
import { SbaOutcomeSurvey } from 'sba-toolkit/define.js';

const survey = document.createElement('sba-outcome-survey');
const same: SbaOutcomeSurvey = survey;
const store = (response: Response): string => response.id;
survey.addEventListener('sba-complete', (event) => store(event.detail.response));
document.addEventListener('sba-answer', ({ detail }) => detail.item.length + Number(detail.answer === undefined));
survey.addEventListener('sba-before-complete', (event) => { event.detail.waitUntil(Promise.resolve()); event.preventDefault(); });
survey.layout = 'list';
const matrix = document.createElement('sba-behaviour-matrix');
const check = document.createElement('sba-coproduction-check');
const stored: Response[] = [];
matrix.responses = stored;
matrix.together = true;
for (const one of [matrix, check]) one.mode = 'workshop';
// @ts-expect-error there is no such mode
check.mode = 'quiz';
survey.terms = { council: { en: 'Leeds', cy: 'Leeds' } };
const finished: Promise<Response | undefined> = survey.complete();
const pack: SurveyPack | undefined = undefined;
survey.content = pack;
// @ts-expect-error there is no such layout
survey.layout = 'carousel';
// @ts-expect-error there is no such detail
survey.addEventListener('sba-complete', (event) => event.detail.answers);
// @ts-expect-error an event has a detail
new SbaCompleteEvent();
export { finished, same };
`;

describe('the types', () => {
  it('know the element, its properties and its events', () => {
    const file = join(root, 'test/package/consumer.ts');
    const options = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      noEmit: true,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (path) => path === file || fileExists.call(host, path);
    host.readFile = (path) => (path === file ? consumer : readFile.call(host, path));
    host.getSourceFile = (path, ...rest) =>
      path === file
        ? ts.createSourceFile(path, consumer, options.target)
        : getSourceFile.call(host, path, ...rest);
    const program = ts.createProgram([file], options, host);
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(
        (one) =>
          `${one.file?.fileName ?? ''}:${one.start ?? ''} ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`,
      );
    assert.deepEqual(problems, []);
    assert.ok(program.getSourceFiles().some(({ fileName }) => fileName.endsWith('dist/index.d.ts')));
  });
});
