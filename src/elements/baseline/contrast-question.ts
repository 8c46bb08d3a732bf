import { html, nothing, type TemplateResult } from 'lit';
import { positionWords } from '../../i18n/position-words.js';
import { NONE } from '../../schema/baseline-references.js';
import { partsOf } from '../../model/answers.js';
import { movesSince, positionOf } from '../../model/position.js';
import { button } from '../../parts/button.js';
import { caption, choice, missing, or, type QuestionLook, statement } from '../../parts/question.js';
import { roundOf } from '../../parts/earlier-answer.js';
import { adaptedNote, say, spoken } from '../../parts/words.js';
import { dissentField, eachSaid } from '../../parts/workshop-answers.js';
import type { Area, Statement } from '../../schema/baseline.js';
import type { Item } from '../../schema/item.js';
import type { BaselineView } from './view.js';

/** Which of an area's statements apply: two groups of tick boxes, then none of them, then not sure. */
export function contrastQuestion(
  view: BaselineView,
  area: Area,
  item: Item,
  look: QuestionLook,
): TemplateResult {
  const { reader, session } = view;
  const { t, pack } = reader;
  const { contrast } = pack;
  const answer = session.answerTo(item.id);
  if (!contrast || !area.contrast) return html``;
  const box = (value: string, words: unknown): TemplateResult =>
    choice(item, value, partsOf(answer).values?.includes(value) ?? false, words);
  const group = (name: unknown, statements: readonly Statement[]): unknown =>
    statements.length
      ? html`<fieldset class="part">
          <legend>${name}</legend>
          <div class="options">
            ${statements.map((statement) => {
              const { id, text, hint } = statement;
              const adapted = adaptedNote(reader, statement);
              return box(
                id,
                html`${say(reader, text)}${hint ? html`<small>${say(reader, hint)}</small>` : nothing}${
                  adapted ? html`<small>${adapted}</small>` : nothing
                }`,
              );
            })}
          </div>
        </fieldset>`
      : nothing;
  return html`<div class="question" data-item=${item.id}>
    ${caption(look, item.id)}
    <fieldset part="question">
      <legend>${statement(view, item, look)}</legend>
      ${earlierStatements(view, area, item)} ${eachSaid(view, item)}
      ${group(say(reader, contrast.now), area.contrast.now)}
      ${group(say(reader, contrast.next), area.contrast.next)} ${or(view)}
      <div class="options quiet">${box(NONE, say(reader, contrast.none))}</div>
      ${missing(view, item)} ${answer ? button(t.clearAnswer, look.clear, 'link') : nothing}
      ${dissentField(view, item.id)}
    </fieldset>
  </div>`;
}

/** Which statements applied in an earlier round, and which have come and gone since. */
function earlierStatements({ session, reader }: BaselineView, area: Area, item: Item): unknown {
  const { earlier } = session;
  if (!earlier) return nothing;
  const { t } = reader;
  const said = positionWords(item, earlier.answers[item.id], reader);
  return html`<div class="earlier">
    <p class="meta">${t.saidEarlier(roundOf(earlier))}</p>
    ${session.isComparable ? nothing : html`<p>${t.otherVersion(earlier.pack.version)}</p>`}
    ${
      said.length
        ? html`<ul>
            ${said.map((one) => html`<li>${spoken(one)}</li>`)}
          </ul>`
        : html`<p class="none">${earlier.answers[item.id] ? t.notAsked : t.saidNothing}</p>`
    }
    ${changedStatements({ session, reader }, area)}
  </div>`;
}

/** Statements that apply now and did not, or the other way round; nothing where it cannot be compared. */
export function changedStatements(
  { session, reader }: Pick<BaselineView, 'session' | 'reader'>,
  area: Area,
): unknown {
  const { earlier } = session;
  const now = positionOf(area, (id) => session.answerTo(id));
  const before = positionOf(area, (id) => earlier?.answers[id]);
  if (!earlier || !session.isComparable || !now || !before) return nothing;
  if (now.said === 'not-said' || before.said === 'not-said') return nothing;
  const { t } = reader;
  const { newly, noLonger } = movesSince(now, before);
  if (!newly.length && !noLonger.length) return html`<p>${t.unchanged}</p>`;
  return html`<p class="meta">${t.comparedWith(roundOf(earlier))}</p>
    <ul>
      ${newly.map(({ text }) => html`<li>${t.newly(reader.words(text))}</li>`)}
      ${noLonger.map(({ text }) => html`<li>${t.noLonger(reader.words(text))}</li>`)}
    </ul>`;
}
