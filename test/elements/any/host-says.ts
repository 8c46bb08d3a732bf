import fc from 'fast-check';

/** Pieces of text as they come from keyboards, pastes, broken files and other programs. */
const PIECES = [
  ...['', ' ', '\u00A0', '\u200B', '\t', '\n', '\r\n', 'a', 'Ä', '{place}', '<b>', '"', "'", '\\', '0', '-'],
  ...['\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\u2028', '\u202E', '\uFEFF', '\uFFFD', '\uFFFF'],
  ...[
    '\uD83D',
    '\uDE00',
    '\u{1F600}',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'العربية',
    'x'.repeat(199),
    'y'.repeat(264),
    '\u{1F600}'.repeat(100),
  ],
];

export const anyWords = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

/** What a host may set by mistake where a text is meant. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: anyWords },
  fc.constantFrom(null, undefined, 0, -1, 2027, NaN, true, false, [], ['a'], {}, { en: 'a' }),
);

/** Settings by name of the property. */
export const anyProperties = fc.record(
  {
    group: anyValue,
    round: anyValue,
    layout: fc.oneof(fc.constantFrom('list', 'list', 'steps', 'lists'), anyValue),
    headingLevel: anyValue,
    keepDays: anyValue,
    mode: fc.constantFrom(null, 'workshop', 'workshops', 5),
    terms: fc.oneof(
      fc.dictionary(fc.constantFrom('hall', 'place', 'toString'), anyWords),
      fc.constant(undefined),
    ),
    earlier: fc.nat(2),
    response: fc.nat(2),
  },
  { requiredKeys: [] },
);

/** Attributes by their name. */
export const anyAttributes = fc.dictionary(
  fc.constantFrom('group', 'round', 'lang', 'layout', 'heading-level', 'mode', 'name', 'pack', 'save'),
  fc.oneof(anyWords, fc.constantFrom('cy', 'en-GB', 'EN', 'x', 'list', 'workshop', 'none')),
  { maxKeys: 4 },
);

/** What a person does: to the field or button of this number, with these words. */
export const anyMoves = fc.array(fc.record({ at: fc.nat(200), words: anyWords, press: fc.nat(9) }), {
  maxLength: 12,
});
