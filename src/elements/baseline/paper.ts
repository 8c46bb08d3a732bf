import { html, nothing, type TemplateResult } from 'lit';
import { actionWords } from '../../i18n/planning/action-words.js';
import { isBlank } from '../../model/actions.js';
import { partsOf } from '../../model/answers.js';
import type { Question } from '../../model/questionnaire.js';
import { KINDS } from '../../parts/action-list.js';
import { credit } from '../../parts/credit.js';
import { MARKS } from '../../parts/in-depth-question.js';
import { heading, say } from '../../parts/words.js';
import { NONE, statementsId } from '../../schema/baseline-references.js';
import type { Area, Statement } from '../../schema/baseline.js';
import type { Text } from '../../schema/text.js';
import { missingOf, optionsOf } from '../../schema/walk.js';
import type { BaselineView } from './view.js';

/**
 * The whole pack on paper: boxes to tick and lines to write on, filled with what has been said so far. Drawn while the
 * browser waits to print, so a box is a character and not an element.
 */
export function paper(view: BaselineView): TemplateResult {
  const { reader, level } = view;
  const { t, pack } = reader;
  return html`<div class="paper">
    ${heading(level, say(reader, pack.title), 'title')}
    <p>${t.paperNote}</p>
    ${pack.areas.map((area) => areaOnPaper(view, area))} ${credit(reader)}
  </div>`;
}

const box = (words: string, isTicked: boolean): string => `${isTicked ? '☑' : '☐'}\u00A0${words}`;

const LINES = html`<div class="line"></div>
  <div class="line"></div>`;

const written = (label: string, words: string | undefined): TemplateResult =>
  html`<p class="words"><b>${label}</b> ${words ?? LINES}</p>`;

function areaOnPaper(view: BaselineView, area: Area): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { values = [], missing } = partsOf(session.answerTo(statementsId(area.id)));
  const side = (title: Text, statements: readonly Statement[]): unknown =>
    statements.length
      ? html`<p class="minor">${say(reader, title)}</p>
          <p class="words">
            ${statements.map(({ id, text }) => box(reader.words(text), values.includes(id))).join('\n')}
          </p>`
      : nothing;
  return html`<section class="sheet">
    ${heading(level + 1, say(reader, area.title))}
    ${area.aim === undefined ? nothing : html`<p>${say(reader, area.aim)}</p>`}
    ${
      area.contrast && pack.contrast
        ? html`<p><b>${say(reader, pack.contrast.question)}</b></p>
            ${side(pack.contrast.now, area.contrast.now)} ${side(pack.contrast.next, area.contrast.next)}
            <p class="words">
              ${box(reader.words(pack.contrast.none), values.includes(NONE))}
              ${box(t.missing['dont-know'], missing === 'dont-know')}
            </p>`
        : nothing
    }
    ${session.questionnaire.questionsIn(area).map((question) => (question.isInDepth ? asked(view, question) : nothing))}
  </section>`;
}

function asked({ reader, session }: BaselineView, { item }: Question): TemplateResult {
  const { t, pack, lang } = reader;
  const { text, note, value, missing, mark } = partsOf(session.answerTo(item.id));
  const question = session.questionnaire.asked(item.id);
  const choices = [
    ...optionsOf(item, pack).map((option) => box(reader.words(option.label), option.value === value)),
    ...missingOf(item, pack).map((code) => box(t.missing[code], code === missing)),
  ];
  const actions = session.actions
    .of(item.id)
    .filter((action) => !isBlank(action))
    .map((action) => {
      const facts = actionWords(action, ['owner', 'with', 'by', 'sign', 'status', 'learnt'], t, lang);
      return [
        `${t.kinds[action.kind]}: ${action.what}`,
        ...facts.map(([label, words]) => `   ${label}: ${words}`),
      ].join('\n');
    });
  return html`<div class="asked">
    <p><b>${say(reader, item.text)}</b></p>
    ${question?.kind === 'closed' && question.reverse ? html`<p>${t.reverse}</p>` : nothing}
    ${written(t.trueNow, text)} ${choices.length ? html`<p>${choices.join('   ')}</p>` : nothing}
    ${written(t.evidence, note)}
    <p>${MARKS.map((one) => box(t.marks[one], one === mark)).join('   ')}</p>
    ${
      actions.length
        ? written(t.actions, actions.join('\n'))
        : html`<p><b>${t.actions}</b> ${KINDS.map((kind) => box(t.kinds[kind], false)).join('   ')}</p>
            ${[t.what, [t.owner, t.partners, t.by].join(', '), t.sign].map(
              (label) => html`<p class="blank">${label}</p>`,
            )}`
    }
  </div>`;
}
