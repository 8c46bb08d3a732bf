import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Problem } from '../../src/errors.js';
import { parsePackText } from '../../src/schema/parse.js';
import { jsonMistakes } from './json-mistakes.js';

const problemsOf = (text: string): readonly Problem[] => {
  const result = parsePackText(text);
  return 'problems' in result ? result.problems : [];
};

describe('Text that is not JSON is refused with the place of the mistake', () => {
  for (const [name, text, line, column, path] of jsonMistakes) {
    it(name, () => {
      const [problem, ...more] = problemsOf(text);
      expect(more).to.be.empty;
      expect(problem).to.include({ code: 'not-json', path, line, column });
      expect(problem!.found).to.match(/\S/);
      expect(problem!.expected).to.match(/\S/);
    });
  }

  it('in the words of the toolkit, not in those of the browser', () => {
    for (const [, text] of jsonMistakes) {
      const [problem] = problemsOf(text);
      expect(problem!.found).to.be.a('string').and.not.equal('');
      expect(`${problem!.found} ${problem!.expected}`).not.to.match(/SyntaxError|JSON\.parse|unexpected/i);
    }
  });

  it('and at the start of a text that has a backslash which means nothing', () => {
    const [problem] = problemsOf(String.raw`[1, "C:\schema.json"]`);
    expect(problem).to.include({ code: 'not-json', line: 1, column: 5 });
  });
});

describe('A key that stands twice is refused with its place', () => {
  const twice = (text: string): Partial<Problem> => {
    const [problem, ...more] = problemsOf(text);
    expect(more).to.be.empty;
    return problem!;
  };

  it('at the root and far inside', () => {
    expect(twice('{\n  "format": 1,\n  "kind": "survey",\n  "format": 2\n}')).to.include({
      code: 'duplicate-key',
      path: '$.format',
      found: '"format"',
      line: 4,
      column: 3,
    });
    const text = '{ "sections": [{ "items": [] }, { "items": [{ "id": "a", "hint": {},\n "id": "b" }] }] }';
    expect(twice(text)).to.include({ path: '$.sections[1].items[0].id', line: 2, column: 2 });
  });

  it('however it is written', () => {
    expect(twice('{"a":1,"\\u0061" :2}')).to.include({ code: 'duplicate-key', column: 8 });
    expect(twice('{"":1,"":2}')).to.include({ code: 'duplicate-key' });
    expect(twice('{"__proto__":1,"__proto__":2}')).to.include({ code: 'duplicate-key' });
    expect(twice('{"a\\"":{},"b":"{","a\\"":[]}')).to.include({ code: 'duplicate-key' });
  });

  it('and not where two objects have the same key, or a text looks like one', () => {
    for (const text of ['[{"a":1},{"a":2}]', '{"a":{"a":{"a":1}},"b":"\\"a\\":1, }"}', '{"a":"b","b":"a"}']) {
      const codes = problemsOf(text).map(({ code }) => code);
      expect(codes.length, 'JSON, but no pack').to.be.above(0);
      expect(codes, text).not.to.include('duplicate-key').and.not.include('not-json');
    }
  });
});

describe('Text is read as JSON', () => {
  const fragments = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    "'a'",
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'null',
    ' ',
  ];
  const odd = ['\n', '\r', '\t', '\\', '\\n', '\\u00', '\u2028', '\uFEFF', '\uD800', '/', '\u0000'];
  const anyText = fc
    .array(fc.constantFrom(...fragments, ...odd), { maxLength: 12 })
    .map((parts) => parts.join(''));

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text.replace(/^\uFEFF/, ''));
      return true;
    } catch {
      return false;
    }
  };

  it('exactly where the browser reads it too, and every mistake has a line and a column in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const broken = problemsOf(text).filter(({ code }) => code === 'not-json');
        expect(broken).to.have.length(isJson(text) ? 0 : 1);
        for (const { line, column } of broken) {
          const row = text.replace(/^\uFEFF/, '').split('\n')[line! - 1]!;
          expect(column).to.be.within(1, row.length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Text that is too much is refused', () => {
  const expectOnly = (text: string, expected: Partial<Problem>) => {
    const [problem, ...more] = problemsOf(text);
    expect(more).to.be.empty;
    expect(problem).to.include(expected);
  };

  it('at 5 MB, before it is read', () =>
    expectOnly(`"${'x'.repeat(5_000_000)}"`, { path: '$', code: 'too-large' }));

  it('at 5 MB of what is not even JSON', () =>
    expectOnly('{'.repeat(5_000_000), { path: '$', code: 'too-large' }));

  it('at 300,000 values', () =>
    expectOnly(`[${Array(300_000).fill(1).join()}]`, { path: '$', code: 'too-large' }));

  const tooDeep = { path: `$${'[0]'.repeat(33)}`, code: 'too-deep', line: 1, column: 34 } as const;

  for (const depth of [1000, 500_000]) {
    it(`at ${depth} levels`, () => expectOnly('['.repeat(depth) + ']'.repeat(depth), tooDeep));

    it(`at ${depth} levels of which none ends`, () =>
      expectOnly('['.repeat(depth), { ...tooDeep, code: 'not-json' }));
  }
});
