import type { Item } from './item.js';
import { Problems } from './problems.js';
import type { Extension, Section, SurveyPack } from './survey.js';
import { itemsOf } from './walk.js';
import { childPath, oneOf } from './words.js';

/** A pack that was put together, and where its changed parts stand in the file that changes it. */
export interface Extended {
  pack: SurveyPack;
  origins: Map<object, string>;
  problems: Problems;
}

const originalOf = ({ languages }: SurveyPack): string =>
  Object.keys(languages).find((code) => languages[code] === 'original') ?? 'en';

/** Keys that only some kinds of item have, and what the name of such a kind holds. */
const KINDS = { scale: 'scale', options: 'choice', none: 'multiple', maxLength: 'text' };

/** Lays an extension over its base. The base is not touched; what does not fit is reported and left out. */
export function extendPack(base: SurveyPack, extension: Extension): Extended {
  const origins = new Map<object, string>();
  const problems = new Problems();
  const { replace = {}, remove = [], add = [] } = extension;
  const { scales: labels = {}, items: changes = {}, ...fields } = replace;
  const { help, ...body } = base;
  const items = itemsOf(base).map(({ value }) => value);
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
    for (const [key, needed] of Object.entries(KINDS)) {
      if (!(key in change) || kind.includes(needed)) continue;
      problems.add(childPath(path, key), 'unknown-key', key, `a key that "${kind}" items have`);
    }
  }
  const written = JSON.stringify(extension);
  for (const name of Object.keys(extension.terms ?? {})) {
    if (!written.includes(`{${name}}`))
      refer(childPath('$.terms', name), name, Object.keys(base.terms ?? {}), 'a term');
  }
  const removable = [...ids, ...base.sections.map((section) => section.id)];
  for (const [i, id] of remove.entries()) refer(`$.remove[${i}]`, id, removable, 'an item or section');

  const changed = <T extends Item>(item: T): T => {
    const change = Object.hasOwn(changes, item.id) ? changes[item.id] : undefined;
    if (!change) return item;
    const result = { ...item, ...(change.text !== undefined && { adapted: true as const }), ...change } as T;
    origins.set(result, childPath('$.replace.items', item.id));
    return result;
  };
  const around = (item: Item): Item[] => [
    ...add.flatMap((entry) => ('before' in entry && entry.before === item.id ? entry.items : [])),
    ...(remove.includes(item.id) ? [] : [changed(item)]),
    ...add.flatMap((entry) => ('after' in entry && entry.after === item.id ? entry.items : [])),
  ];

  const sections: Section[] = base.sections
    .filter((section) => !remove.includes(section.id))
    .map((section) => ({ ...section, items: section.items.flatMap(around) }));
  const respondent = (base.respondent ?? []).flatMap(around);

  // An item may stand in for one that is removed, but not in a section that is.
  const anchors = itemsOf({ ...body, sections: base.sections.filter(({ id }) => !remove.includes(id)) }).map(
    ({ value }) => value.id,
  );
  for (const [i, entry] of add.entries()) {
    const path = `$.add[${i}]`;
    const place = (list: readonly Item[], key: string): void => {
      for (const [k, item] of list.entries()) origins.set(item, `${path}.${key}[${k}]`);
    };
    if ('section' in entry) {
      sections.push(entry.section);
      origins.set(entry.section, `${path}.section`);
      place(entry.section.items, 'section.items');
    } else if ('respondent' in entry) {
      respondent.push(...entry.respondent);
      place(entry.respondent, 'respondent');
    } else {
      const [key, id] = 'after' in entry ? ['after', entry.after] : ['before', entry.before];
      refer(`${path}.${key}`, id, anchors, 'an item that stays');
      place(entry.items, 'items');
    }
  }
  const filled = sections.filter((section) => section.items.length);
  if (!filled.length) problems.add('$.remove', 'too-few', remove, 'at least one item to be left');

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

  const pack: SurveyPack = {
    ...body,
    ...fields,
    id: extension.id ?? base.id,
    version: extension.version ?? base.version,
    // Languages may be added or validated; that of the original stays.
    languages: { ...base.languages, ...extension.languages, [originalOf(base)]: 'original' },
    terms: { ...base.terms, ...extension.terms },
    sections: filled,
    scales,
    respondent,
    ...(help && !remove.includes(help.id) && { help: changed(help) }),
    ...(changesContent && { adaptedFrom: { id: base.id, version: base.version } }),
  };
  return { pack, origins, problems };
}
