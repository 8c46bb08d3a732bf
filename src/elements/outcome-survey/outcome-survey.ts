import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { today } from '../../controllers/outside.js';
import { answersAsText } from '../../i18n/answer-words.js';
import { en } from '../../i18n/en/every.js';
import { placeOf } from '../../model/navigation.js';
import type { Question } from '../../model/questionnaire.js';
import { Session, type SessionSettings } from '../../model/session.js';
import { surveyQuestionnaire } from '../../model/survey-questionnaire.js';
import { button } from '../../parts/button.js';
import { credit } from '../../parts/credit.js';
import { leavePage } from '../../parts/leave-page.js';
import { keepCopy, toClipboard } from '../../parts/keep-copy.js';
import { pageAside, questionPage } from '../../parts/question-page.js';
import { question } from '../../parts/question.js';
import { startPage } from '../../parts/start-page.js';
import type { View as AnyView } from '../../parts/view.js';
import { heading, paragraphs, say } from '../../parts/words.js';
import { surveyKind } from '../../schema/survey-kind.js';
import type { Section, SurveyPack } from '../../schema/survey.js';
import { InstrumentElement } from '../instrument-element.js';
import { answers, checkPage, donePage } from './pages.js';

type View = AnyView<SurveyPack>;

/** From this many questions on, those out of sight are not laid out. */
const LONG = 40;

/**
 * A survey that people who draw on care and support answer one statement at a time or as a list, may leave gaps in,
 * check, send, and keep a copy of.
 *
 * @customElement sba-outcome-survey
 * @fires {SbaReadyEvent} sba-ready - The questions are on the page.
 * @fires {SbaAnswerEvent} sba-answer - An item was answered, commented on or cleared.
 * @fires {SbaProgressEvent} sba-progress - The number of answers or questions changed.
 * @fires {SbaStepEvent} sba-step - Another page was opened.
 * @fires {SbaBeforeCompleteEvent} sba-before-complete - The person wants to finish; cancelable, with `waitUntil`.
 * @fires {SbaCompleteEvent} sba-complete - The person has finished; `detail.response` is whole.
 * @fires {SbaSubmitEvent} sba-submit - About to be sent; cancelable.
 * @fires {SbaSubmittedEvent} sba-submitted - The server took it.
 * @fires {SbaSubmitErrorEvent} sba-submit-error - The server did not take it.
 * @fires {SbaSaveEvent} sba-save - A draft was kept, in the tab or on the device.
 * @fires {SbaRestoreEvent} sba-restore - The person went on from a draft.
 * @fires {SbaClearEvent} sba-clear - All answers were cleared.
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
 *
 * @csspart root - Around everything.
 * @csspart question - One question's group.
 * @csspart option - One answer's row.
 * @csspart credit - The credit line.
 */
export class SbaOutcomeSurvey extends InstrumentElement<SurveyPack> {
  readonly kind = surveyKind;
  protected override readonly english = en;

  /** How copying went, until another page is opened. */
  #copyTold = '';

  override get defaultPack(): string {
    return 'outcomes';
  }

  protected override createSession(pack: SurveyPack, settings: SessionSettings): Session {
    return new Session(surveyQuestionnaire(pack), settings);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.flow.step.kind === 'start') this.#copyTold = '';
  }

  protected override renderPage(view: View): TemplateResult {
    if (this.isLocked) return this.#lockedPage(view);
    const { step } = this.flow;
    switch (step.kind) {
      case 'start':
        return startPage(view, this.pageMoves, this.canUndo);
      case 'question':
        return this.#questionPage(view, step.item ?? '');
      case 'questions':
        return this.#listPage(view);
      case 'check':
        return checkPage(view, this.pageMoves, {
          sends: this.sendTo !== undefined,
          summary: this.summary(view),
          keep: this.#keep(view),
        });
      case 'leave':
        return leavePage(
          view,
          this.pageMoves,
          view.session.isEmpty
            ? nothing
            : html`${heading(view.level + 1, view.reader.t.keepCopy)} ${this.#keep(view)}`,
          !view.session.isEmpty,
        );
      case 'done':
        return donePage(view, this.pageMoves, this.#keep(view));
    }
  }

  protected override renderQuestion(id: string): TemplateResult | typeof nothing {
    const { view } = this;
    const asked = view?.session.questionnaire.question(id);
    if (!view || !asked) return nothing;
    const { reader, session, level } = view;
    const { item, part, section } = asked;
    const { number, total } = placeOf(session, id);
    const count = reader.t.questionOf(number, total);
    const title = part === 'statements' ? section?.title && say(reader, section.title) : reader.t.aboutYou;
    const inList = this.flow.step.kind === 'questions';
    return question(view, item, {
      level: level + (inList ? (title ? 2 : 1) : 0),
      caption: title && !inList ? [title, '. ', count] : count,
      ...this.flow.problemOf(id),
      clear: () => {
        this.clearAnswer(id);
      },
    });
  }

  #questionPage(view: View, item: string): TemplateResult {
    const shown = view.session.shown;
    const at = shown.findIndex((q) => q.item.id === item);
    const section = shown[at]?.section;
    // The words that open a section belong to its first question.
    const introduction = shown[at - 1]?.section === section ? undefined : section?.introduction;
    return questionPage(view, this.pageMoves, {
      number: at + 1,
      total: shown.length,
      summary: this.summary(view),
      introduction: paragraphs(view.reader, introduction),
      questions: this.live(item),
      isChanging: this.flow.isChanging,
    });
  }

  /** Without a form: in a list, Enter on an answer must not leave the page. */
  #listPage(view: View): TemplateResult {
    const { reader, session, level } = view;
    const { shown } = session;
    const about = session.shownIn('respondent');
    return html`<div class="page list ${shown.length >= LONG ? 'long' : ''}">
      ${this.summary(view)} ${heading(level, say(reader, reader.pack.title), 'title')}
      ${reader.pack.sections.map((section) => this.#section(view, section))}
      ${about.length ? html`<section>${heading(level + 1, reader.t.aboutYou)} ${this.#questions(about)}</section>` : nothing}
      <div class="actions">
        ${button(reader.t.back, this.pageMoves.back)}
        ${button(reader.t.toCheck, this.pageMoves.next, 'primary')}
      </div>
      ${pageAside(reader, this.pageMoves)} ${credit(reader)}
    </div>`;
  }

  #section({ session, reader, level }: View, section: Section): unknown {
    const shown = session.shown.filter((q) => q.section === section);
    if (!shown.length) return nothing;
    return html`<section>
      ${section.title === undefined ? nothing : heading(level + 1, say(reader, section.title))}
      ${paragraphs(reader, section.introduction)} ${this.#questions(shown)}
    </section>`;
  }

  #questions(questions: readonly Question[]): unknown {
    return questions.map(({ item }) => this.live(item.id));
  }

  #lockedPage(view: View): TemplateResult {
    return html`<div class="page">
      ${heading(view.level, say(view.reader, view.reader.pack.title), 'title')} ${answers(view)}
      ${credit(view.reader)}
    </div>`;
  }

  #keep(view: View): TemplateResult {
    const text = answersAsText(view.session, view.reader, today());
    const copy = async (): Promise<void> => {
      const { t } = view.reader;
      this.#copyTold = (await toClipboard(text)) ? t.copied : t.copyFailed;
      this.requestUpdate();
      this.announce(this.#copyTold);
    };
    return keepCopy(view.reader, text, () => void copy(), this.#copyTold);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sba-outcome-survey': SbaOutcomeSurvey;
  }
}
