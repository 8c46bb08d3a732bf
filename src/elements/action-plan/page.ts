import { html, nothing, type TemplateResult } from 'lit';
import type { Named } from '../../model/action-home.js';
import type { PlanTerms } from '../../i18n/terms.js';
import { isBlank } from '../../model/actions.js';
import { daysLeft, SOON } from '../../model/due.js';
import {
  actionFacts,
  type ActionLook,
  adders,
  oneAction,
  STATUSES,
  undoRemoval,
} from '../../parts/action-list.js';
import { button } from '../../parts/button.js';
import { goOnLater, type Keeping, keptNote, loadFile } from '../../parts/keeping.js';
import { heading, spoken } from '../../parts/words.js';
import type { Action, ActionStatus } from '../../schema/action.js';
import { type Gathered, grouped } from './gathered.js';

/** Which actions are shown; undefined for all. An empty owner is nobody. */
export interface Filter {
  status: ActionStatus | undefined;
  owner: string | undefined;
}

interface PlanMoves {
  filter: (filter: Partial<Filter>) => void;
  print: () => void;
  download: (file: 'csv' | 'calendar') => void;
}

export interface PlanPage {
  look: ActionLook & { t: PlanTerms };
  level: number;
  today: string;
  filter: Filter;
  moves: PlanMoves;
  inToolkit: boolean;
  isLocked: boolean;
  keeping: Keeping;
}

/** What is done comes first, then what waits, then every action by area. */
export function planPage(page: PlanPage, gathered: readonly Gathered[]): TemplateResult {
  const { look, level } = page;
  const { t } = look;
  const written = gathered.filter(({ action }) => !isBlank(action));
  const { filter, isFiltered, all, shown, words } = shownOf(page.filter, gathered, look.open);
  return html`<div class="page">
    ${heading(level, t.plan, 'title')}
    ${written.length ? nothing : html`<p>${page.inToolkit ? t.planEmptyIn : t.planEmpty}</p>`}
    ${celebration(page, written)} ${waiting(page, written)}
    ${written.length > 1 ? filters({ ...page, filter }, written) : nothing}
    ${isFiltered ? html`<p>${words(t)}</p>` : nothing} ${page.isLocked ? nothing : undoRemoval(look)}
    ${grouped(shown).map(
      ({ title, entries }) =>
        html`<section>
          ${title === undefined && all.every(({ home }) => !home) ? nothing : heading(level + 1, title ? named(title) : t.unbound)}
          ${cards(page, entries)}
        </section>`,
    )}
    ${page.isLocked ? nothing : html`<section class="take">${heading(level + 1, t.addAction)}${adders(look, undefined)}</section>`}
    ${
      written.length
        ? html`<section class="take">
            ${heading(level + 1, t.takeAway)}
            <ul class="plain">
              <li>${button(t.print, page.moves.print, 'link')}</li>
              <li>
                ${button(
                  t.csv,
                  () => {
                    page.moves.download('csv');
                  },
                  'link',
                )}
              </li>
              ${
                written.some(({ action }) => daysLeft(action, page.today) !== undefined)
                  ? html`<li>
                      ${button(
                        t.calendar,
                        () => {
                          page.moves.download('calendar');
                        },
                        'link',
                      )}
                    </li>`
                  : nothing
              }
            </ul>
          </section>`
        : nothing
    }
    ${page.isLocked ? nothing : keeping(page, written)}
    ${t.isDraft ? html`<p class="credit">${t.draftTexts}</p>` : nothing}
  </div>`;
}

/** What a filter leaves of the actions, and how to say so. */
export interface Shown {
  filter: Filter;
  isFiltered: boolean;
  all: Gathered[];
  shown: Gathered[];
  words: (t: PlanTerms) => string;
}

/** @param open id of the action that is being edited: it stays, whatever it says by now */
export function shownOf(chosen: Filter, gathered: readonly Gathered[], open: string | undefined): Shown {
  const written = gathered.filter(({ action }) => !isBlank(action));
  const all = gathered.filter(({ action }) => action.id === open || !isBlank(action));
  const filter = effective(chosen, written);
  const shown = all.filter(({ action }) => action.id === open || matches(action, filter));
  return {
    filter,
    isFiltered: filter.status !== undefined || filter.owner !== undefined,
    all,
    shown,
    words: (t) => (shown.length ? t.shown(shown.length, all.length) : t.noneMatch),
  };
}

/** What is kept of the plan's own actions, and ways to go on with them. */
const keeping = ({ keeping }: PlanPage, written: readonly Gathered[]): TemplateResult =>
  html`<section class="take">
    ${goOnLater(keeping)} ${written.some(({ home }) => !home) ? nothing : loadFile(keeping)}
    <p>${keptNote(keeping)}</p>
  </section>`;

/** Words in the languages that they are in. */
const named = (parts: readonly Named[]): unknown => parts.map((part, i) => [i ? ' ' : nothing, spoken(part)]);

/** A filter that can be seen: none where there is nothing to choose from, and no owner of whom nothing is left. */
const effective = ({ status, owner }: Filter, all: readonly Gathered[]): Filter => ({
  status: all.length > 1 ? status : undefined,
  owner: all.length > 1 && all.some(({ action }) => ownerOf(action) === owner) ? owner : undefined,
});

const ownerOf = ({ owner = '' }: Action): string => owner.trim();

const matches = (action: Action, { status, owner }: Filter): boolean =>
  (status === undefined || action.status === status) && (owner === undefined || ownerOf(action) === owner);

function cards({ look, today, isLocked }: PlanPage, entries: readonly Gathered[]): TemplateResult {
  const actions = entries.map(({ action }) => action);
  const note = (action: Action): unknown => {
    const item = entries.find((entry) => entry.action === action)?.home?.item;
    const days = daysLeft(action, today);
    return html`${item === undefined ? nothing : html`<p class="meta">${look.t.about} ${named([item])}</p>`}
    ${
      days !== undefined && days <= SOON
        ? html`<p class=${days < 0 ? 'error' : 'soon'}><strong>${look.t.due(days)}</strong></p>`
        : nothing
    }`;
  };
  return html`<ol class="cards">
    ${actions.map((action, i) =>
      isLocked
        ? html`<li class="card">${note(action)} ${actionFacts(look, action)}</li>`
        : oneAction({ ...look, note }, actions, i),
    )}
  </ol>`;
}

/** What has been done, and what was learnt. */
function celebration({ look: { t }, level }: PlanPage, all: readonly Gathered[]): unknown {
  const done = all.filter(({ action }) => action.status === 'done');
  if (!done.length) return nothing;
  return html`<section class="notice celebrate">
    ${heading(level + 1, t.celebrate, 'minor')}
    <p>${t.celebrateNote(done.length)}</p>
    <ul>
      ${done.map(
        ({ action: { what, learnt } }) =>
          html`<li>
            <b>${what || t.notWritten}</b>${learnt ? html`<br />${t.learnt}: ${learnt}` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What is overdue or due soon, the most urgent first. */
function waiting({ look: { t }, level, today }: PlanPage, all: readonly Gathered[]): unknown {
  const due = all
    .flatMap(({ action }) => {
      const days = daysLeft(action, today);
      return days === undefined || days > SOON ? [] : [{ action, days }];
    })
    .sort((a, b) => a.days - b.days);
  if (!due.length) return nothing;
  return html`<section>
    ${heading(level + 1, t.look)}
    <ul class="sentences">
      ${due.map(
        ({ action, days }) =>
          html`<li>
            <b>${t.due(days)}:</b>
            ${action.what || t.notWritten}${ownerOf(action) ? ` (${ownerOf(action)})` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

function filters({ look: { t }, filter, moves }: PlanPage, all: readonly Gathered[]): TemplateResult {
  const owners = [...new Set(all.map(({ action }) => ownerOf(action)))].sort((a, b) => a.localeCompare(b));
  const choose = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`<div class="pairs filters">
    <div class="field">
      <label for="by-status">${t.filterStatus}</label>
      <select
        id="by-status"
        @change=${(event: Event) => {
          moves.filter({ status: (choose(event) || undefined) as ActionStatus | undefined });
        }}
      >
        <option value="" ?selected=${filter.status === undefined}>${t.all}</option>
        ${STATUSES.map((one) => html`<option value=${one} ?selected=${one === filter.status}>${t.statuses[one]}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="by-owner">${t.filterOwner}</label>
      <select
        id="by-owner"
        @change=${(event: Event) => {
          const at = Number(choose(event));
          moves.filter({ owner: at < 0 ? undefined : owners[at] });
        }}
      >
        <option value="-1" ?selected=${filter.owner === undefined}>${t.all}</option>
        ${owners.map((owner, i) => html`<option value=${i} ?selected=${owner === filter.owner}>${owner || t.nobody}</option>`)}
      </select>
    </div>
  </div>`;
}
