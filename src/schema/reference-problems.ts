import type { PackHead } from './head.js';
import type { Option } from './item.js';
import { Problems } from './problems.js';
import type { Placed } from './walk.js';
import { childPath, oneOf } from './words.js';

/** Values that say why there is no answer, which no answer may look like. */
export const RESERVED = ['dont-know', 'not-applicable', 'prefer-not-to-say', 'skipped'];

/** Collects what is wrong with the names in a pack: those that lead nowhere, and those that stand twice. */
export class ReferenceProblems extends Problems {
  refer(path: string, name: string | undefined, known: readonly string[], what: string): void {
    if (name === undefined || known.includes(name)) return;
    this.add(path, 'unknown-reference', name, oneOf(what, known), known);
  }

  unique(entries: readonly Placed<string>[], what: string): void {
    const first = new Map<string, string>();
    for (const { value, path } of entries) {
      const before = first.get(value);
      if (before === undefined) first.set(value, path);
      else this.add(path, 'duplicate-id', value, `${what} of its own; ${before} is the same`);
    }
  }

  options(list: readonly Option[], path: string): void {
    this.unique(
      [
        ...RESERVED.map((value) => ({ value, path: 'a way not to answer' })),
        ...list.map((o, i) => ({ value: o.value, path: `${path}[${i}].value` })),
      ],
      'a value',
    );
  }

  /** The scales of a pack, the one that it names for all, and an item that takes a place on one. */
  scales({ scale, scales = {} }: PackHead): (path: string, own: string | undefined) => void {
    const names = Object.keys(scales);
    this.refer('$.scale', scale, names, 'a scale');
    for (const [name, { points }] of Object.entries(scales))
      this.options(points, `${childPath('$.scales', name)}.points`);
    return (path, own) => {
      this.refer(`${path}.scale`, own, names, 'a scale');
      if (own === undefined && scale === undefined) {
        this.add(`${path}.scale`, 'missing-key', undefined, 'a scale, here or for the whole pack');
      }
    };
  }

  /** Of two that clash, the one that is told is in the file that its author can mend. */
  ids(named: readonly Placed<{ id: string }>[], isAdded: (value: object) => boolean): void {
    this.unique(
      [...named]
        .sort((a, b) => Number(isAdded(a.value)) - Number(isAdded(b.value)))
        .map(({ value, path }) => ({ value: value.id, path: `${path}.id` })),
      'an id',
    );
  }
}
