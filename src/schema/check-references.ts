import type { Problem } from '../errors.js';
import type { CheckPack } from './check.js';
import { checkExamples } from './example-references.js';
import { ReferenceProblems } from './reference-problems.js';
import type { Origins, Placed } from './walk.js';
import { numbered } from './numbered.js';

/** Ids that stand twice, and names that lead nowhere. */
export function checkCheck(pack: CheckPack, origins?: Origins): Problem[] {
  const problems = new ReferenceProblems();
  const onScale = problems.scales(pack);
  const named: Placed<{ id: string }>[] = [];
  for (const [i, section] of numbered(pack.sections)) {
    const path = origins?.get(section) ?? `$.sections[${i}]`;
    named.push({ value: section, path });
    for (const [k, statement] of numbered(section.statements)) {
      const at = origins?.get(statement) ?? `${path}.statements[${k}]`;
      named.push({ value: statement, path: at });
      onScale(at, statement.scale);
    }
  }
  problems.ids(named, (value) => origins?.has(value) ?? false);
  checkExamples(problems, pack.examples, pack.sections, 'a section', origins);
  return problems.list;
}
