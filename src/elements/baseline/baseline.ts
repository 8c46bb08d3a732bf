import { nothing, type TemplateResult } from 'lit';
import { SbaProgressEvent } from '../../events.js';
import { en } from '../../i18n/en/baseline.js';
import type { BaselineTerms } from '../../i18n/terms.js';
import { byArea } from '../../model/area-route.js';
import { resumeAt } from '../../model/area-status.js';
import { BaselineSession } from '../../model/baseline-session.js';
import type { SessionSettings } from '../../model/session.js';
import { inDepthQuestion } from '../../parts/in-depth-question.js';
import { leavePage } from '../../parts/leave-page.js';
import type { QuestionLook } from '../../parts/question.js';
import { resultStyles } from '../../parts/result-styles.js';
import { say } from '../../parts/words.js';
import { baselineKind } from '../../schema/baseline-kind.js';
import type { Area, BaselinePack } from '../../schema/baseline.js';
import { parseBaseline } from '../../schema/parse-baseline.js';
import type { Parsed } from '../../schema/parse-kind.js';
import type { Text } from '../../schema/text.js';
import { PlanningElement } from '../planning-element.js';
import { areaPage } from './area-page.js';
import { contrastQuestion } from './contrast-question.js';
import { downloadFile } from './files.js';
import { overviewPage } from './overview.js';
import { paper } from './paper.js';
import { baselineTakeAway, checkPage, donePage, lockedPage } from './result.js';
import { baselineStyles } from './styles.js';
import type { BaselineMoves, BaselineView } from './view.js';

/** From this many questions on, those out of sight are not laid out. */
const LONG = 20;

/**
 * A baseline that a leadership team and its stakeholders go through together, area by area: which statements apply,
 * what is true now, strengths, gaps and actions; and that they come back to in a later round.
 *
 * @customElement sba-baseline
 * @fires {SbaReadyEvent} sba-ready - The areas are on the page.
 * @fires {SbaAnswerEvent} sba-answer - An item was answered, marked, or cleared.
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
 * @cssprop --sba-now - In pictures, the statements on where many areas are now.
 * @cssprop --sba-next - In pictures, the strengths-based statements.
 *
 * @csspart root - Around everything.
 * @csspart question - One question's group.
 * @csspart option - One answer's row.
 * @csspart credit - The credit line.
 */
export class SbaBaseline extends PlanningElement<BaselinePack, BaselineSession, BaselineTerms> {
  static override styles = [...PlanningElement.styles, ...resultStyles, baselineStyles];

  readonly kind = baselineKind;
  protected override readonly english = en;
  override readonly route = byArea;
  /** Id of the area that people came from last. */
  #wasIn: string | undefined;
  /** Where they were in each area. */
  readonly #places = new Map<string, string>();
  readonly #moves: BaselineMoves = {
    ...this.planningMoves,
    open: (area) => {
      this.forgetCleared();
      void this.#open(area);
    },
    toAreas: () => void this.#toAreas(),
    setDone: (area, done) => void this.#setDone(area, done),
    result: () => {
      this.forgetCleared();
      void this.flow.go({ kind: 'check' });
    },
    download: (file) => {
      if (this.session) downloadFile(file, this.session, this.reader, this.homeOf);
    },
  };

  override get defaultPack(): string {
    return 'area';
  }

  /** @internal */
  override parsePack(value: unknown): Parsed<'pack', BaselinePack> {
    return parseBaseline(value, this.builtIn);
  }

  /** @internal */
  override beginVoice(): Promise<void> {
    return this.flow.go({ kind: 'start' });
  }

  protected override openSession(pack: BaselinePack, settings: SessionSettings): BaselineSession {
    return new BaselineSession(pack, settings);
  }

  protected override forget(): void {
    super.forget();
    this.#places.clear();
    this.#wasIn = undefined;
  }

  protected override partOf({ questionnaire }: BaselineSession, item: string): Text | undefined {
    return questionnaire.areaOf(item)?.title;
  }

  protected override renderScreen(view: BaselineView): TemplateResult {
    return this.isLocked ? lockedPage(view) : this.#page(view);
  }

  protected override renderTakeAway(view: BaselineView): TemplateResult {
    return baselineTakeAway(view, this.#moves);
  }

  protected override renderPaper(view: BaselineView): TemplateResult {
    return paper(view);
  }

  protected override renderQuestion(id: string): unknown {
    const { view } = this;
    const asked = view?.session.questionnaire.question(id);
    const area = view?.session.questionnaire.areaOf(id);
    if (!view || !asked || !area) return nothing;
    const { reader, session, level } = view;
    const { t } = reader;
    const beside = session.questionnaire.questionsIn(area);
    const inList = this.flow.step.kind === 'questions';
    const count = t.questionOf(beside.indexOf(asked) + 1, beside.length);
    const look: QuestionLook = {
      level: level + (inList ? 1 : 0),
      caption: inList ? count : [say(reader, area.title), '. ', count],
      ...this.flow.problemOf(id),
      clear: () => {
        this.clearAnswer(id);
      },
    };
    if (!asked.isInDepth) return contrastQuestion(view, area, asked.item, look);
    const question = session.questionnaire.asked(id);
    return inDepthQuestion(view, asked.item, {
      ...look,
      hints: question?.kind === 'closed' && question.reverse ? [t.reverse] : [],
      words: t.trueNow,
      position: question?.kind === 'either-or' ? t.side : t.stage,
      evidence: t.evidence,
      clearMark: () => {
        this.judge(id, undefined);
      },
      actions: this.actionLook(view),
    });
  }

  /** @internal */
  override resume(): Promise<void> {
    return this.flow.go({ kind: 'start' });
  }

  #page(view: BaselineView): TemplateResult {
    const { step } = this.flow;
    const { session } = view;
    const moves = this.#moves;
    switch (step.kind) {
      case 'check':
        return checkPage(view, moves, this.finishing(view));
      case 'leave':
        return leavePage(view, moves, this.keep(view), this.isLater);
      case 'done':
        return donePage(view, moves);
      default: {
        const area = session.questionnaire.areaOf(step.item ?? '');
        return area
          ? this.#areaPage(view, area, step.item ?? '')
          : overviewPage(view, moves, {
              canUndo: this.canUndo,
              wasIn: this.#wasIn,
              note: this.workshopNote(view),
              canLoad: !this.workshop.isAnswering,
            });
      }
    }
  }

  #areaPage(view: BaselineView, area: Area, item: string): TemplateResult {
    const ids = view.session.questionnaire.questionsIn(area).map((question) => question.item.id);
    const inList = this.flow.step.kind === 'questions';
    return areaPage(view, this.#moves, area, {
      summary: this.summary(view),
      questions: inList ? ids.map((id) => this.live(id)) : this.live(item),
      place: inList ? undefined : { number: ids.indexOf(item) + 1, total: ids.length },
      isChanging: this.flow.isChanging,
      isLong: ids.length >= LONG,
    });
  }

  /** Opens an area where people left it, or else where nothing is answered yet. */
  async #open(area: Area): Promise<void> {
    const { session } = this;
    if (!session) return;
    const item = this.#places.get(area.id) ?? resumeAt(session, area);
    if (item !== undefined) await this.flow.go(this.route.to(session, this.layout, item));
  }

  async #toAreas(): Promise<void> {
    const { session, flow } = this;
    const { item = '' } = flow.step;
    const area = session?.questionnaire.areaOf(item);
    this.#wasIn = area?.id;
    if (area) this.#places.set(area.id, item);
    this.planning.close();
    await flow.go({ kind: 'start' });
  }

  async #setDone(area: Area, done: boolean): Promise<void> {
    const { session, flow } = this;
    if (!session || (done && !flow.check(this.route.asks(session, flow.step)))) return;
    session.setDone(area, done);
    this.edited();
    this.requestUpdate();
    this.dispatchEvent(new SbaProgressEvent(session.progress));
    if (!done) return;
    await this.#toAreas();
    // What is done opens at its beginning.
    this.#places.delete(area.id);
    const { areas } = session.questionnaire.pack;
    this.announce(
      this.reader.t.areasDone(areas.filter((one) => session.isDone(one.id)).length, areas.length),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sba-baseline': SbaBaseline;
  }
}
