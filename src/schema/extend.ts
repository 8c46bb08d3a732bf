import type { Problem } from '../errors.js';
import type { Item } from './item.js';
import type { Extension, Section, SurveyPack } from './survey.js';
import { itemsOf } from './walk.js';
import { childPath, problemAt } from './words.js';

/** A pack that was put together, and where its changed parts stand in the file that changes it. */
export interface Extended {
  pack: SurveyPack;
  origins: Map<object, string>;
  problems: Problem[];
}

/** Lays an extension over its base. The base is not touched; what does not fit is reported and left out. */
export function extendPack(base: SurveyPack, extension: Extension): Extended {
  const origins = new Map<object, string>();
  const problems: Problem[] = [];
  const { replace = {}, remove = [], add = [] } = extension;
  const changesContent = Object.keys(replace).length + remove.length + add.length > 0;

  const need = (path: string, found: unknown): void => {
    problems.push(
      problemAt(path, 'missing-key', found, `one of its own, as this changes what "${base.id}" asks`),
    );
  };
  const refer = (path: string, name: string, known: readonly string[], what: string): void => {
    if (known.includes(name)) return;
    problems.push(problemAt(path, 'unknown-reference', name, `${what} of "${base.id}"`, known));
  };

  // Rounds and councils are compared by pack id and version, so a changed instrument needs its own.
  if (changesContent && (extension.id === undefined || extension.id === base.id)) {
    need('$.id', extension.id);
  }
  if (changesContent && extension.version === undefined) need('$.version', undefined);

  const bodyIds = base.sections
    .flatMap((s) => s.items)
    .concat(base.respondent ?? [])
    .map((item) => item.id);
  const itemIds = itemsOf(base).map(({ value }) => value.id);
  const sectionIds = base.sections.map((s) => s.id);

  const changes = new Map(Object.entries(replace.items ?? {}));
  for (const id of changes.keys()) refer(childPath('$.replace.items', id), id, itemIds, 'an item');
  const removed = new Set(remove);
  for (const [i, id] of remove.entries())
    refer(`$.remove[${i}]`, id, [...itemIds, ...sectionIds], 'an item or section');

  const changed = <T extends Item>(item: T): T => {
    const change = changes.get(item.id);
    if (!change) return item;
    const adapted = change.text !== undefined && { adapted: true as const };
    const result = { ...item, ...adapted, ...change } as T;
    origins.set(result, childPath('$.replace.items', item.id));
    return result;
  };

  const placed = new Set<number>();
  const around = (item: Item): Item[] => {
    const kept = removed.has(item.id) ? [] : [changed(item)];
    for (const [i, entry] of add.entries()) {
      const before = 'before' in entry && entry.before === item.id;
      if (!before && !('after' in entry && entry.after === item.id)) continue;
      placed.add(i);
      for (const [k, extra] of entry.items.entries()) origins.set(extra, `$.add[${i}].items[${k}]`);
      if (before) kept.unshift(...entry.items);
      else kept.push(...entry.items);
    }
    return kept;
  };

  const placeable = bodyIds.filter((id) => !removed.has(id));

  const sections: Section[] = base.sections
    .filter((section) => !removed.has(section.id))
    .map((section) => ({ ...section, items: section.items.flatMap(around) }))
    .filter((section) => section.items.length > 0);
  const respondent = (base.respondent ?? []).flatMap(around);

  for (const [i, entry] of add.entries()) {
    if ('section' in entry) {
      sections.push(entry.section);
      origins.set(entry.section, `$.add[${i}].section`);
      for (const [k, item] of entry.section.items.entries())
        origins.set(item, `$.add[${i}].section.items[${k}]`);
    } else if ('respondent' in entry) {
      respondent.push(...entry.respondent);
      for (const [k, item] of entry.respondent.entries()) origins.set(item, `$.add[${i}].respondent[${k}]`);
    } else if (!placed.has(i)) {
      const [key, id] = 'after' in entry ? ['after', entry.after] : ['before', entry.before];
      refer(`$.add[${i}].${key}`, id, placeable, 'an item that is kept');
    }
  }
  if (!sections.length) {
    problems.push(problemAt('$.remove', 'too-few', remove, 'at least one item to be left'));
  }

  const scales = { ...base.scales };
  for (const [name, labels] of Object.entries(replace.scales ?? {})) {
    const scale = Object.hasOwn(scales, name) ? scales[name] : undefined;
    const path = childPath('$.replace.scales', name);
    refer(path, name, Object.keys(scales), 'a scale');
    if (!scale) continue;
    const values = scale.points.map((p) => p.value);
    for (const value of Object.keys(labels))
      refer(childPath(path, value), value, values, `a value of "${name}"`);
    scales[name] = { points: scale.points.map((p) => ({ ...p, label: labels[p.value] ?? p.label })) };
  }

  const help = base.help && !removed.has(base.help.id) ? changed(base.help) : undefined;
  const pack: SurveyPack = {
    ...base,
    id: extension.id ?? base.id,
    version: extension.version ?? base.version,
    languages: { ...base.languages, ...extension.languages },
    title: replace.title ?? base.title,
    sections,
    scales,
    respondent,
    ...(changesContent && { adaptedFrom: { id: base.id, version: base.version } }),
  };
  if (base.terms ?? extension.terms) pack.terms = { ...base.terms, ...extension.terms };
  if (replace.introduction) pack.introduction = replace.introduction;
  if (replace.completion) pack.completion = replace.completion;
  if (replace.missing) pack.missing = replace.missing;
  if (help) pack.help = help;
  else delete pack.help;
  return { pack, origins, problems };
}
