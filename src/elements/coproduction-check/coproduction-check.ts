import { nothing, type TemplateResult } from 'lit';
import { en } from '../../i18n/en/check.js';
import type { CheckTerms } from '../../i18n/terms.js';
import { CheckSession } from '../../model/check-session.js';
import { placeOf } from '../../model/navigation.js';
import type { SessionSettings } from '../../model/session.js';
import { answerList } from '../../parts/answer-list.js';
import { examples } from '../../parts/examples.js';
import { inDepthQuestion } from '../../parts/in-depth-question.js';
import { leavePage } from '../../parts/leave-page.js';
import { questionPage } from '../../parts/question-page.js';
import { checkPage, donePage, lookPage } from '../../parts/result-page.js';
import { resultStyles } from '../../parts/result-styles.js';
import { startPage } from '../../parts/start-page.js';
import { downloadCommon, takeAway } from '../../parts/take-away.js';
import { say } from '../../parts/words.js';
import { checkKind } from '../../schema/check-kind.js';
import type { CheckPack } from '../../schema/check.js';
import type { Text } from '../../schema/text.js';
import { PlanningElement } from '../planning-element.js';
import { listPage, paper } from './pages.js';
import { result } from './result.js';
import { checkStyles } from './styles.js';
import type { CheckMoves, CheckView } from './view.js';

/** From this many statements on, those out of sight are not laid out. */
const LONG = 20;

/**
 * A few statements on co-production, or on leadership: how far each is true here, with an example, a strength or a gap, and
 * what will be done.
 *
 * @customElement sba-coproduction-check
 * @fires {SbaReadyEvent} sba-ready - The statements are on the page.
 * @fires {SbaAnswerEvent} sba-answer - A statement was answered, marked, or cleared.
 * @fires {SbaActionEvent} sba-action - An action was written, moved or deleted.
 * @fires {SbaProgressEvent} sba-progress - The number of answers changed.
 * @fires {SbaStepEvent} sba-step - Another page was opened.
 * @fires {SbaBeforeCompleteEvent} sba-before-complete - People want to finish; cancelable, with `waitUntil`.
 * @fires {SbaCompleteEvent} sba-complete - People have finished; `detail.response` is whole.
 * @fires {SbaSubmitEvent} sba-submit - About to be sent; cancelable.
 * @fires {SbaSubmittedEvent} sba-submitted - The server took it.
 * @fires {SbaSubmitErrorEvent} sba-submit-error - The server did not take it.
 * @fires {SbaSaveEvent} sba-save - A draft was kept, in the tab or on the device.
 * @fires {SbaRestoreEvent} sba-restore - People went on from a draft.
 * @fires {SbaClearEvent} sba-clear - Everything was cleared.
 * @fires {SbaContentErrorEvent} sba-content-error - A pack or response was refused.
 *
 * @cssprop --sba-accent - Buttons, chosen answers, links and progress.
 * @cssprop --sba-ink - Text; inherited from the page by default.
 * @cssprop --sba-muted - Captions, hints and the credit line.
 * @cssprop --sba-paper - Text on the accent colour.
 * @cssprop --sba-line - Thin lines.
 * @cssprop --sba-focus - Focus ring.
 * @cssprop --sba-error - Error messages.
 * @cssprop --sba-space - Space between parts, 1em.
 * @cssprop --sba-radius - Rounding of rows and buttons.
 * @cssprop --sba-next - In the picture, how far a statement is true.
 *
 * @csspart root - Around everything.
 * @csspart question - One question's group.
 * @csspart option - One answer's row.
 * @csspart credit - The credit line.
 */
export class SbaCoproductionCheck extends PlanningElement<CheckPack, CheckSession, CheckTerms> {
  static override styles = [...PlanningElement.styles, ...resultStyles, checkStyles];

  readonly kind = checkKind;
  protected override readonly english = en;
  readonly #moves: CheckMoves = {
    ...this.planningMoves,
    download: (file) => {
      const { session, reader, homeOf } = this;
      if (session) downloadCommon(file, session, reader, homeOf);
    },
  };

  override get defaultPack(): string {
    return 'coproduction';
  }

  protected override openSession(pack: CheckPack, settings: SessionSettings): CheckSession {
    return new CheckSession(pack, settings);
  }

  protected override partOf({ questionnaire }: CheckSession, item: string): Text | undefined {
    return questionnaire.sectionOf(item)?.title;
  }

  protected override renderTakeAway(view: CheckView): TemplateResult {
    return takeAway(view, this.#moves, ['answers', 'actions', 'code-book', 'json']);
  }

  protected override renderPaper(view: CheckView): TemplateResult {
    return paper(view);
  }

  protected override renderScreen(view: CheckView): TemplateResult {
    const body = (deeper: number, change?: (item: string) => void): TemplateResult =>
      result(view, view.level + deeper, change);
    if (this.isLocked) return lookPage(view, body(2));
    const { step } = this.flow;
    const { shown } = view.session;
    switch (step.kind) {
      case 'start':
        return startPage(view, this.#moves, this.canUndo, {
          note: this.workshopNote(view),
          canLoad: !this.workshop.isAnswering,
        });
      case 'question':
        return questionPage(view, this.#moves, {
          number: shown.findIndex(({ item }) => item.id === step.item) + 1,
          total: shown.length,
          summary: this.summary(view),
          questions: this.live(step.item ?? ''),
          isChanging: this.flow.isChanging,
          more: examples(
            view.reader,
            view.level + 1,
            view.session.questionnaire.sectionOf(step.item ?? '')?.id ?? '',
          ),
        });
      case 'questions':
        return listPage(view, this.#moves, {
          summary: this.summary(view),
          isLong: shown.length >= LONG,
          live: (item) => this.live(item),
        });
      case 'check':
        return checkPage(view, this.#moves, this.finishing(view), {
          // Nothing is strong or to be done before all of it is shown.
          body: this.workshop.isAnswering
            ? answerList(view, shown, this.#moves.change)
            : body(1, this.#moves.change),
          keep: this.keep(view),
        });
      case 'leave':
        return leavePage(view, this.#moves, this.keep(view), this.isLater);
      case 'done':
        return donePage(view, this.#moves, { body: body(2), keep: this.keep(view) });
    }
  }

  protected override renderQuestion(id: string): unknown {
    const { view } = this;
    const item = view?.session.questionnaire.question(id)?.item;
    if (!view || !item) return nothing;
    const { reader, session, level } = view;
    const { t, pack } = reader;
    const section = session.questionnaire.sectionOf(id);
    const inList = this.flow.step.kind === 'questions';
    const { number, total } = placeOf(session, id);
    const count = t.questionOf(number, total);
    return inDepthQuestion(view, item, {
      level: level + (inList ? (section?.title === undefined ? 1 : 2) : 0),
      caption: section?.title === undefined || inList ? count : [say(reader, section.title), '. ', count],
      ...this.flow.problemOf(id),
      clear: () => {
        this.clearAnswer(id);
      },
      words: undefined,
      position: say(reader, pack.question),
      evidence: t.example,
      clearMark: () => {
        this.judge(id, undefined);
      },
      actions: this.actionLook(view),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sba-coproduction-check': SbaCoproductionCheck;
  }
}
