import type { Problem } from '../errors.js';
import type { BaselinePack } from './baseline.js';
import { checkExamples } from './example-references.js';
import { ReferenceProblems, RESERVED } from './reference-problems.js';
import type { Origins, Placed } from './walk.js';

/** What is stored where none of an area's statements applies. */
export const NONE = 'none';

/** What an area's tick boxes are stored under. */
export const statementsId = (area: string): string => `${area}-statements`;

/** Ids that stand twice, names that lead nowhere, and questions whose answers have no words. */
export function checkBaseline(pack: BaselinePack, origins?: Origins): Problem[] {
  const problems = new ReferenceProblems();
  const onScale = problems.scales(pack);
  const place = <T extends object>(value: T, path: string): Placed<T> => ({
    value,
    path: origins?.get(value) ?? path,
  });
  // What an extension lacks is missing where it could have brought it.
  const top = origins ? '$.replace' : '$';
  const need = (text: unknown, path: string, why: string): void => {
    if (text === undefined) problems.add(path, 'missing-key', undefined, why);
  };

  const areas = pack.areas.map((area, i) => place(area, `$.areas[${i}]`));
  const named: Placed<{ id: string }>[] = [...areas];
  for (const { value: area, path } of areas) {
    const { contrast, questions = [] } = area;
    for (const side of ['now', 'next'] as const)
      named.push(...(contrast?.[side] ?? []).map((s, i) => place(s, `${path}.contrast.${side}[${i}]`)));
    const asked = questions.map((question, i) => place(question, `${path}.questions[${i}]`));
    named.push(...asked);
    const statements = [...(contrast?.now ?? []), ...(contrast?.next ?? [])];
    if (statements.length) {
      named.push({ value: { id: statementsId(area.id) }, path });
      if (statementsId(area.id).length > 64)
        problems.add(
          `${path}.id`,
          'too-long',
          area.id,
          'at most 53 characters, as its statements are stored under a longer name',
        );
      need(pack.contrast, `${top}.contrast`, 'what the statements of the areas are headed');
    } else if (!asked.length && pack.overall === undefined)
      problems.add(path, 'too-few', area.id, 'statements in "contrast", or questions');
    for (const { value: question, path: at } of asked) {
      if (question.kind === 'closed') onScale(at, question.scale);
      if (question.kind === 'either-or')
        need(pack.between, `${top}.between`, 'what stands between the ends of an either/or question');
    }
  }
  if (pack.overall !== undefined) onScale('$', undefined);
  const stored = [NONE, ...RESERVED].map((value) => ({ value, path: 'what is stored where none applies' }));
  for (const { value, path } of named.slice(areas.length))
    if (!('kind' in value) && 'text' in value)
      problems.unique([...stored, { value: value.id, path: `${path}.id` }], 'an id');
  problems.ids(named, (value) => origins?.has(value) ?? false);

  checkExamples(problems, pack.examples, pack.areas, 'an area', origins);
  return problems.list;
}
