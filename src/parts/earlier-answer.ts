import { html, nothing } from 'lit';
import { positionWords } from '../i18n/position-words.js';
import { partsOf } from '../model/answers.js';
import type { Item } from '../schema/item.js';
import type { Answer, Response } from '../schema/response.js';
import type { PlanningView } from './view.js';
import { spoken } from './words.js';

/** What an earlier round is called: its label, or else when it was done. */
export const roundOf = ({ round, completed, started }: Response): string => round ?? completed ?? started;

/** What has changed since an earlier round in the position and the mark of an item; nothing where it is not compared. */
export function changesSince({ session, reader }: PlanningView, item: Item): unknown {
  const { earlier } = session;
  if (!earlier || !session.isComparable) return nothing;
  const { t } = reader;
  const said = (answer: Answer | undefined): (string | undefined)[] => {
    const { mark } = partsOf(answer);
    const position = positionWords(item, answer, reader).map(({ words }) => words);
    return [position.join('; '), mark && t.marks[mark]];
  };
  const now = said(session.answerTo(item.id));
  const pairs = said(earlier.answers[item.id])
    .map((before, i) => [before, now[i]] as const)
    .filter((pair): pair is [string, string] => Boolean(pair[0] && pair[1]));
  const changes = pairs.filter(([before, after]) => before !== after);
  if (!pairs.length) return nothing;
  if (!changes.length) return html`<p>${t.unchanged}</p>`;
  return changes.map(([before, after]) => html`<p><b>${t.changed(before, after)}</b></p>`);
}

/** What an earlier round said to an item, and what has changed since; nothing where there is no earlier round. */
export function earlierAnswer(view: PlanningView, item: Item, position: unknown): unknown {
  const { session, reader } = view;
  const { earlier } = session;
  if (!earlier) return nothing;
  const { t } = reader;
  const answer = earlier.answers[item.id];
  const before = partsOf(answer);
  const then = positionWords(item, answer, reader);
  return html`<div class="earlier">
    <p class="meta">${t.saidEarlier(roundOf(earlier))}</p>
    ${session.isComparable ? nothing : html`<p>${t.otherVersion(earlier.pack.version)}</p>`}
    ${answer ? nothing : html`<p class="none">${t.saidNothing}</p>`}
    ${before.text === undefined ? nothing : html`<p class="words">${before.text}</p>`}
    ${(before.value ?? before.values) && !then.length ? html`<p class="none">${t.notAsked}</p>` : nothing}
    ${then.map((said) => html`<p><b>${position}</b> ${spoken(said)}</p>`)}
    ${before.note === undefined ? nothing : html`<p class="words"><b>${t.evidence}</b> ${before.note}</p>`}
    ${before.mark === undefined ? nothing : html`<p><b>${t.judge}</b> ${t.marks[before.mark]}</p>`}
    ${changesSince(view, item)}
  </div>`;
}
