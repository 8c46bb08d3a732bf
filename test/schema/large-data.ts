import type { BadPack } from './bad-pack.js';
import { changed } from './at-path.js';
import { lunchClub } from './lunch-club.js';

const MEGABYTE = 1_000_000;
const nested = (levels: number) =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ not: inner }), {
    item: 'tasty',
    answered: true,
  });
const doubled = (levels: number) =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner, inner], 'x');

/** More than a pack may hold: each is to be refused at once, not after all of it was read. */
export const largeData: readonly BadPack[] = [
  {
    name: 'a text of 5 MB',
    input: () => changed(lunchClub(), { '$.title': 'x'.repeat(5 * MEGABYTE) }),
    problems: [['$', 'too-large']],
  },
  {
    name: '300,000 values',
    input: () => changed(lunchClub(), { '$.missing': Array(300_000).fill('dont-know') }),
    problems: [['$', 'too-large']],
  },
  {
    name: 'a list with ten million holes',
    input: () => changed(lunchClub(), { '$.sections': Array(10 * MEGABYTE) }),
    problems: [['$', 'too-large']],
  },
  {
    name: 'a list in a list in a list, each twice, which doubles with every level',
    input: () => changed(lunchClub(), { '$.sections': doubled(30) }),
    problems: [['$', 'too-large']],
  },
  {
    name: 'a condition a thousand levels deep',
    input: () => changed(lunchClub(), { '$.sections[1].showIf': nested(1000) }),
    problems: [[`$.sections[1].showIf${'.not'.repeat(30)}`, 'too-deep']],
  },
];
