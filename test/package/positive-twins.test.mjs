import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn, read } from './files.mjs';

/** Tests that say in a helper of theirs what has to be there, or still have to be given something. */
const KNOWN = new Set([
  'one that is added and does not fit does not take the focus with it when it is closed',
  'is not there where the host gives none',
  'of another version, with a stage that is gone, does not say that nothing was said',
  'does not say that answers were sent where they were not',
  'is gone with ‘Start again’',
  'goes with the draft of it when somebody starts again',
  "`goes with the answers when they are cleared${reloads ? ' after a reload' : ''}`",
  'shows in the plan after the instrument was on other pages',
  'has nothing to clear any more once what was offered has been deleted',
  'gives up the way back once somebody begins anew',
  'who differs may be taken back',
  'and what they wrote stands nowhere',
]);

const NEGATIVE = /\)\s*\.(?:not|to\.not)\b/;
/** Something is said to be there, as in `.to.contain(…).and.not.contain(…)`. */
const POSITIVE = /\)\s*\.to\.(?!not\b)/;
const IN_A_HELPER = /^(?:expect[A-Z]|is[A-Z]|agree|check|fc\.assert)/;

/** The tests of a file that would also pass on an empty page: all that they expect is that something is not there. */
const negativeOnly = (file) => {
  const source = ts.createSourceFile(file, read(`test/${file}`), ts.ScriptTarget.Latest, true);
  const found = [];
  const said = (node, all = []) => {
    if (ts.isExpressionStatement(node)) {
      const { expression } = node;
      all.push((ts.isAwaitExpression(expression) ? expression.expression : expression).getText(source));
    }
    ts.forEachChild(node, (child) => void said(child, all));
    return all;
  };
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'it' && node.arguments[1]) {
      const all = said(node.arguments[1]);
      const expected = all.filter((text) => text.startsWith('expect('));
      const isNegative = (text) => NEGATIVE.test(text) && !POSITIVE.test(text);
      if (expected.length && expected.every(isNegative) && !all.some((text) => IN_A_HELPER.test(text))) {
        const [name] = node.arguments;
        found.push(ts.isStringLiteralLike(name) ? name.text : name.getText(source));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

describe('the tests', () => {
  it('say what is there wherever they say what is not', () => {
    const found = filesIn('test', '.test.ts').flatMap((file) =>
      negativeOnly(file).map((name) => [file, name]),
    );
    assert.deepEqual(
      found.filter(([, name]) => !KNOWN.has(name)),
      [],
    );
    const names = new Set(found.map(([, name]) => name));
    assert.deepEqual(
      [...KNOWN].filter((name) => !names.has(name)),
      [],
      'these are no longer known',
    );
  });

  it('take fast-check with the seed of the run', () => {
    const users = filesIn('test', '.mjs').filter(
      (file) => file !== 'support/seed.mjs' && /from 'fast-check'/.test(read(`test/${file}`)),
    );
    assert.ok(users.length > 0);
    assert.deepEqual(
      users.filter((file) => !read(`test/${file}`).includes("support/seed.mjs'")),
      [],
    );
  });
});
