import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../controllers/draft-controller.js';
import { describeProblem } from '../errors.js';
import { dayWords } from '../i18n/dates.js';
import type { Terms } from '../i18n/terms.js';
import { button } from './button.js';
import { download } from './download.js';
import { heading } from './words.js';

/** What the parts about drafts are drawn with. */
export interface Keeping {
  t: Terms;
  lang: string;
  level: number;
  drafts: DraftController;
  /** Name of a file to go on with, without its ending. */
  fileName: string;
  /** What a draft held that is no longer asked, in words. */
  dropped: readonly string[];
  /** Whether the questions are not those that the draft was made with. */
  isOtherVersion: boolean;
  moves: {
    goOn: () => void;
    startAgain: () => void;
    download: () => void;
    load: (file: File) => void;
  };
}

/** What is kept of the answers, and where. */
export const keptNote = ({ t, drafts: { trouble, settings } }: Keeping): string =>
  trouble ? `${t.trouble[trouble]} ${t.notKept}` : t.kept[settings.save];

/** The page that stands in the place of the element's own, if any. */
export function keepingPage(keeping: Keeping): TemplateResult | undefined {
  const { page } = keeping.drafts;
  return page && html`<div class="page">${page === 'offer' ? offer(keeping) : savePage(keeping)}</div>`;
}

/** Whether to go on from what is kept; nothing of it is shown before somebody says so. */
const offer = ({ t, lang, level, drafts, isOtherVersion, moves }: Keeping): TemplateResult =>
  html`${heading(level, t.offerTitle, 'title')}
    <p>${t.offerNote(dayWords(drafts.found?.saved ?? '', lang))}</p>
    ${isOtherVersion ? html`<p>${t.questionsOther}</p>` : nothing}
    <div class="actions">
      ${button(t.carryOn, moves.goOn, 'primary')} ${button(t.startAgain, moves.startAgain)}
    </div>`;

/** What saving on the device means, before it is done; the way back, after it. */
function savePage({ t, lang, level, drafts }: Keeping): TemplateResult {
  const { until, settings, trouble } = drafts;
  const back = (): void => {
    drafts.turn(undefined);
  };
  return html`${heading(level, t.saveTitle, 'title')}
    ${trouble || until === undefined ? nothing : html`<p><b>${t.saved(dayWords(until, lang))}</b></p>`}
    <p>${t.saveWho}</p>
    <p>${t.saveDays(settings.days)}</p>
    <div class="actions">
      ${
        until === undefined
          ? [button(t.back, back), button(t.saveTitle, () => void drafts.saveOnDevice(), 'primary')]
          : [
              button(t.carryOn, back, 'primary'),
              button(t.deleteSaved, () => void drafts.deleteFromDevice().then(drafts.turned)),
            ]
      }
    </div>`;
}

/** Ways to go on another time or elsewhere, for the page on which people stop. */
export function goOnLater(keeping: Keeping): TemplateResult {
  const { t, lang, level, drafts, moves } = keeping;
  const { until, settings } = drafts;
  const open = (): void => {
    drafts.turn('save');
  };
  return html`${heading(level + 1, t.otherDevice)}
    ${until === undefined ? nothing : html`<p>${t.saved(dayWords(until, lang))}</p>`}
    <ul class="plain">
      ${settings.save === 'device' ? html`<li>${button(until === undefined ? t.saveTitle : t.deleteSaved, open, 'link')}</li>` : nothing}
      <li>${button(t.downloadDraft, moves.download, 'link')}</li>
    </ul>`;
}

/** A way to go on with a file, while there is nothing yet that it could take the place of. */
export function loadFile({ t, drafts: { fileProblems }, moves }: Keeping): TemplateResult {
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) moves.load(file);
    // The same file again would be no change.
    input.value = '';
    event.stopPropagation();
  };
  return html`${
      fileProblems
        ? html`<div class="notice bad" id="file-error">
            <p>${fileProblems.some(({ path }) => path === '$.pack.id') ? t.fileOther : t.fileBad}</p>
            <details>
              <summary>${t.forMaintainers}</summary>
              <ul>
                ${fileProblems.slice(0, 10).map((problem) => html`<li lang="en">${describeProblem(problem)}</li>`)}
              </ul>
            </details>
          </div>`
        : nothing
    }<label class="file"
      >${t.loadDraft}<input
        type="file"
        accept=".json,application/json"
        aria-describedby=${fileProblems ? 'file-error' : nothing}
        @change=${take}
    /></label>`;
}

/** What a person has to know of their draft, above whatever page is open. */
export function keepingNews(keeping: Keeping): unknown {
  const { t, drafts, dropped } = keeping;
  const { trouble, other, wasDeleted, isUnreadable } = drafts;
  const news = (words: string, more: unknown = nothing, isBad = false): TemplateResult =>
    html`<div class="notice ${isBad ? 'bad' : ''}" data-news>
      <p>${words}</p>
      ${more}
    </div>`;
  return [
    trouble ? news(`${t.trouble[trouble]} ${t.notKept}`, nothing, true) : nothing,
    wasDeleted ? news(t.deleted) : nothing,
    other === undefined
      ? nothing
      : news(
          t.otherTab,
          html`${button(t.showOther, () => {
            drafts.choose('other');
          })}
          ${button(t.keepThese, () => {
            drafts.choose('mine');
          })}`,
        ),
    isUnreadable
      ? news(
          t.unreadable,
          html`${button(
            t.takeUnreadable,
            () =>
              void drafts.unreadable().then((text) => {
                download(`${keeping.fileName}.txt`, 'text/plain', text);
              }),
          )}
          ${button(t.discard, () => void drafts.deleteUnreadable())}`,
          true,
        )
      : nothing,
    dropped.length
      ? html`<details class="notice">
          <summary>${t.dropped(dropped.length)}</summary>
          <ul>
            ${dropped.map((words) => html`<li>${words}</li>`)}
          </ul>
        </details>`
      : nothing,
  ];
}
