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
  /** Name of files, without an ending. */
  fileName: string;
  /** What a draft held that is no longer asked, in words. */
  dropped: readonly string[];
  goOn: () => void;
  /** Undefined where a file would show what nobody may see yet. */
  download: (() => void) | undefined;
  load: (file: File) => Promise<void>;
}

/** What is kept of the answers, and where. */
export const keptNote = ({ t, drafts: { trouble, settings } }: Keeping): string =>
  trouble ? t.trouble[trouble] : t.kept[settings.save];

const notice = (words: string, more: unknown = nothing, isBad = false): TemplateResult =>
  html`<div class="notice ${isBad ? 'bad' : ''}" data-news>
    <p>${words}</p>
    ${more}
  </div>`;

/** The page that stands in the place of the element's own, if any. Nothing that is kept is shown on it. */
export function keepingPage(keeping: Keeping): TemplateResult | undefined {
  const { t, lang, level, drafts, goOn } = keeping;
  const { page, found, until, settings } = drafts;
  if (!page) return undefined;
  const startAgain = (): void => {
    void drafts.forget().then(drafts.turned);
  };
  const back = (): void => {
    drafts.turn(undefined);
  };
  return html`<div class="page">
    ${heading(level, page === 'offer' ? t.offerTitle : t.saveTitle, 'title')}
    ${
      page === 'offer'
        ? html`<p>${t.offerNote(dayWords(found?.saved ?? '', lang))}</p>
            <div class="actions">
              ${button(t.carryOn, goOn, 'primary')} ${button(t.startAgain, startAgain)}
            </div>`
        : html`${until === undefined ? nothing : html`<p><b>${t.saved(dayWords(until, lang))}</b></p>`}
            <p>${t.saveWho(settings.days)}</p>
            <div class="actions">
              ${
                until === undefined
                  ? [button(t.back, back), button(t.saveTitle, () => void drafts.saveOnDevice(), 'primary')]
                  : [
                      button(t.carryOn, back, 'primary'),
                      button(t.deleteSaved, () => void drafts.deleteFromDevice()),
                    ]
              }
            </div>`
    }
  </div>`;
}

/** Ways to go on another time or elsewhere, for the page on which people stop. */
export function goOnLater(keeping: Keeping): TemplateResult {
  const { t, lang, level, drafts } = keeping;
  const { until, settings } = drafts;
  const open = (): void => {
    drafts.turn('save');
  };
  return html`${heading(level + 1, t.goOnLater)}
    ${until === undefined ? nothing : html`<p>${t.saved(dayWords(until, lang))}</p>`}
    <div class="aside">
      ${settings.save === 'device' ? button(until === undefined ? t.saveTitle : t.deleteSaved, open, 'link') : nothing}
      ${keeping.download ? button(t.downloadDraft, keeping.download, 'link') : nothing}
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

/** What a person has to know of their draft, above whatever page is open. */
export function keepingNews({ t, drafts, dropped, fileName }: Keeping): unknown {
  const { trouble, other, wasDeleted } = drafts;
  const unreadable = drafts.unreadable;
  const choice = (words: string, isOther: boolean): TemplateResult =>
    button(words, () => {
      drafts.choose(isOther);
    });
  const take = (): void => {
    download(`${fileName}.txt`, 'text/plain', unreadable);
  };
  return [
    trouble ? notice(t.trouble[trouble], nothing, true) : nothing,
    wasDeleted ? notice(t.deleted) : nothing,
    other === undefined
      ? nothing
      : notice(t.otherTab, [choice(t.showOther, true), choice(t.keepThese, false)]),
    unreadable
      ? notice(t.unreadable, [button(t.download, take), button(t.discard, () => void drafts.discard())], true)
      : nothing,
    dropped.length
      ? html`<details class="notice">
          <summary>${t.dropped(dropped.length)}</summary>
          ${dropped.map((words) => html`<p>${words}</p>`)}
        </details>`
      : nothing,
  ];
}
