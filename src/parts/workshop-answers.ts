import { html, nothing } from 'lit';
import { positionWords } from '../i18n/position-words.js';
import type { TogetherTerms } from '../i18n/terms.js';
import { partsOf } from '../model/answers.js';
import type { Said } from '../model/workshop.js';
import type { Item } from '../schema/item.js';
import type { Voice } from '../schema/workshop.js';
import { field } from './field.js';
import type { PlanningView } from './view.js';
import { spoken } from './words.js';

/** What somebody is called: by their own label, or by when they answered. */
export const voiceName = ({ label }: Voice, number: number, t: TogetherTerms): string =>
  label ?? t.voice(number);

/**
 * What each said to an item before they talked about it; nothing before all are shown.
 *
 * @param of says more of whoever it was, such as the group that they answered as
 */
export function eachSaid(
  view: PlanningView,
  item: Item,
  of: (voice: Voice) => unknown = () => nothing,
): unknown {
  const { t } = view.reader;
  const said = view.session.workshop.saidTo(item.id).filter(({ answer }) => answer);
  if (!said.length) return nothing;
  return html`<div class="earlier">
    <p class="meta">${t.eachSaid}</p>
    <ul>
      ${said.map((one) => html`<li>${oneSaid(view, item, one, of)}</li>`)}
    </ul>
  </div>`;
}

function oneSaid(
  { reader }: PlanningView,
  item: Item,
  { voice, number, answer }: Said,
  of: (voice: Voice) => unknown,
): unknown {
  const { t } = reader;
  const { text, note, mark, missing } = partsOf(answer);
  const position = positionWords(item, answer, reader);
  const isWordless = !position.length && missing === 'skipped' && text === undefined;
  return html`<b>${voiceName(voice, number, t)}${of(voice)}:</b>
    ${position.map((words, i) => [i ? '; ' : '', spoken(words)])}
    ${isWordless ? t.notAnswered.skipped : nothing}
    ${text === undefined ? nothing : html`<span class="words">${text}</span>`}
    ${note === undefined ? nothing : html`<span class="words note">${note}</span>`}
    ${mark === undefined ? nothing : html`<span class="tag">${t.marks[mark]}</span>`}`;
}

/** Who sees an item differently, though most agree; nothing before all are shown. */
export function dissentField({ reader, session }: PlanningView, id: string): unknown {
  if (!session.workshop.isRevealed) return nothing;
  const value = session.workshop.dissentTo(id);
  return field('textarea', { id: `dissent-${id}`, label: reader.t.dissent, field: 'dissent', value });
}
