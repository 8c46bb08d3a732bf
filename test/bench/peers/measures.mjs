/**
 * What is measured, a column each. `unit` divides what was measured; `against` says how a value is compared with the
 * static form of the same run: `ratio` and `more` beside it, `difference` in its place.
 */
export const MEASURES = [
  { id: 'bytesUsable', title: 'kB until usable', unit: 1000, digits: 1 },
  { id: 'bytes', title: 'kB in all', unit: 1000, digits: 1 },
  { id: 'usable', title: 'usable, ms', unit: 1, digits: 0, against: 'ratio' },
  { id: 'main', title: 'main thread, ms', unit: 1, digits: 0, against: 'ratio' },
  { id: 'blocking', title: 'blocking, ms', unit: 1, digits: 0, against: 'more' },
  { id: 'longest', title: 'longest task, ms', unit: 1, digits: 0 },
  { id: 'click', title: 'click to frame, ms', unit: 1, digits: 1 },
  { id: 'clickMain', title: 'main thread a click, ms', unit: 1, digits: 2, against: 'ratio' },
  { id: 'clickScript', title: 'script a click, ms', unit: 1, digits: 2, against: 'ratio' },
  { id: 'fill', title: 'fill and finish, ms', unit: 1, digits: 0, against: 'ratio' },
  { id: 'heap', title: 'heap above static, MB', unit: 1_000_000, digits: 2, against: 'difference' },
];
