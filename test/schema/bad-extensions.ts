import type { BadPack, Expected } from './bad-pack.js';

/** A file that changes the lunch club, and all that is wrong with it. */
type Row = readonly [name: string, changes: Readonly<Record<string, unknown>>, ...problems: Expected[]];

const own = (id: string, more: object = {}) => ({ kind: 'text', id, text: 'A question of ours', ...more });
const after = (place: string, ...items: object[]) => ({ add: [{ after: place, items }] });

const shapes: readonly Row[] = [
  ['an unknown base', { extends: 'lunch-clb' }, ['$.extends', 'unknown-reference', 'lunch-club']],
  ['a base in a list', { extends: ['lunch-club'] }, ['$.extends', 'wrong-type']],
  ['a base that objects have anyway', { extends: 'constructor' }, ['$.extends', 'bad-format']],
  ['a format of the future', { format: 2 }, ['$.format', 'not-one-of']],
  ['a key with a letter too many', { removes: [] }, ['$.removes', 'unknown-key', 'remove']],
  ['sections as if it were a whole pack', { sections: [] }, ['$.sections', 'unknown-key']],
  ['one id to remove, not in a list', { remove: 'tasty' }, ['$.remove', 'wrong-type']],
  ['additions that say nowhere', { add: [{ items: [own('ours')] }] }, ['$.add[0].after', 'missing-key']],
  ['additions that are empty', { add: [{ after: 'tasty', items: [] }] }, ['$.add[0].items', 'empty']],
  [
    'an addition of an unknown kind',
    after('tasty', own('ours', { kind: 'texts' })),
    ['$.add[0].items[0].kind', 'not-one-of', 'text'],
  ],
  [
    'a change of the kind of an item',
    { replace: { items: { tasty: { kind: 'text' } } } },
    ['$.replace.items.tasty.kind', 'unknown-key'],
  ],
  [
    '__proto__ among the changed items',
    { replace: { items: JSON.parse('{ "__proto__": { "text": "polluted" } }') as unknown } },
    ['$.replace.items.__proto__', 'forbidden-key'],
  ],
  [
    'constructor among the new labels',
    { replace: { scales: { agreement: { constructor: 'polluted' } } } },
    ['$.replace.scales.agreement.constructor', 'forbidden-key'],
  ],
];

const names: readonly Row[] = [
  [
    'a change of an item that is not there',
    { replace: { items: { taste: { text: 'Good?' } } } },
    ['$.replace.items.taste', 'unknown-reference', 'tasty'],
  ],
  [
    'a change of a section as if it were an item',
    { replace: { items: { meals: { text: 'Good?' } } } },
    ['$.replace.items.meals', 'unknown-reference'],
  ],
  [
    'an item to remove that is not there',
    { remove: ['idea', 'frends'] },
    ['$.remove[1]', 'unknown-reference', 'friends'],
  ],
  [
    'an addition after what is not there',
    after('ideas', own('ours')),
    ['$.add[0].after', 'unknown-reference', 'idea'],
  ],
  [
    'an addition before what is not there',
    { add: [{ before: 'ideas', items: [own('ours')] }] },
    ['$.add[0].before', 'unknown-reference', 'idea'],
  ],
  [
    'an addition after who helped, which is always last',
    after('helper', own('ours')),
    ['$.add[0].after', 'unknown-reference'],
  ],
  [
    'an addition after an item whose section is removed',
    { remove: ['return'], ...after('why-not', own('ours')) },
    ['$.add[0].after', 'unknown-reference'],
  ],
  [
    'new labels of a scale that is not there',
    { replace: { scales: { agreements: { agree: 'Yes' } } } },
    ['$.replace.scales.agreements', 'unknown-reference', 'agreement'],
    ['$.replace.scales.agreements.agree', 'unknown-reference'],
  ],
  [
    'a new label of a value that is not there',
    { replace: { scales: { agreement: { agreee: 'Yes' } } } },
    ['$.replace.scales.agreement.agreee', 'unknown-reference', 'agree'],
  ],
  [
    'a change to a theme that is not there',
    { replace: { items: { tasty: { theme: 'foods' } } } },
    ['$.replace.items.tasty.theme', 'unknown-reference', 'food'],
  ],
  [
    'a scale of its own under the name of another',
    {
      scales: {
        often: {
          points: [
            { value: 'never', label: 'A' },
            { value: 'always', label: 'B' },
          ],
        },
      },
    },
    ['$.scales.often', 'duplicate-id'],
  ],
  ['a term that fills nothing', { terms: { clubb: 'us' } }, ['$.terms.clubb', 'unknown-reference', 'club']],
  [
    'a scale laid over a choice',
    { replace: { items: { portion: { scale: 'often' } } } },
    ['$.replace.items.portion.scale', 'unknown-key'],
  ],
  [
    'options laid over an open question',
    { replace: { items: { idea: { none: { value: 'no', label: 'No' } } } } },
    ['$.replace.items.idea.none', 'unknown-key'],
  ],
];

const identity: readonly Row[] = [
  ['new content under no id', { id: undefined, remove: ['idea'] }, ['$.id', 'missing-key']],
  ['new content under no version', { version: undefined, remove: ['idea'] }, ['$.version', 'missing-key']],
  ['new content under the id of the base', { id: 'lunch-club', remove: ['idea'] }, ['$.id', 'duplicate-id']],
  [
    'a new title under no id and no version',
    { id: undefined, version: undefined, replace: { title: 'Supper' } },
    ['$.id', 'missing-key'],
    ['$.version', 'missing-key'],
  ],
];

const duplicates: readonly Row[] = [
  [
    'an addition with the id of an earlier item',
    after('idea', own('tasty')),
    ['$.add[0].items[0].id', 'duplicate-id'],
  ],
  [
    'an addition with the id of a later item',
    after('tasty', own('idea')),
    ['$.add[0].items[0].id', 'duplicate-id'],
  ],
  [
    'a new section with the id of a section',
    { add: [{ section: { id: 'meals', items: [own('ours')] } }] },
    ['$.add[0].section.id', 'duplicate-id'],
  ],
  [
    'a new section with the id of an item',
    { add: [{ section: { id: 'tasty', items: [own('ours')] } }] },
    ['$.add[0].section.id', 'duplicate-id'],
  ],
  [
    'a new question about who answers with the id of help',
    { add: [{ respondent: [own('helper')] }] },
    ['$.add[0].respondent[0].id', 'duplicate-id'],
  ],
  [
    'two additions with one id',
    {
      add: [
        { after: 'tasty', items: [own('ours')] },
        { after: 'idea', items: [own('ours')] },
      ],
    },
    ['$.add[1].items[0].id', 'duplicate-id'],
  ],
];

const conditions: readonly Row[] = [
  [
    'removing an item that another waits for',
    { remove: ['idea', 'tasty'] },
    ['$.remove[1]', 'unknown-reference'],
  ],
  ['removing an item that a section waits for', { remove: ['wishes'] }, ['$.remove[0]', 'unknown-reference']],
  [
    'removing the section of an item that another waits for',
    { remove: ['company'] },
    ['$.remove', 'unknown-reference'],
  ],
  [
    'removing the only items of the whole pack',
    { remove: ['meals', 'company', 'return'] },
    ['$.remove', 'too-few'],
  ],
  [
    'an addition that waits for an item that is removed',
    { remove: ['idea'], ...after('tasty', own('ours', { showIf: { item: 'idea', answered: true } })) },
    ['$.add[0].items[0].showIf.item', 'unknown-reference'],
  ],
  [
    'an addition that waits for an item that is not there',
    after('tasty', own('ours', { showIf: { item: 'tsty', answered: true } })),
    ['$.add[0].items[0].showIf.item', 'unknown-reference', 'tasty'],
  ],
  [
    'an addition that waits for a value that is not there',
    after('tasty', own('ours', { showIf: { item: 'tasty', in: ['agree', 'maybe'] } })),
    ['$.add[0].items[0].showIf.in[1]', 'unknown-reference'],
  ],
  [
    'an addition that waits for a later item',
    after('tasty', own('ours', { showIf: { item: 'idea', answered: true } })),
    ['$.add[0].items[0].showIf.item', 'later-reference'],
  ],
  [
    'an addition that waits for itself',
    {
      add: [
        { section: { id: 'ours', items: [own('our-q', { showIf: { item: 'our-q', answered: true } })] } },
      ],
    },
    ['$.add[0].section.items[0].showIf.item', 'cycle'],
  ],
  [
    'an addition and a changed item that wait for each other',
    {
      replace: { items: { idea: { showIf: { item: 'ours', answered: true } } } },
      ...after('idea', own('ours', { showIf: { item: 'idea', answered: true } })),
    },
    ['$.replace.items.idea.showIf.item', 'cycle'],
  ],
  [
    'a changed condition about an item that is not there',
    { replace: { items: { portion: { showIf: { item: 'tast', answered: true } } } } },
    ['$.replace.items.portion.showIf.item', 'unknown-reference', 'tasty'],
  ],
  [
    'new options that lack a value that another item waits for',
    {
      replace: {
        items: {
          portion: {
            options: [
              { value: 'enough', label: 'Yes' },
              { value: 'too-much', label: 'Too much' },
            ],
          },
        },
      },
    },
    ['$.replace', 'unknown-reference'],
  ],
];

const texts: readonly Row[] = [
  [
    'a placeholder without a term in a changed text',
    { replace: { items: { tasty: { text: 'The food of {cook} is good.' } } } },
    ['$.replace.items.tasty.text', 'unknown-placeholder'],
  ],
  [
    'a placeholder with a slip in an added text',
    { add: [{ respondent: [own('ours', { hint: { en: 'At {clubs}' } })] }] },
    ['$.add[0].respondent[0].hint.en', 'unknown-placeholder', 'club'],
  ],
  [
    'a language that is not declared',
    { terms: { club: { en: 'us', fr: 'nous' } } },
    ['$.terms.club.fr', 'unknown-language'],
  ],
  [
    'a new label that lacks the original',
    { replace: { scales: { often: { never: { cy: 'Byth' } } } } },
    ['$.replace.scales.often.never', 'missing-language'],
  ],
  ['a second original language', { languages: { fr: 'original' } }, ['$.languages', 'missing-language']],
  [
    'another original language, in which the base has no texts',
    { languages: { en: 'translated', fr: 'original' } },
    ['$.languages', 'missing-language'],
  ],
  ['a right-to-left override', { terms: { club: 'the\u202Eclub' } }, ['$.terms.club', 'bad-character']],
];

export const badExtensions: readonly BadPack[] = [
  ...shapes,
  ...names,
  ...identity,
  ...duplicates,
  ...conditions,
  ...texts,
].map(([name, changes, ...problems]) => ({
  name,
  input: () => ({ format: 1, extends: 'lunch-club', id: 'our-lunch-club', version: '1.0.0', ...changes }),
  problems,
}));
