import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.js';
import { credit } from './credit.js';
import { finishButtons, type Finishing } from './finishing.js';
import type { PageMoves } from './page-moves.js';
import { pageAside } from './question-page.js';
import { finishNotice } from './sending.js';
import { thanks } from './thanks.js';
import type { PlanningView } from './view.js';
import { heading, say } from './words.js';

/** What was said, with a way to change it, before it is finished. */
export function checkPage(
  view: PlanningView,
  moves: PageMoves,
  finishing: Finishing,
  { body, keep }: { body: unknown; keep: unknown },
): TemplateResult {
  const { reader, level, sending } = view;
  const { t } = reader;
  return html`<div class="page result">
    ${finishing.summary} ${finishNotice(sending)}
    ${heading(level, finishing.isAlone ? t.toCheck : t.result, 'title')} ${body}
    ${finishButtons(view, finishing, t.back, moves)} ${finishing.isAlone ? nothing : keep}
    ${pageAside(reader, moves)} ${credit(reader)}
  </div>`;
}

/** Thanks, what happens next, the result, and files to keep. */
export function donePage(
  view: PlanningView,
  moves: Pick<PageMoves, 'clear'>,
  { body, keep }: { body: unknown; keep: unknown },
): TemplateResult {
  const { reader, level } = view;
  const { t } = reader;
  return html`<div class="page result">
    ${thanks(view)} ${heading(level + 1, t.result)} ${body} ${keep}
    <div class="aside">${button(t.startAgain, moves.clear, 'link')}</div>
    ${credit(reader)}
  </div>`;
}

/** Only to look at. */
export const lookPage = ({ reader, level }: PlanningView, body: unknown): TemplateResult =>
  html`<div class="page result">
    ${heading(level, say(reader, reader.pack.title), 'title')} ${heading(level + 1, reader.t.result)} ${body}
    ${credit(reader)}
  </div>`;
