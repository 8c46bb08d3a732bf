import type { Problem } from '../errors.js';
import type { MatrixPack } from './matrix.js';
import { ReferenceProblems, RESERVED } from './reference-problems.js';
import type { Origins } from './walk.js';
import { childPath } from './words.js';
import { numbered } from './numbered.js';

/** What the question which group a person answers as is stored under, and whether they look at the others. */
export const ANSWER_AS = 'answer-as';
export const LOOK_AT_OTHERS = 'look-at-others';

/** What the answer to one cell is stored under. */
export const cellId = (row: string, group: string): string => `${row}-${group}`;

/** Ids that stand twice, cells that no group has, and groups that lack one. */
export function checkMatrix(pack: MatrixPack, origins?: Origins): Problem[] {
  const problems = new ReferenceProblems();
  const onScale = problems.scales(pack);
  onScale('$', undefined);
  const { groups, questions } = pack;
  const known = groups.map(({ id }) => id);
  // What a person answers as is stored by the id of the group.
  problems.unique(
    [
      ...RESERVED.map((value) => ({ value, path: 'a way not to answer' })),
      ...groups.map((group, i) => ({
        value: group.id,
        path: `${origins?.get(group) ?? `$.groups[${i}]`}.id`,
      })),
    ],
    'an id',
  );
  if (questions.look && questions.others === undefined)
    problems.add('$.questions.others', 'missing-key', undefined, 'what is asked of a cell of another group');
  if (questions.others !== undefined && !questions.look)
    problems.add('$.questions.look', 'missing-key', undefined, 'the question whether a person wants to look');

  const named = [ANSWER_AS, LOOK_AT_OTHERS].map((id) => ({ value: id, path: 'what the matrix asks itself' }));
  for (const [i, row] of numbered(pack.rows)) {
    const path = origins?.get(row) ?? `$.rows[${i}]`;
    named.push({ value: row.id, path: `${path}.id` });
    for (const group of Object.keys(row.cells)) {
      const at = childPath(`${path}.cells`, group);
      problems.refer(at, group, known, 'a group');
      const id = cellId(row.id, group);
      named.push({ value: id, path: at });
      if (id.length > 64)
        problems.add(at, 'too-long', id, 'ids of row and group of at most 63 characters together');
    }
    for (const group of known.filter((id) => !Object.hasOwn(row.cells, id)))
      problems.add(childPath(`${path}.cells`, group), 'missing-key', undefined, 'what this group would say');
  }
  problems.unique(named, 'an id');
  return problems.list;
}
