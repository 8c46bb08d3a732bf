import type { PackHead } from './head.js';
import { Problems } from './problems.js';
import type { Text } from './text.js';
import type { Adapted } from './wording.js';
import { originalOf } from './walk.js';
import { childPath, oneOf } from './words.js';
import { toJson } from './to-json.js';
import { numbered } from './numbered.js';

/** A pack that was put together, and where its changed parts stand in the file that changes it. */
export interface Extended<P extends PackHead = PackHead> {
  pack: P;
  origins: Map<object, string>;
  problems: Problems;
}

/** Whatever in a pack has an id and can be changed, left out or put beside another. */
interface Entry {
  id: string;
  kind?: string;
  text?: Text;
  adapted?: Adapted;
}
type Through = <T extends Entry>(entries: readonly T[], path: string) => T[];
interface Group {
  id: string;
}

/** Where a pack of one kind keeps what an extension changes. */
export interface Outline<G extends Group = Group> {
  /** Key of the groups of a pack. */
  groups: string;
  /** Key of a group that is added. */
  group: string;
  /** Keys under which entries stand that are added beside another. */
  entries: Readonly<Record<string, string>>;
  /** A group with each of its lists as `through` makes it; their paths are those from the group. */
  map(group: G, through: Through): G;
  /** Keys that only some kinds of item have, and what the name of such a kind holds. */
  keys: Readonly<Record<string, string>>;
}

type Added = Record<string, string | Group | readonly Entry[]>;

/** An extension of a pack of any kind, once its own schema has let it through. */
export interface AnyExtension extends Partial<
  Pick<PackHead, 'id' | 'version' | 'languages' | 'terms' | 'scales'>
> {
  extends: string;
  replace?: { scales?: Record<string, Record<string, Text>>; items?: Record<string, { text?: Text }> };
  remove?: string[];
  add?: Added[];
}

/** A pack of any kind, as far as an extension goes into it. */
type Body = PackHead & { respondent?: Entry[]; help?: Entry };

/** Lays an extension over its base. The base is not touched; what does not fit is reported and left out. */
export function extendPack<P extends PackHead>(
  outline: Outline,
  base: P,
  extension: AnyExtension,
): Extended<P> {
  const origins = new Map<object, string>();
  const problems = new Problems();
  const { replace = {}, remove = [], add = [] } = extension;
  const { scales: labels = {}, items: changes = {}, ...fields } = replace;
  for (const [key, list] of Object.entries(fields))
    for (const [i, entry] of Array.isArray(list) ? numbered(list) : [])
      if (typeof entry === 'object') origins.set(entry as object, `$.replace.${key}[${i}]`);
  const { help, ...body } = base as Body;
  const groups = (body as unknown as Record<string, Group[]>)[outline.groups]!;
  const entriesIn = (some: readonly Group[], found: Entry[] = []): Entry[] => {
    for (const group of some) outline.map(group, (list) => (found.push(...list), []));
    return found;
  };
  const { respondent: alone = [] } = body;
  const items = [...entriesIn(groups), ...alone, ...(help ? [help] : [])];
  const ids = items.map((item) => item.id);

  const refer = (path: string, name: string, known: readonly string[], what: string): void => {
    if (known.includes(name)) return;
    problems.add(path, 'unknown-reference', name, oneOf(`${what} of "${base.id}"`, known), known);
  };

  // Rounds and councils are compared by pack id and version, so a changed instrument needs its own.
  const changesContent = Object.keys(replace).length + remove.length + add.length > 0;
  for (const key of changesContent ? (['id', 'version'] as const) : []) {
    if (extension[key] !== undefined && (key === 'version' || extension.id !== base.id)) continue;
    const expected = `its own ${key}, not that of "${base.id}"`;
    problems.add(
      `$.${key}`,
      extension[key] === undefined ? 'missing-key' : 'duplicate-id',
      extension[key],
      expected,
    );
  }

  for (const [id, change] of Object.entries(changes)) {
    const path = childPath('$.replace.items', id);
    refer(path, id, ids, 'an item');
    const kind = items.find((item) => item.id === id)?.kind ?? '';
    for (const [key, needed] of Object.entries(outline.keys)) {
      if (!(key in change) || needed.split(' ').includes(kind)) continue;
      problems.add(childPath(path, key), 'unknown-key', key, `a key that "${kind}" items have`);
    }
  }
  const written = toJson(extension);
  for (const name of Object.keys(extension.terms ?? {})) {
    if (!written.includes(`{${name}}`))
      refer(childPath('$.terms', name), name, Object.keys(base.terms ?? {}), 'a term');
  }
  const removable = [...ids, ...groups.map((group) => group.id)];
  for (const [i, id] of numbered(remove))
    refer(`$.remove[${i}]`, id, removable, `an item or ${outline.group}`);

  const changed = <T extends Entry>(item: T): T => {
    const change = Object.hasOwn(changes, item.id) ? changes[item.id] : undefined;
    if (!change) return item;
    const result: T = { ...item, ...adaptedBy(item, change.text, originalOf(base)), ...change };
    origins.set(result, childPath('$.replace.items', item.id));
    return result;
  };
  const keys = Object.keys(outline.entries);
  // An item may stand in for one that is removed, but not in a group that is.
  const anchors: Record<string, string[]> = Object.fromEntries(keys.map((key) => [key, []]));
  const through = <T extends Entry>(list: readonly T[], path: string): T[] => {
    const key = keys.find((one) => path.startsWith(outline.entries[one]!)) ?? keys[0]!;
    anchors[key]!.push(...list.map(({ id }) => id));
    const beside = (side: string, id: string): T[] =>
      add.flatMap((entry) => (entry[side] === id ? ((entry[key] as T[] | undefined) ?? []) : []));
    return list.flatMap((item) => [
      ...beside('before', item.id),
      ...(remove.includes(item.id) ? [] : [changed(item)]),
      ...beside('after', item.id),
    ]);
  };

  // A group goes with the last of its entries, but one that never had any stays.
  const newGroups = groups
    .filter((group) => !remove.includes(group.id))
    .map((group) => ({ before: group, after: outline.map(group, through) }))
    .filter(({ before, after }) => !entriesIn([before]).length || entriesIn([after]).length)
    .map(({ after }) => after);
  const respondent = through(alone, '');
  for (const [i, entry] of numbered(add)) {
    const path = `$.add[${i}]`;
    const place = (list: readonly Entry[], key: string): void => {
      for (const [k, item] of numbered(list)) origins.set(item, `${path}.${key}[${k}]`);
    };
    const group = entry[outline.group] as Group | undefined;
    if (group) {
      newGroups.push(group);
      origins.set(group, `${path}.${outline.group}`);
      outline.map(group, (list, key) => (place(list, `${outline.group}.${key}`), []));
    } else if ('respondent' in entry) {
      respondent.push(...(entry['respondent'] as Entry[]));
      place(entry['respondent'] as Entry[], 'respondent');
    } else {
      const side = 'after' in entry ? 'after' : 'before';
      for (const key of keys)
        if (key in entry)
          refer(`${path}.${side}`, entry[side] as string, anchors[key]!, 'an item that stays');
      for (const key of keys) place((entry[key] as Entry[] | undefined) ?? [], key);
    }
  }
  if (!newGroups.length) problems.add('$.remove', 'too-few', remove, 'at least one item to be left');

  const scales = { ...base.scales };
  for (const [name, scale] of Object.entries(extension.scales ?? {})) {
    if (Object.hasOwn(scales, name)) {
      problems.add(
        childPath('$.scales', name),
        'duplicate-id',
        name,
        `a name that "${base.id}" does not use`,
      );
    }
    scales[name] = scale;
  }
  for (const [name, byValue] of Object.entries(labels)) {
    const path = childPath('$.replace.scales', name);
    const points = Object.hasOwn(scales, name) ? (scales[name]?.points ?? []) : [];
    refer(path, name, Object.keys(base.scales ?? {}), 'a scale');
    const values = points.map((point) => point.value);
    for (const value of Object.keys(byValue)) refer(childPath(path, value), value, values, 'a value');
    scales[name] = {
      points: points.map((point) => ({ ...point, label: byValue[point.value] ?? point.label })),
    };
  }

  const pack = {
    ...body,
    ...fields,
    id: extension.id ?? base.id,
    version: extension.version ?? base.version,
    // Languages may be added or validated; that of the original stays.
    languages: { ...base.languages, ...extension.languages, [originalOf(base)]: 'original' },
    terms: { ...base.terms, ...extension.terms },
    [outline.groups]: newGroups,
    scales,
    ...((respondent.length || body.respondent) && { respondent }),
    ...(help && !remove.includes(help.id) && { help: changed(help) }),
    ...(changesContent && { adaptedFrom: { id: base.id, version: base.version } }),
  };
  return { pack: pack as unknown as P, origins, problems };
}

/** Marks words that are not those of the source: in all languages, or in those whose words changed. */
function adaptedBy(before: Entry, text: Text | undefined, original: string): Pick<Entry, 'adapted'> {
  if (text === undefined) return {};
  const [old, now] = [before.text ?? '', text].map((one) =>
    typeof one === 'string' ? { [original]: one } : one,
  ) as [Record<string, string>, Record<string, string>];
  const isChanged = (code: string): boolean => now[code] !== old[code];
  // Where there was no translation, a new one is as good as the original that it is of.
  const changed = Object.keys(now).filter((code) => isChanged(code in old ? code : original));
  // What was adapted before its translation was changed says so in every language already.
  if (!changed.length || (before.adapted !== undefined && !isChanged(original))) return {};
  return { adapted: changed.length === Object.keys(now).length ? true : changed };
}
