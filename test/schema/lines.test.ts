import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/errors.js';
import { parsePack, parsePackText } from '../../src/schema/parse.js';
import { changed, keysOf } from './at-path.js';
import { badBaselineExtensions } from './bad-baseline-extensions.js';
import { badBaselines } from './bad-baselines.js';
import { badExtensions } from './bad-extensions.js';
import { badNames } from './bad-names.js';
import { badReferences } from './bad-references.js';
import { badShapes } from './bad-shapes.js';
import { badTexts } from './bad-texts.js';
import { builtIn } from './built-in.js';

const problemsOf = (result: object): readonly Problem[] =>
  'problems' in result ? (result.problems as readonly Problem[]) : [];
const rows = [
  ...badShapes,
  ...badNames,
  ...badReferences,
  ...badTexts,
  ...badExtensions,
  ...badBaselines,
  ...badBaselineExtensions,
];

/** How people write JSON: each way puts the same data on other lines and columns. */
const writings = {
  'two spaces': (data: unknown) => JSON.stringify(data, null, 2),
  tabs: (data: unknown) => JSON.stringify(data, null, '\t'),
  'the line ends of Windows': (data: unknown) => JSON.stringify(data, null, 4).replaceAll('\n', '\r\n'),
  'one line': (data: unknown) => JSON.stringify(data),
};

const MARK = '\u2316';

/** The path itself, or the nearest above it that is there. */
function nearestPath(data: unknown, path: string): string {
  let node = data;
  let known = '$';
  for (const key of keysOf(path)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) break;
    node = (node as Record<string | number, unknown>)[key];
    known += `[${JSON.stringify(key)}]`;
  }
  return known;
}

/** Found without reading JSON: a mark in place of the value starts where the value starts. */
function placeOf(
  data: unknown,
  path: string,
  write: (data: unknown) => string,
): { line: number; column: number } {
  const at = nearestPath(data, path);
  if (at === '$') return { line: 1, column: 1 };
  const before = write(changed(data, { [at]: MARK }))
    .split(`"${MARK}"`)[0]!
    .split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

describe('A problem in a file has the line and column of its value, or of what should hold it', () => {
  for (const [style, write] of Object.entries(writings)) {
    it(`written with ${style}`, () => {
      for (const { name, input } of rows) {
        const data: unknown = JSON.parse(JSON.stringify(input()));
        const expected = problemsOf(parsePack(data, builtIn)).map((problem) => ({
          ...problem,
          ...placeOf(data, problem.path, write),
        }));
        expect(problemsOf(parsePackText(write(data), builtIn)), name).to.deep.equal(expected);
      }
    });
  }

  it('and where a key is there twice, that of the second key', () => {
    const problems = problemsOf(parsePackText('{\n  "version": 7,\n  "version": 5,\n  "kind": "survey"\n}'));
    expect(problems.find(({ path }) => path === '$.version')).to.include({
      code: 'duplicate-key',
      line: 3,
      column: 3,
    });
  });
});
