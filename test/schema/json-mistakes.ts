/** JSON text with one mistake in it, and where an editor would put the cursor. */
export type Mistake = readonly [name: string, text: string, line: number, column: number, path: string];

const lines = (...all: string[]): string => all.join('\n');

const structure: readonly Mistake[] = [
  ['a missing comma', lines('{', '  "format": 1', '  "kind": "survey"', '}'), 3, 3, '$'],
  [
    'a missing comma in a list',
    lines('{', '  "missing": [', '    "a"', '    "b"', '  ]', '}'),
    4,
    5,
    '$.missing',
  ],
  ['a comma after the last key', lines('{', '  "format": 1,', '}'), 3, 1, '$'],
  ['a comma after the last entry', lines('[', '  1,', '  2,', ']'), 4, 1, '$[2]'],
  ['two commas', lines('[1,,', '2]'), 1, 4, '$[1]'],
  ['a missing colon', lines('{', '  "format" 1', '}'), 2, 12, '$.format'],
  ['an equals sign for a colon', lines('{', '  "format" = 1', '}'), 2, 12, '$.format'],
  ['a missing value', lines('{', '  "format":', '}'), 3, 1, '$.format'],
  ['a bracket that closes a brace', lines('{', '  "format": 1', ']'), 3, 1, '$'],
  ['a brace too many', lines('{', '  "format": 1', '}', '}'), 4, 1, '$'],
  ['two roots', lines('{ "format": 1 }', '{ "format": 1 }'), 2, 1, '$'],
  ['a comma at the end', '{},', 1, 3, '$'],
  ['a file that ends in a list', lines('{', '  "missing": [', '    "a",'), 3, 9, '$.missing[1]'],
  ['a file that ends after a key', lines('{', '  "format"', ''), 3, 1, '$.format'],
  [
    'a file that ends before its last brace',
    lines('{', '  "title": {', '    "en": "Lunch"', '  }', ''),
    5,
    1,
    '$',
  ],
];

const notation: readonly Mistake[] = [
  ['a key in single quotes', lines('{', "  'format': 1", '}'), 2, 3, '$'],
  ['a value in single quotes', lines('{', '  "kind": \'survey\'', '}'), 2, 11, '$.kind'],
  ['a value in typographic quotes', lines('{', '  "kind": “survey”', '}'), 2, 11, '$.kind'],
  ['a key without quotes', lines('{', '  format: 1', '}'), 2, 3, '$'],
  ['a value without quotes', lines('{', '  "kind": survey', '}'), 2, 11, '$.kind'],
  ['a comment', lines('{', '  // ours', '  "format": 1', '}'), 2, 3, '$'],
  ['a comment after a value', lines('{', '  "format": 1 /* always */', '}'), 2, 15, '$'],
  ['True for true', lines('{', '  "required": True', '}'), 2, 15, '$.required'],
  ['undefined', lines('{', '  "title": undefined', '}'), 2, 12, '$.title'],
  ['not a number', '[NaN]', 1, 2, '$[0]'],
  ['a number that starts with a zero', lines('[', '  01', ']'), 2, 3, '$[0]'],
  ['a number that starts with a plus', '[+1]', 1, 2, '$[0]'],
  ['a number that starts with a point', '[.5]', 1, 2, '$[0]'],
  ['a number that ends with a point', '[5.]', 1, 2, '$[0]'],
  ['a page of HTML', lines('<!doctype html>', '<title>Not found</title>'), 1, 1, '$'],
];

const texts: readonly Mistake[] = [
  ['a text that does not end', lines('{', '  "title": "Lunch,', '  "kind": "survey"', '}'), 2, 12, '$.title'],
  ['a key that does not end', lines('{', '  "title: 1', '}'), 2, 3, '$'],
  ['a text that ends with the file', '{ "title": "Lunch', 1, 12, '$.title'],
  ['a quote in a text', lines('{', '  "title": "The "good" lunch"', '}'), 2, 18, '$'],
  ['a backslash of a Windows path', lines('{', '  "$schema": "C:\\schema.json"', '}'), 2, 14, '$.$schema'],
  ['an escape that is cut short', '["caf\\u00e"]', 1, 2, '$[0]'],
  ['a tab in a text', lines('[', '  "a\tb"', ']'), 2, 3, '$[0]'],
];

const white: readonly Mistake[] = [
  ['an empty file', '', 1, 1, '$'],
  ['a file of empty lines', '\n\n', 3, 1, '$'],
  ['a byte order mark and nothing else', '\uFEFF', 1, 1, '$'],
  ['a byte order mark before a mistake', '\uFEFF{ format: 1 }', 1, 3, '$'],
  ['a byte order mark before a mistake in another line', '\uFEFF{\n  format: 1\n}', 2, 3, '$'],
  ['a byte order mark inside the file', '{}\uFEFF', 1, 3, '$'],
  ['lines that end as on Windows', '{\r\n  "format": 1,\r\n}\r\n', 3, 1, '$'],
  ['lines that start with tabs', '{\n\t"missing": [\n\t\tdont-know\n\t]\n}', 3, 3, '$.missing[0]'],
  ['a space that is none', '{\u00A0"format": 1 }', 1, 2, '$'],
];

export const jsonMistakes: readonly Mistake[] = [...structure, ...notation, ...texts, ...white];
