import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn, read } from './files.mjs';

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
    assert.deepEqual(found, []);
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
