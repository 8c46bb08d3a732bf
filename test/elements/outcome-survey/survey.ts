import '../../../src/elements/outcome-survey/sba-outcome-survey.js';
import outcomes from '../../../content/outcomes.json';
import type { SbaOutcomeSurvey } from '../../../src/elements/outcome-survey/outcome-survey.js';
import { every as en } from '../../support/sentences.js';
import { mount } from '../../support/page.js';
import { Person, until } from '../../support/person.js';

export type { SbaOutcomeSurvey };

export const TAG = 'sba-outcome-survey';

/** The fourteen statements of the built-in pack, as they are read. */
export const STATEMENTS = outcomes.sections.flatMap(({ items }) => items.map(({ text }) => text.en));
export const LABELS = outcomes.scales.agreement.points.map(({ label }) => label.en);
export const VALUES = outcomes.scales.agreement.points.map(({ value }) => value);
export const IDS = outcomes.sections.flatMap(({ items }) => items.map(({ id }) => id));
export const WHO = outcomes.respondent[0]!.text.en;
export const HELP = outcomes.help.text.en;
export const TITLE = outcomes.title.en;
export const CHECK = 'Check your answers';
export const NOT_APPLICABLE = en.missing['not-applicable'];
export const DONT_KNOW = en.missing['dont-know'];
export const RATHER_NOT = en.missing['prefer-not-to-say'];

export interface Seat {
  el: SbaOutcomeSurvey;
  person: Person;
}

/** A survey on the page, and someone in front of it. */
export async function survey(settings: Partial<SbaOutcomeSurvey> = {}, where?: Node): Promise<Seat> {
  const el = await mount<SbaOutcomeSurvey>(TAG, settings, where);
  const person = new Person(el);
  if (settings.save === 'device') await until(() => !person.words.startsWith(en.loading), 'the device');
  return { el, person };
}

/** The same with everything on one page, which is open. */
export async function list(settings: Partial<SbaOutcomeSurvey> = {}, where?: Node): Promise<Seat> {
  const seat = await survey({ layout: 'list', ...settings }, where);
  await seat.person.press('Start');
  return seat;
}

/** Goes on without an answer until the check page is open. */
export async function passOver(person: Person): Promise<void> {
  while (person.sees('button', 'Continue')) await person.press('Continue');
}
