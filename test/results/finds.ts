import { expect } from '@open-wc/testing';
import { toCsv } from '../../src/results/csv.js';
import { disclose } from '../../src/results/disclosure/disclose.js';
import type { Disclosed } from '../../src/results/disclosure/disclosed.js';
import { disclosedTable } from '../../src/results/disclosed-table.js';
import { tally } from '../../src/results/tallier.js';
import { type Given, type Inside, leaksOf } from './attack.js';
import { numbersOfCsv, numbersOfJson, readJson } from './published.js';
import type { Small } from './small-surveys.js';

/** Teams of two regions: their names say where they are. */
export const TEAMS: Inside = {
  by: 'group',
  within: 'role',
  of: { 'group 0': 'carer', 'group 1': 'carer', 'group 2': 'other-role', 'group 3': 'other-role' },
};

/** What is published, and what of it is attacked. */
export interface Publication {
  small: Small;
  by: string[];
  inside?: Inside;
  isDeclared?: boolean;
}

/** What is published, where each team is in its region. */
export function publish(
  { small: { questionnaire }, by, inside, isDeclared }: Publication,
  responses: readonly object[],
  floor: number,
): { disclosed: Disclosed; placed: object[] } {
  const placed = responses.map((one) =>
    inside ? { ...one, respondent: { role: { value: inside.of[(one as Given).group!]! } } } : one,
  );
  const counted = tally(placed, questionnaire, { by });
  expect(counted.refused).to.equal(0);
  const within = isDeclared ? { [inside!.by]: inside!.within } : undefined;
  return { disclosed: disclose(counted, questionnaire, { floor, within }), placed };
}

/** Publishes, then attacks the file, and nothing but the file. */
export function finds(publication: Publication, responses: readonly object[], floor: number): unknown[] {
  const { disclosed, placed } = publish(publication, responses, floor);
  const { questionnaire } = publication.small;
  const { inside } = publication;
  const published = readJson(JSON.stringify(disclosed), questionnaire);
  expect(published.floor).to.equal(floor);
  // The table is no other file to attack: it holds these numbers, all of them, and no other.
  const [table, own] = [numbersOfCsv(toCsv(disclosedTable(disclosed))), numbersOfJson(published.rounds)];
  const differing = [...new Set([...table.keys(), ...own.keys()])]
    .filter((key) => table.get(key) !== own.get(key))
    .map((key) => `${key}: ${String(table.get(key))}, not ${String(own.get(key))}`);
  expect(differing.join('\n')).to.equal('');
  return published.rounds.flatMap((round) =>
    leaksOf(round, floor, questionnaire, placed as Given[], inside && [inside]),
  );
}
