import { html, nothing, type TemplateResult } from 'lit';
import { positionSentence } from '../../i18n/position-sentence.js';
import { positionWords } from '../../i18n/position-words.js';
import type { BaselineTerms } from '../../i18n/terms.js';
import { isBlank } from '../../model/actions.js';
import { partsOf } from '../../model/answers.js';
import { type Position, positionOf } from '../../model/position.js';
import type { Question } from '../../model/questionnaire.js';
import { actionFacts } from '../../parts/action-list.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { changesSince } from '../../parts/earlier-answer.js';
import { finishButtons, type Finishing } from '../../parts/finishing.js';
import { finishNotice } from '../../parts/sending.js';
import { takeAway } from '../../parts/take-away.js';
import { thanks } from '../../parts/thanks.js';
import { heading, say, spoken, unseen } from '../../parts/words.js';
import type { Action } from '../../schema/action.js';
import { statementsId } from '../../schema/baseline-references.js';
import type { Area } from '../../schema/baseline.js';
import type { Item } from '../../schema/item.js';
import type { Mark } from '../../schema/response.js';
import { changedStatements } from './contrast-question.js';
import { type Placed, positionPicture } from './position-picture.js';
import type { BaselineMoves, BaselineView } from './view.js';

/** Where people are before they finish: what they said, side by side, with a way to change it. */
export function checkPage(view: BaselineView, moves: BaselineMoves, finishing: Finishing): TemplateResult {
  const { reader, level, sending } = view;
  const { t } = reader;
  return html`<div class="page result">
    ${finishing.summary} ${finishNotice(sending)} ${heading(level, t.result, 'title')}
    <p>${t.resultNote}</p>
    ${result(view, moves.change)} ${finishButtons(view, finishing, t.allAreas, moves)}
    ${finishing.isAlone ? nothing : baselineTakeAway(view, moves)}
    <div class="aside">
      ${button(t.clearAll, moves.clear, 'link')} ${button(t.leave, moves.leave, 'link')}
    </div>
    ${credit(reader)}
  </div>`;
}

/** Thanks, what happens next, the result, and files to keep. */
export function donePage(view: BaselineView, moves: BaselineMoves): TemplateResult {
  const { reader, level, sending } = view;
  const { t } = reader;
  // What a server has, or may have, is not to be changed here any more.
  const isOut = ['waiting', 'sent'].includes(sending.completion.state);
  return html`<div class="page result">
    ${thanks(view)} ${baselineTakeAway(view, moves)} ${heading(level + 1, t.result)}
    ${result(view, undefined, 1)}
    <div class="aside">
      ${isOut ? nothing : button(t.allAreas, moves.toAreas, 'link')}
      ${button(t.startAgain, moves.clear, 'link')}
    </div>
    ${credit(reader)}
  </div>`;
}

/** Only to look at. */
export const lockedPage = (view: BaselineView): TemplateResult =>
  html`<div class="page result">
    ${heading(view.level, say(view.reader, view.reader.pack.title), 'title')} ${result(view)}
    ${credit(view.reader)}
  </div>`;

/** Files and paper. */
export const baselineTakeAway = (view: BaselineView, moves: BaselineMoves): TemplateResult =>
  takeAway(view, moves, ['answers', 'actions', 'code-book', 'json']);

/** A sentence an area, the same as a table, the same as a picture, then each area. Nothing is added up across areas. */
function result(view: BaselineView, change?: (item: string) => void, deeper = 0): TemplateResult {
  const { reader, session, level } = view;
  const { pack } = reader;
  const areas = pack.areas.map((area) => ({
    area,
    position: positionOf(area, (id) => session.answerTo(id)),
  }));
  const rows = areas.flatMap(({ area: { title }, position }): Placed[] =>
    position ? [{ title, position }] : [],
  );
  const under = level + 1 + deeper;
  return html`${rows.length ? statements(view, rows, under) : nothing}
  ${areas.map(({ area, position }) => areaResult(view, area, position, under, change))}`;
}

function statements(view: BaselineView, rows: readonly Placed[], level: number): TemplateResult {
  const { reader } = view;
  const { t, pack } = reader;
  const { now = '', next = '' } = pack.contrast ?? {};
  return html`<section>
    ${heading(level, t.statements)}
    <ul class="sentences">
      ${rows.map(
        ({ title, position }) =>
          html`<li><b>${say(reader, title)}:</b> ${positionSentence(position, reader)}</li>`,
      )}
    </ul>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.area}</th>
          <th scope="col">${say(reader, now)}</th>
          <th scope="col">${say(reader, next)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ title, position }) =>
            html`<tr>
              <th scope="row">${say(reader, title)}</th>
              ${[position.now, position.next].map(
                ({ apply, all }) =>
                  html`<td>
                    ${
                      position.said === 'not-said'
                        ? t.notAnswered.skipped
                        : position.said === 'dont-know'
                          ? t.missing['dont-know']
                          : t.applyOf(apply.length, all.length)
                    }
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${positionPicture(view, rows)}
  </section>`;
}

const GROUPS: readonly [title: (t: BaselineTerms) => string, marks: (Mark | undefined)[]][] = [
  [(t) => t.strengths, ['strength']],
  [(t) => t.gaps, ['gap']],
  [(t) => t.mixed, ['mixed', 'dont-know']],
  [(t) => t.unmarked, [undefined]],
];

/** One area: its sentence, how far along it is, strengths before gaps, and what will be done. */
function areaResult(
  view: BaselineView,
  area: Area,
  position: Position | undefined,
  level: number,
  change: ((item: string) => void) | undefined,
): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const questions = session.questionnaire.questionsIn(area).filter((question) => question.isInDepth);
  const overall = questions.find(({ item }) => item.id === area.id);
  const stage = overall && positionWords(overall.item, session.answerTo(area.id), reader);
  const answered = questions.filter(({ item }) => {
    const { value: _value, missing: _missing, ...words } = partsOf(session.answerTo(item.id));
    // How far along the area is stands above; it comes again only with words.
    return session.answerTo(item.id) && (item.id !== area.id || Object.keys(words).length);
  });
  const isAgain = answered.some(({ item }) => item.id === area.id);
  const isEmpty = !answered.length && !stage?.length && (position?.said ?? 'not-said') === 'not-said';
  const actions = session.questionnaire
    .questionsIn(area)
    .flatMap(({ item }) => session.actions.of(item.id))
    .filter((action) => !isBlank(action));
  return html`<section class="area">
    ${heading(level, say(reader, area.title))} ${position ? applying(view, area, position, change) : nothing}
    ${
      stage?.length
        ? html`<p>
            ${t.overall}: <b>${stage.map(spoken)}</b>
            ${change && !isAgain ? changeButton(view, area.id, [t.overall, ': ', say(reader, area.title)], change) : nothing}
          </p>`
        : nothing
    }
    ${stage?.length && overall && !isAgain ? changesSince(view, overall.item) : nothing} ${since(view, area)}
    ${isEmpty ? html`<p class="none">${t.nothingSaid}</p>` : nothing}
    ${GROUPS.map(([title, marks]) => {
      const own = answered.filter(({ item }) => marks.includes(partsOf(session.answerTo(item.id)).mark));
      return own.length
        ? html`${heading(level + 1, title(t), 'minor')}
            <dl>${own.map((question) => entry(view, question, change))}</dl>`
        : nothing;
    })}
    ${
      actions.length
        ? html`${heading(level + 1, t.actions, 'minor')}
            <ul class="cards">
              ${actions.map(
                (action) =>
                  html`<li class="card">
                    <p class="meta">${about(view, action)}</p>
                    ${actionFacts({ t, lang: reader.lang }, action)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </section>`;
}

function applying(
  view: BaselineView,
  area: Area,
  position: Position,
  change: ((item: string) => void) | undefined,
): TemplateResult {
  const { reader } = view;
  const { t, pack } = reader;
  return html`<p>${positionSentence(position, reader)}</p>
    ${(['now', 'next'] as const).map((side) => {
      const { apply } = position[side];
      return apply.length
        ? html`<p class="minor">${say(reader, pack.contrast?.[side] ?? '')}</p>
            <ul>
              ${apply.map(({ text }) => html`<li>${say(reader, text)}</li>`)}
            </ul>`
        : nothing;
    })}
    ${change ? html`<p>${changeButton(view, statementsId(area.id), [t.statements, ': ', say(reader, area.title)], change)}</p>` : nothing}`;
}

/** What has come and gone among the statements since the earlier round. */
function since(view: BaselineView, area: Area): unknown {
  const { earlier } = view.session;
  const changes = changedStatements(view, area);
  return earlier && changes !== nothing ? html`<div class="earlier">${changes}</div>` : nothing;
}

const changeButton = (
  { reader: { t } }: BaselineView,
  item: string,
  about: unknown,
  change: (item: string) => void,
): TemplateResult =>
  button(
    [t.change, unseen([' ', about])],
    () => {
      change(item);
    },
    'link',
    item,
  );

function entry(
  view: BaselineView,
  { item }: Question,
  change: ((item: string) => void) | undefined,
): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  const answer = session.answerTo(item.id);
  const { text, note } = partsOf(answer);
  return html`<div class="row">
    <dt>${say(reader, item.text)}</dt>
    ${positionWords(item, answer, reader).map((said) => html`<dd class="said">${spoken(said)}${reversed(view, item)}</dd>`)}
    ${text === undefined ? nothing : html`<dd class="words">${text}</dd>`}
    ${note === undefined ? nothing : html`<dd class="words note">${t.evidence} ${note}</dd>`}
    ${dissentLine(view, item.id)} ${sinceLine(view, item)}
    ${change ? html`<dd class="act">${changeButton(view, item.id, say(reader, item.text), change)}</dd>` : nothing}
  </div>`;
}

/** Without this a reader would take 'the way we do things here' for good news. */
function reversed({ reader, session }: BaselineView, { id }: Item): unknown {
  const asked = session.questionnaire.asked(id);
  return asked?.kind === 'closed' && asked.reverse ? html`<small>${reader.t.reverse}</small>` : nothing;
}

/** Which question an action belongs to. */
function about({ reader, session }: BaselineView, { item = '' }: Action): unknown {
  const asked = session.questionnaire.question(item)?.item.text;
  return asked === undefined ? nothing : [reader.t.about, ' ', say(reader, asked)];
}

/** Who sees it differently, where people answered one by one before they agreed. */
function dissentLine({ session, reader }: BaselineView, item: string): unknown {
  const dissent = session.workshop.dissentTo(item);
  return dissent === undefined
    ? nothing
    : html`<dd class="words note">${reader.t.seenDifferently} ${dissent}</dd>`;
}

/** How the position and the mark of an item have changed since an earlier round. */
function sinceLine(view: BaselineView, item: Item): unknown {
  const changes = changesSince(view, item);
  return changes === nothing ? nothing : html`<dd>${changes}</dd>`;
}
