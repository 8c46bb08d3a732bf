import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { en } from '../../i18n/en/matrix.js';
import type { MatrixTerms } from '../../i18n/terms.js';
import { byRow, pagesOf } from '../../model/matrix-route.js';
import { viewerOf } from '../../model/matrix-views.js';
import { MatrixSession } from '../../model/matrix-session.js';
import type { SessionSettings } from '../../model/session.js';
import { leavePage } from '../../parts/leave-page.js';
import { questionPage } from '../../parts/question-page.js';
import { question, type QuestionLook } from '../../parts/question.js';
import { chartStyles } from '../../parts/chart-styles.js';
import { checkPage, donePage, lookPage } from '../../parts/result-page.js';
import { resultStyles } from '../../parts/result-styles.js';
import { startPage } from '../../parts/start-page.js';
import { downloadCommon, takeAway } from '../../parts/take-away.js';
import { heading, say } from '../../parts/words.js';
import { matrixKind } from '../../schema/matrix-kind.js';
import { ANSWER_AS } from '../../schema/matrix-references.js';
import type { MatrixPack } from '../../schema/matrix.js';
import { parseResponseOf } from '../../schema/parse-kind.js';
import type { Response } from '../../schema/response.js';
import { problemAt } from '../../schema/words.js';
import type { Text } from '../../schema/text.js';
import { PlanningElement } from '../planning-element.js';
import { cellQuestion } from './cell-question.js';
import { answers, listPage } from './pages.js';
import { paper } from './paper.js';
import { result } from './result.js';
import { viewsOfMany, viewsOfSession } from './shown-views.js';
import { matrixStyles } from './styles.js';
import type { MatrixMoves, MatrixView } from './view.js';
import { numbered } from '../../schema/numbered.js';

/** From this many questions on, those out of sight are not laid out. */
const LONG = 20;

/**
 * Behaviours of people with power, of those who work or volunteer, and of citizens: people say how often each is true of
 * their own group, then, if they want, what they see of the others; the result lays the groups beside each other.
 *
 * @customElement sba-behaviour-matrix
 * @fires {SbaReadyEvent} sba-ready - The questions are on the page.
 * @fires {SbaAnswerEvent} sba-answer - A question was answered or cleared.
 * @fires {SbaActionEvent} sba-action - An action was written, moved or deleted.
 * @fires {SbaProgressEvent} sba-progress - The number of answers or questions changed.
 * @fires {SbaStepEvent} sba-step - Another page was opened.
 * @fires {SbaBeforeCompleteEvent} sba-before-complete - The person wants to finish; cancelable, with `waitUntil`.
 * @fires {SbaCompleteEvent} sba-complete - The person has finished; `detail.response` is whole.
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
 * @cssprop --sba-now - In pictures, what is seen of a group.
 * @cssprop --sba-next - In pictures, what a group says of itself.
 *
 * @csspart root - Around everything.
 * @csspart question - One question's group.
 * @csspart option - One answer's row.
 * @csspart credit - The credit line.
 */
export class SbaBehaviourMatrix extends PlanningElement<MatrixPack, MatrixSession, MatrixTerms> {
  static override styles = [...PlanningElement.styles, ...resultStyles, chartStyles, matrixStyles];
  static override properties: PropertyDeclarations = {
    responses: { attribute: false, noAccessor: true },
    together: { type: Boolean },
  };

  /**
   * The people who gave `responses` were in one room and know of each other's answers: every answer is shown. Without it,
   * groups of fewer than 10 are left out, and of larger ones only the middle answer is shown.
   */
  declare together: boolean;

  /**
   * Responses of several people. While they are set, the element shows their result and asks nothing. A bad one is refused
   * with `sba-content-error`, and nothing changes. Setting it fires no other event.
   */
  override get responses(): readonly Response[] | undefined {
    return this.#responses;
  }
  override set responses(responses: readonly Response[] | null | undefined) {
    const parsed: Response[] = [];
    if (responses && !Array.isArray(responses)) {
      this.refuse('responses', [problemAt('$', 'wrong-type', responses, 'a list of responses')]);
      return;
    }
    for (const [i, one] of numbered(responses ?? [])) {
      const result = parseResponseOf(this.kind, one);
      if ('problems' in result) {
        const problems = result.problems.map((p) => ({ ...p, path: p.path.replace('$', `$[${i}]`) }));
        this.refuse('responses', problems);
        return;
      }
      parsed.push(result.response);
    }
    this.#responses = responses ? parsed : undefined;
    this.requestUpdate();
  }

  readonly kind = matrixKind;
  protected override readonly english = en;
  override readonly route = byRow;
  #responses: readonly Response[] | undefined;
  readonly #moves: MatrixMoves = {
    ...this.planningMoves,
    toStart: () => void this.flow.go({ kind: 'start' }),
    download: (file) => {
      const { session, reader, homeOf } = this;
      if (session) downloadCommon(file, session, reader, homeOf);
    },
  };

  constructor() {
    super();
    this.together = false;
  }

  override get defaultPack(): string {
    return 'behaviours';
  }

  protected override openSession(
    pack: MatrixPack,
    settings: SessionSettings,
    isTogether: boolean,
  ): MatrixSession {
    return new MatrixSession(pack, settings, isTogether);
  }

  protected override partOf({ questionnaire }: MatrixSession, item: string): Text | undefined {
    return questionnaire.placeOf(item)?.row.title;
  }

  protected override renderScreen(view: MatrixView): TemplateResult {
    const { session, level, reader } = view;
    if (this.#responses) {
      const views = viewsOfMany(reader.pack, this.#responses, this.together);
      return lookPage(view, result(view, views, level + 2));
    }
    const body = (deeper: number): TemplateResult => result(view, viewsOfSession(session), level + deeper);
    if (this.isLocked) return lookPage(view, body(2));
    const { step } = this.flow;
    const keep = this.keep(view);
    switch (step.kind) {
      case 'start':
        return startPage(view, this.#moves, this.canUndo, {
          note: this.workshopNote(view),
          canLoad: !this.workshop.isAnswering,
          count:
            session.as === undefined && !session.questionnaire.isTogether
              ? reader.pack.rows.length
              : undefined,
        });
      case 'question':
        return this.#questionPage(view, step.item ?? '');
      case 'questions':
        return listPage(view, this.#moves, {
          summary: this.summary(view),
          isLong: view.session.shown.length >= LONG,
          live: (item) => this.live(item),
        });
      case 'check':
        return checkPage(view, this.#moves, this.finishing(view), {
          // What somebody said alone is laid beside what others said only when all of it is shown.
          body: html`${this.workshop.isAnswering ? nothing : body(1)}
          ${heading(level + 1, reader.t.yourAnswers)} ${answers(view, this.#moves.change)}`,
          keep,
        });
      case 'leave':
        return leavePage(view, this.#moves, keep, this.isLater);
      case 'done':
        return donePage(view, this.#moves, { body: body(2), keep });
    }
  }

  protected override renderTakeAway(view: MatrixView): TemplateResult {
    return takeAway(view, this.#moves, ['answers', 'actions', 'code-book', 'json']);
  }

  protected override renderPaper(view: MatrixView): TemplateResult {
    return paper(view);
  }

  protected override renderQuestion(id: string): unknown {
    const { view } = this;
    const item = view?.session.questionnaire.question(id)?.item;
    if (!view || !item) return nothing;
    const { reader, session, level } = view;
    const { t, pack } = reader;
    const place = session.questionnaire.placeOf(id);
    const inList = this.flow.step.kind === 'questions';
    const look: QuestionLook = {
      level: level + (inList ? (place ? 2 : 1) : 0),
      caption: inList ? '' : this.#caption(view, id),
      ...this.flow.problemOf(id),
      clear: () => {
        this.clearAnswer(id);
      },
    };
    if (!place) return question(view, item, look);
    const { own, others = own } = pack.questions;
    const isOwn = session.isOwn(id);
    return cellQuestion(view, item, {
      ...look,
      // The row has a heading of its own above the cells of several groups.
      ...(isOwn || inList ? {} : { level: level + 1, caption: '' }),
      place,
      ask: session.questionnaire.isTogether
        ? [say(reader, own), ' ', t.agreeOn]
        : say(reader, isOwn ? own : others),
      actions: this.actionLook(view),
      isComparable: session.earlier !== undefined && viewerOf(session.earlier).as === session.as,
    });
  }

  /** A question, or the cells of other groups in one row. */
  #questionPage(view: MatrixView, item: string): TemplateResult {
    const { session, reader, level } = view;
    const pages = pagesOf(session);
    const at = pages.findIndex((ids) => ids.includes(item));
    const place = session.questionnaire.placeOf(item);
    const introduction =
      place && !session.isOwn(item)
        ? html`<p class="caption" id="caption">${this.#caption(view, item)}</p>
            ${heading(level, say(reader, place.row.title), 'title', 'caption')}`
        : nothing;
    return questionPage(view, this.#moves, {
      number: at + 1,
      total: pages.length,
      summary: this.summary(view),
      introduction,
      questions: (pages[at] ?? [item]).map((id) => this.live(id)),
      isChanging: this.flow.isChanging,
    });
  }

  /** What a page is about, and how far through that a person is. */
  #caption({ session, reader: { t, words } }: MatrixView, id: string): unknown {
    const place = session.questionnaire.placeOf(id);
    if (!place) return id === ANSWER_AS ? t.aboutYou : session.as === undefined ? '' : t.ownDone;
    const isOwn = session.isOwn(id);
    const alike = pagesOf(session).filter(
      ([first = '']) => session.questionnaire.placeOf(first) && session.isOwn(first) === isOwn,
    );
    const about = isOwn
      ? t.ownGroup(words(place.group.title))
      : session.questionnaire.isTogether
        ? t.all
        : t.seeing;
    return [about, '. ', t.questionOf(alike.findIndex((ids) => ids.includes(id)) + 1, alike.length)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sba-behaviour-matrix': SbaBehaviourMatrix;
  }
}
