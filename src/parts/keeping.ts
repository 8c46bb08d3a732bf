import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../controllers/draft-controller.js';
import { describeProblem } from '../errors.js';
import { dayWords } from '../i18n/dates.js';
import type { Terms } from '../i18n/terms.js';
import type { Response } from '../schema/response.js';
import { button } from './button.js';
import { download } from './download.js';
import { heading } from './words.js';
import { toJson } from '../schema/to-json.js';

/** What the parts about drafts are drawn with. */
export interface Keeping {
  t: Terms;
  lang: string;
  level: number;
  drafts: DraftController;
  /** Name of files, without an ending. */
  fileName: string;
  /** What a draft held that is no longer asked, in words. */
  dropped: readonly string[];
  /** Whether what is here was sent, or waits to be on the device. */
  isSafe?: boolean;
  goOn: () => void;
  /** Deletes what is offered where it was sent and refused, too. */
  forgetRefused?: () => void;
  /** A response, or the actions of a plan, as they are now. */
  data: () => unknown;
  /** Whether there is anything for a file to take along, and nothing in it that nobody may see yet. */
  mayTake: boolean;
  load: (file: File) => Promise<void>;
}

/** What is kept, and where. */
export const keptNote = ({ t, lang, drafts }: Keeping): string => {
  const { trouble, deviceTrouble, until, settings } = drafts;
  if (trouble) return t.kept.none;
  return until === undefined
    ? t.kept[deviceTrouble ? 'session' : settings.save]
    : t.saved(dayWords(until, lang));
};

const notice = (words: string, more: unknown, isBad = false): TemplateResult =>
  html`<div class="notice ${isBad ? 'bad' : ''}" data-news>
    <p>${words}</p>
    ${more}
  </div>`;

/** The page that stands in the place of the element's own, if any. Nothing that is kept is shown on it. */
export function keepingPage(keeping: Keeping): TemplateResult | undefined {
  const { page } = keeping.drafts;
  return page && (page === 'offer' ? offerPage(keeping) : savePage(keeping));
}

const page = (level: number, title: string, words: unknown, buttons: unknown): TemplateResult =>
  html`<div class="page">
    ${heading(level, title, 'title')}
    <p>${words}</p>
    <div class="actions">${buttons}</div>
  </div>`;

function offerPage({ t, lang, level, drafts, goOn, forgetRefused }: Keeping): TemplateResult {
  const startAgain = (): void => {
    forgetRefused?.();
    void drafts.forget().then(drafts.turned);
  };
  return page(level, t.offerTitle, t.offerNote(dayWords(drafts.found?.saved ?? '', lang)), [
    button(t.carryOn, goOn, 'primary'),
    button(t.startAgain, startAgain),
  ]);
}

function savePage(keeping: Keeping): TemplateResult {
  const { t, level, drafts } = keeping;
  const { until, deviceTrouble, settings } = drafts;
  const back = (): void => {
    drafts.turn(undefined);
  };
  const save = (): void => void drafts.saveOnDevice();
  const who = t.saveWho(settings.days);
  if (until !== undefined)
    return page(
      level,
      t.saveTitles.after,
      [keptNote(keeping), ' ', who],
      [button(t.carryOn, back, 'primary'), button(t.deleteSaved, () => void drafts.deleteFromDevice())],
    );
  const backButton = button(t.back, back);
  return deviceTrouble
    ? page(level, t.saveTitles.never, t.trouble[deviceTrouble], [
        fileButton(keeping, t.downloadDraft, 'primary'),
        button(t.retry, save),
        backButton,
      ])
    : page(level, t.saveTitles.before, who, [backButton, button(t.save, save, 'primary')]);
}

/** A file to go on with: of what is here, or of what another tab has. */
const fileButton = (
  { mayTake, fileName, data }: Keeping,
  words: string,
  className: string,
  of: () => unknown = data,
): unknown => {
  const take = (): void => {
    download(`${fileName}.json`, 'application/json', toJson(of(), 2));
  };
  return mayTake ? button(words, take, className) : nothing;
};

/** Ways to go on another time or elsewhere, for the page on which people stop. */
export function goOnLater(keeping: Keeping): TemplateResult {
  const { t, level, drafts } = keeping;
  const { until, settings } = drafts;
  const open = (): void => {
    drafts.turn('save');
  };
  return html`${heading(level + 1, t.goOnLater)}
    <div class="aside">
      ${settings.save === 'device' ? button(until === undefined ? t.save : t.deleteSaved, open, 'link') : nothing}
      ${fileButton(keeping, t.downloadDraft, 'link')}
    </div>`;
}

/** A way to go on with a file, while there is nothing yet that it could take the place of. */
export function loadFile({ t, drafts: { fileProblems }, load }: Keeping): TemplateResult {
  const take = (event: Event): void => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void load(file);
    // The same file again would be no change.
    input.value = '';
  };
  return html`<div class="field">
    <label for="file">${t.loadDraft}</label>
    ${
      fileProblems
        ? html`<div class="error" id="file-error">
            <p>${t.fileBad}</p>
            <details lang="en">
              <summary>${t.forMaintainers}</summary>
              ${fileProblems.slice(0, 10).map((problem) => html`<p>${describeProblem(problem)}</p>`)}
            </details>
          </div>`
        : nothing
    }
    <input
      id="file"
      type="file"
      accept=".json"
      aria-describedby=${fileProblems ? 'file-error' : nothing}
      @change=${take}
    />
  </div>`;
}

/** One of two that people choose between: how much it is, and a way to take it along before it goes. */
function side(keeping: Keeping, isOther: boolean, isLast: boolean, data: () => unknown): TemplateResult {
  const { t, drafts } = keeping;
  const all = data() as object & Partial<Response>;
  const choose = (): void => {
    drafts.choose(isOther);
  };
  return html`<p>${t.tabHolds(isOther, Object.keys(all.answers ?? all).length, isLast)}</p>
    <div class="actions">
      ${button(t.goOnWith(isOther), choose)} ${fileButton(keeping, t.downloadOf(isOther), 'link', data)}
    </div>`;
}

/** What a person has to know of their draft, above whatever page is open. */
export function keepingNews(keeping: Keeping): unknown {
  const { t, drafts, dropped, fileName, isSafe } = keeping;
  const { trouble, wasDeleted, unreadable, other, page } = drafts;
  const take = (): void => {
    download(`${fileName}.txt`, 'text/plain', unreadable);
  };
  return [
    // The page about saving says so itself.
    trouble && page !== 'save' && !isSafe
      ? notice(t.trouble[trouble], fileButton(keeping, t.downloadDraft, ''), true)
      : nothing,
    wasDeleted ? notice(t.deleted, nothing) : nothing,
    // What is offered may be that of either tab: first somebody has to go on.
    other && page !== 'offer'
      ? notice(t.otherTab, [
          side(keeping, false, !other.isNewer, keeping.data),
          side(keeping, true, other.isNewer, () => other.data),
        ])
      : nothing,
    unreadable
      ? notice(
          t.unreadable,
          html`<div class="actions">
            ${button(t.downloadKept, take)} ${button(t.discard, () => void drafts.discard())}
          </div>`,
          true,
        )
      : nothing,
    dropped.length
      ? html`<details class="notice">
          <summary>${t.dropped(dropped.length)}</summary>
          ${dropped.map((words) => html`<p>${words}</p>`)}
        </details>`
      : nothing,
  ];
}
