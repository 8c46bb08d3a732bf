import { html, nothing, type TemplateResult } from 'lit';
import { partsOf } from '../../model/answers.js';
import type { Question } from '../../model/questionnaire.js';
import { credit } from '../../parts/credit.js';
import { paperBox, paperQuestion } from '../../parts/paper-question.js';
import { heading, say } from '../../parts/words.js';
import { NONE, statementsId } from '../../schema/baseline-references.js';
import type { Area, Statement } from '../../schema/baseline.js';
import type { Text } from '../../schema/text.js';
import type { BaselineView } from './view.js';

/** The whole pack on paper: boxes to tick and lines to write on, filled with what has been said so far. */
export function paper(view: BaselineView): TemplateResult {
  const { reader, level } = view;
  const { t, pack } = reader;
  return html`<div class="paper">
    ${heading(level, say(reader, pack.title), 'title')}
    <p>${t.paperNote}</p>
    ${pack.areas.map((area) => areaOnPaper(view, area))} ${credit(reader)}
  </div>`;
}

function areaOnPaper(view: BaselineView, area: Area): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { values = [], missing } = partsOf(session.answerTo(statementsId(area.id)));
  const side = (title: Text, statements: readonly Statement[]): unknown =>
    statements.length
      ? html`<p class="minor">${say(reader, title)}</p>
          <p class="words">
            ${statements.map(({ id, text }) => paperBox(reader.words(text), values.includes(id))).join('\n')}
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
              ${paperBox(reader.words(pack.contrast.none), values.includes(NONE))}
              ${paperBox(t.missing['dont-know'], missing === 'dont-know')}
            </p>`
        : nothing
    }
    ${session.questionnaire.questionsIn(area).map((question) => (question.isInDepth ? asked(view, question) : nothing))}
  </section>`;
}

function asked(view: BaselineView, { item }: Question): TemplateResult {
  const { t } = view.reader;
  const question = view.session.questionnaire.asked(item.id);
  const note = question?.kind === 'closed' && question.reverse ? html`<p>${t.reverse}</p>` : nothing;
  return paperQuestion(view, item, { note, words: t.trueNow, evidence: t.evidence });
}
