import type { BadPack, Expected } from './bad-pack.js';
import { setAt } from './at-path.js';
import { lunchClub } from './lunch-club.js';

const at = (name: string, path: string, value: () => unknown, ...problems: Expected[]): BadPack => ({
  name,
  input: () => {
    const pack = lunchClub();
    setAt(pack, path, value());
    return pack;
  },
  problems,
});

const root = (name: string, input: () => unknown, ...problems: Expected[]): BadPack => ({
  name,
  input,
  problems,
});

/** JSON text is the one way in which `__proto__` becomes a key of its own. */
const poison = () => JSON.parse('{ "__proto__": { "polluted": true } }') as object;

const polluting: readonly BadPack[] = [
  root('__proto__ at the root', poison, ['$.__proto__', 'forbidden-key']),
  root('__proto__ instead of all keys', () => JSON.parse(`{ "__proto__": ${JSON.stringify(lunchClub())} }`), [
    '$.__proto__',
    'forbidden-key',
  ]),
  at('__proto__ in terms', '$.terms', poison, ['$.terms.__proto__', 'forbidden-key']),
  at('__proto__ in an item', '$.sections[0].items[0]', poison, [
    '$.sections[0].items[0].__proto__',
    'forbidden-key',
  ]),
  at('__proto__ in a text', '$.title', poison, ['$.title.__proto__', 'forbidden-key']),
  at('__proto__ in a condition', '$.sections[1].showIf', poison, [
    '$.sections[1].showIf.__proto__',
    'forbidden-key',
  ]),
  at('constructor at the root', '$.constructor', () => ({ prototype: { polluted: true } }), [
    '$.constructor',
    'forbidden-key',
  ]),
  at('constructor among terms', '$.terms.constructor', () => 'polluted', [
    '$.terms.constructor',
    'forbidden-key',
  ]),
  at('constructor among scales', '$.scales.constructor', () => ({}), [
    '$.scales.constructor',
    'forbidden-key',
  ]),
  at('prototype in an option', '$.help.options[0].prototype', () => ({ polluted: true }), [
    '$.help.options[0].prototype',
    'forbidden-key',
  ]),
];

const notPacks: readonly BadPack[] = [
  root('nothing', () => undefined, ['$', 'wrong-type']),
  root('null', () => null, ['$', 'wrong-type']),
  root('a number', () => 5, ['$', 'wrong-type']),
  root('not a number', () => NaN, ['$', 'wrong-type']),
  root('a text', () => 'a pack', ['$', 'wrong-type']),
  root('true', () => true, ['$', 'wrong-type']),
  root('a list', () => [lunchClub()], ['$', 'wrong-type']),
  root('a function that gives a pack', () => lunchClub, ['$', 'wrong-type']),
  root('a promise of a pack', () => Promise.resolve(lunchClub()), ['$', 'wrong-type']),
  root('a symbol', () => Symbol('pack'), ['$', 'wrong-type']),
  root('a big integer', () => 1n, ['$', 'wrong-type']),
];

const notPlain: readonly BadPack[] = [
  at('a Date', '$.source.published', () => new Date(0), ['$.source.published', 'wrong-type']),
  at('a Map', '$.terms', () => new Map([['club', 'us']]), ['$.terms', 'wrong-type']),
  at('a Set', '$.sections', () => new Set(), ['$.sections', 'wrong-type']),
  at('a function', '$.title', () => () => 'Lunch', ['$.title', 'wrong-type']),
  at('a text in an object', '$.version', () => Object('1'), ['$.version', 'wrong-type']),
  at('bytes', '$.source.publishers', () => new Uint8Array(2), ['$.source.publishers', 'wrong-type']),
  at('a regular expression', '$.id', () => /lunch/, ['$.id', 'wrong-type']),
  at('not a number', '$.introduction.minutes', () => NaN, ['$.introduction.minutes', 'wrong-type']),
  at('infinity', '$.source.page', () => Infinity, ['$.source.page', 'wrong-type']),
  at('minus infinity', '$.format', () => -Infinity, ['$.format', 'wrong-type']),
  at('a hole in a list', '$.source.publishers', () => Object.assign(Array(2), { 0: 'Us' }), [
    '$.source.publishers[1]',
    'wrong-type',
  ]),
];

const throws = (error: unknown) => () => {
  throw error;
};
const nameless = Object.defineProperty(new Error('no'), 'name', { get: throws('no name either') });
const throwing = (error: unknown) => () =>
  Object.defineProperty(lunchClub(), 'title', { enumerable: true, get: throws(error) });

const traps: readonly BadPack[] = [
  root('a getter that throws', throwing(new Error('no')), ['$', 'wrong-type']),
  root('a getter that throws what is not an error', throwing('no'), ['$', 'wrong-type']),
  root('a getter that throws nothing', throwing(undefined), ['$', 'wrong-type']),
  root('a getter that throws an error without a readable name', throwing(nameless), ['$', 'wrong-type']),
  root('a proxy that lists no keys', () => new Proxy(lunchClub(), { ownKeys: throws('no') }), [
    '$',
    'wrong-type',
  ]),
  root(
    'a proxy that was revoked',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    ['$', 'wrong-type'],
  ),
];

export const hostileData = [...polluting, ...notPacks, ...notPlain, ...traps];
