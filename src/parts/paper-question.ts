import { html, type TemplateResult } from 'lit';
import { actionWords } from '../i18n/action-words.js';
import { isBlank } from '../model/actions.js';
import { partsOf } from '../model/answers.js';
import type { Item } from '../schema/item.js';
import { missingOf, optionsOf } from '../schema/walk.js';
import { KINDS } from './action-list.js';
import { MARKS } from './in-depth-question.js';
import type { PlanningView } from './view.js';
import { say } from './words.js';

/** A box and what ticking it says. A character and not an element: paper is drawn while the browser waits to print. */
export const paperBox = (words: string, isTicked: boolean): string => `${isTicked ? '☑' : '☐'}\u00A0${words}`;

const LINES = html`<div class="line"></div>
  <div class="line"></div>`;

const written = (label: string, words: string | undefined): TemplateResult =>
  html`<p class="words"><b>${label}</b> ${words ?? LINES}</p>`;

/** What an item offers to tick, and what was ticked. */
export function paperChoices({ reader, session }: PlanningView, item: Item): TemplateResult | string {
  const { t, pack } = reader;
  const { value, missing } = partsOf(session.answerTo(item.id));
  const choices = [
    ...optionsOf(item, pack).map((option) => paperBox(reader.words(option.label), option.value === value)),
    ...missingOf(item, pack).map((code) => paperBox(t.missing[code], code === missing)),
  ];
  return choices.length ? html`<p>${choices.join('   ')}</p>` : '';
}

/** Who sees an item differently, where anybody does. */
export function paperDissent({ reader: { t }, session }: PlanningView, id: string): TemplateResult | string {
  const dissent = session.workshop.dissentTo(id);
  return dissent === undefined ? '' : written(t.seenDifferently, dissent);
}

/** What will be done about these items, or lines for it. */
export function paperActions(
  { reader, session }: PlanningView,
  items: readonly (string | undefined)[],
): TemplateResult {
  const { t, lang } = reader;
  const actions = session.actions.all
    .filter(({ item }) => items.includes(item))
    .filter((action) => !isBlank(action))
    .map((action) => {
      const facts = actionWords(action, ['owner', 'with', 'by', 'sign', 'status', 'learnt'], t, lang);
      return [
        `${t.kinds[action.kind]}: ${action.what}`,
        ...facts.map(([label, words]) => `   ${label}: ${words}`),
      ].join('\n');
    });
  return actions.length
    ? written(t.actions, actions.join('\n'))
    : html`<p><b>${t.actions}</b> ${KINDS.map((kind) => paperBox(t.kinds[kind], false)).join('   ')}</p>
        ${[t.what, [t.owner, t.partners, t.by].join(', '), t.sign].map((label) => html`<p class="blank">${label}</p>`)}`;
}

/** A question in depth on paper: boxes to tick, lines to write on, what has been said so far. */
export function paperQuestion(
  view: PlanningView,
  item: Item,
  { note, words, evidence }: { note: unknown; words: string | undefined; evidence: string },
): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const answer = partsOf(session.answerTo(item.id));
  return html`<div class="asked">
    <p><b>${say(reader, item.text)}</b></p>
    ${note} ${words === undefined ? '' : written(words, answer.text)} ${paperChoices(view, item)}
    ${paperDissent(view, item.id)} ${written(evidence, answer.note)}
    <p>${MARKS.map((one) => paperBox(t.marks[one], one === answer.mark)).join('   ')}</p>
    ${paperActions(view, [item.id])}
  </div>`;
}
