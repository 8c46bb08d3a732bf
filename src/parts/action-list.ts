import { html, nothing, type TemplateResult } from 'lit';
import { actionWords } from '../i18n/action-words.js';
import type { PlanningTerms } from '../i18n/terms.js';
import type { Terms } from '../i18n/terms.js';
import type { Removed } from '../model/actions.js';
import type { Action, ActionKind, ActionStatus } from '../schema/action.js';
import { button } from './button.js';
import { field } from './field.js';
import { radios } from './radios.js';
import { undoNotice } from './undo-notice.js';
import { unseen } from './words.js';

/** What a person can do with actions. */
interface ActionMoves {
  add: (item: string | undefined, kind: ActionKind) => void;
  edit: (id: string) => void;
  close: () => void;
  move: (id: string, past: string, by: 1 | -1) => void;
  remove: (id: string) => void;
  undo: () => void;
}

/** What actions are drawn with. */
export interface ActionLook {
  t: Terms & PlanningTerms;
  lang: string;
  /** Id of the action that is being edited. */
  open: string | undefined;
  /** The one that was deleted last, for 'Undo'. */
  removed: Removed | undefined;
  moves: ActionMoves;
  /** Stands above an action, where there is more to say of it than it says itself. */
  note?: (action: Action) => unknown;
}

export const KINDS: readonly ActionKind[] = ['build-on-strength', 'close-gap'];
export const STATUSES: readonly ActionStatus[] = ['not-started', 'going-on', 'done', 'dropped'];

/** The actions of one item, each to edit, move and delete, and two buttons for a new one. */
export function actionList(
  look: ActionLook,
  actions: readonly Action[],
  item: string | undefined,
): TemplateResult {
  const { removed } = look;
  return html`<div class="planned">
    ${
      actions.length
        ? html`<ol class="cards">
            ${actions.map((action, i) => oneAction(look, actions, i))}
          </ol>`
        : nothing
    }
    ${removed?.action.item === item ? undoRemoval(look) : nothing} ${adders(look, item)}
  </div>`;
}

/** The way back for an action that was deleted; nothing where none was. */
export const undoRemoval = ({ t, moves, removed }: ActionLook): unknown =>
  removed ? undoNotice(t.removed, t, moves.undo) : nothing;

/** A button for each kind of action that can be added to an item, or to none. */
export const adders = ({ t, moves }: ActionLook, item: string | undefined): TemplateResult =>
  html`<div class="adders">
    ${KINDS.map((kind) =>
      button([html`<span aria-hidden="true">+</span>`, t.kinds[kind]], () => {
        moves.add(item, kind);
      }),
    )}
  </div>`;

/** One of several actions, to look at or, where it is open, to edit. It moves past those of its own item. */
export function oneAction(look: ActionLook, actions: readonly Action[], at: number): TemplateResult {
  const action = actions[at]!;
  const isBeside = ({ item }: Action): boolean => item === action.item;
  return action.id === look.open
    ? actionForm(look, action, at)
    : actionCard(look, action, {
        before: actions.slice(0, at).findLast(isBeside)?.id,
        after: actions.slice(at + 1).find(isBeside)?.id,
      });
}

/** What an action is called where it is named in a line. */
const actionName = ({ what }: Action, t: PlanningTerms): string => what.trim() || t.notWritten;

/** An action to look at: what, then whatever else was said about it. */
export function actionFacts({ t, lang }: Pick<ActionLook, 't' | 'lang'>, action: Action): TemplateResult {
  const facts = actionWords(action, ['owner', 'with', 'by', 'sign', 'learnt'], t, lang);
  return html`<p class="tags">
      <span class="tag" data-kind=${action.kind}>${t.kinds[action.kind]}</span>
      <span class="tag" data-status=${action.status}>${t.statuses[action.status]}</span>
      ${action.since === undefined ? nothing : html`<span class="tag">${t.since(action.since)}</span>`}
    </p>
    <p class="what ${action.what.trim() ? '' : 'none'}">${actionName(action, t)}</p>
    ${facts.map(([label, words]) => html`<p class="fact"><b>${label}:</b> ${words}</p>`)}`;
}

function actionCard(
  look: ActionLook,
  action: Action,
  { before, after }: { before: string | undefined; after: string | undefined },
): TemplateResult {
  const { t, moves } = look;
  const { id } = action;
  const about = unseen([': ', actionName(action, t)]);
  return html`<li class="card" data-card=${id}>
    ${look.note?.(action)} ${actionFacts(look, action)}
    <div class="aside">
      ${button(
        [t.edit, about],
        () => {
          moves.edit(id);
        },
        'link',
      )}
      ${
        before === undefined
          ? nothing
          : button(
              [t.moveUp, about],
              () => {
                moves.move(id, before, -1);
              },
              'link up',
            )
      }
      ${
        after === undefined
          ? nothing
          : button(
              [t.moveDown, about],
              () => {
                moves.move(id, after, 1);
              },
              'link down',
            )
      }
      ${button(
        [t.remove, about],
        () => {
          moves.remove(id);
        },
        'link',
      )}
    </div>
  </li>`;
}

/** Enter in a line must not lead away from an action that is being written, whatever form it is in. */
const stay = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && (event.target as Element).localName === 'input') event.preventDefault();
};

function actionForm(look: ActionLook, action: Action, at: number): TemplateResult {
  const { t, moves } = look;
  const { id, kind, status } = action;
  const ids = (name: string): string => `${name}-${id}`;
  return html`<li class="card">
    ${look.note?.(action)}
    <fieldset data-action=${id} @keydown=${stay}>
      <legend><b>${t.actionName(at + 1)}</b></legend>
      ${field('textarea', { id: ids('what'), label: t.what, field: 'what', value: action.what })}
      <fieldset class="part">
        <legend>${t.kind}</legend>
        ${radios(ids('kind'), 'kind', KINDS, kind, t.kinds)}
      </fieldset>
      <div class="pairs">
        ${field('text', { id: ids('owner'), label: t.owner, field: 'owner', value: action.owner })}
        ${field('text', { id: ids('with'), label: t.partners, field: 'with', value: action.with })}
        ${field('date', { id: ids('by'), label: t.by, field: 'by', value: action.by })}
        <div class="field">
          <label for=${ids('status')}>${t.status}</label>
          <select id=${ids('status')} data-field="status">
            ${STATUSES.map((one) => html`<option value=${one} ?selected=${one === status}>${t.statuses[one]}</option>`)}
          </select>
        </div>
      </div>
      ${field('textarea', { id: ids('sign'), label: t.sign, field: 'sign', value: action.sign })}
      ${field('textarea', { id: ids('learnt'), label: t.learnt, field: 'learnt', value: action.learnt })}
      <div class="adders">
        ${button(t.closeAction, moves.close, 'primary')}
        ${button(
          [t.remove, unseen([': ', actionName(action, t)])],
          () => {
            moves.remove(id);
          },
          'link',
        )}
      </div>
    </fieldset>
  </li>`;
}
