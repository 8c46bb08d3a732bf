import { html, nothing, type TemplateResult } from 'lit';
import type { RemovedVoice } from '../model/workshop.js';
import { LIMITS } from '../schema/limits.js';
import type { Voice } from '../schema/workshop.js';
import { onEnter } from './answering.js';
import { button } from './button.js';
import { credit } from './credit.js';
import { field } from './field.js';
import { keptNote, loadFile } from './keeping.js';
import { undoNotice } from './undo-notice.js';
import type { PlanningView } from './view.js';
import { heading, paragraphs, say, unseen } from './words.js';
import { voiceName } from './workshop-answers.js';

/** What people can do where answers are collected one by one. */
export interface WorkshopMoves {
  begin: () => void;
  carryOn: () => void;
  remove: (id: string) => void;
  undoRemoval: () => void;
  /** Asks whether to show everything, or takes the question back. */
  ask: (isAsking: boolean) => void;
  reveal: () => void;
  leave: () => void;
  clear: () => void;
  undo: () => void;
}

/** What has just been done where answers are collected one by one. */
export interface WorkshopState {
  removed: RemovedVoice | undefined;
  canUndo: boolean;
  isAsking: boolean;
  hasHandedOn: boolean;
}

/** Who has answered, and the next to answer. What they said is not here. */
export function workshopPage(
  view: PlanningView,
  moves: WorkshopMoves,
  { removed, canUndo, isAsking, hasHandedOn }: WorkshopState,
): TemplateResult {
  const { reader, session, level } = view;
  const { t, pack } = reader;
  const { voices, unfinished } = session.workshop;
  const { purpose, audience } = pack.introduction ?? {};
  return html`<div class="page">
    ${heading(level, say(reader, pack.title), 'title')}
    ${hasHandedOn ? html`<p class="notice">${t.handedOn}</p>` : nothing}
    ${canUndo ? undoNotice(t.cleared, t, moves.undo) : nothing}
    <p>${t.workshopNote}</p>
    <details>
      <summary>${t.whatFor}</summary>
      ${paragraphs(reader, purpose)} ${heading(level + 1, t.whoSees)} ${paragraphs(reader, audience)}
      <p>${t.nothingSent} ${keptNote(view.keeping)}</p>
    </details>
    ${heading(level + 1, t.voices)}
    ${
      voices.length
        ? html`<ol class="cards">
            ${voices.map((voice, i) => oneVoice(view, moves, voice, i + 1))}
          </ol>`
        : html`<p class="none">${t.noVoices}</p>`
    }
    ${removed ? undoNotice(t.voiceRemoved, t, moves.undoRemoval) : nothing}
    ${unfinished ? html`<p class="notice">${t.unfinishedNote}</p>` : next(view, moves, isAsking)}
    <div class="aside">
      ${session.isEmpty ? loadFile(view.keeping) : button(t.clearAll, moves.clear, 'link')}
      ${button(t.leave, moves.leave, 'link')}
    </div>
    ${credit(reader)}
  </div>`;
}

function oneVoice(
  { reader: { t } }: PlanningView,
  moves: WorkshopMoves,
  voice: Voice,
  number: number,
): TemplateResult {
  const { id, finished } = voice;
  const name = voiceName(voice, number, t);
  const about = unseen([': ', name]);
  return html`<li class="card" data-voice=${id}>
    <p class="what">${name}</p>
    <p class="tags">
      <span class="tag" data-status=${finished ? 'done' : 'in-progress'}
        >${finished ? t.hasAnswered : t.isAnswering}</span
      >
    </p>
    <div class="aside">
      ${finished ? nothing : button([t.carryOn, about], moves.carryOn, 'link')}
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

/** The next to answer, or everybody at once. */
function next(
  { reader: { t }, session, level }: PlanningView,
  moves: WorkshopMoves,
  isAsking: boolean,
): TemplateResult {
  const { voices } = session.workshop;
  const number = voices.length + 1;
  return html`${heading(level + 1, t.addVoice)}
    <div @keydown=${onEnter(moves.begin)}>
      ${field('text', { id: 'voice', label: t.voiceLabel, field: 'voice', hint: t.voiceHint, placeholder: t.voice(number), maxLength: LIMITS.label })}
      <div class="actions">${button(t.beginVoice, moves.begin, 'primary')}</div>
    </div>
    ${
      voices.length
        ? html`${heading(level + 1, t.reveal)}
            <p>${t.revealNote}</p>
            ${
              isAsking
                ? html`<div class="notice sure" tabindex="-1">
                    <p>${t.sure}</p>
                    <div class="actions">
                      ${button(t.notYet, () => {
                        moves.ask(false);
                      })}
                      ${button(t.showNow, moves.reveal, 'primary')}
                    </div>
                  </div>`
                : html`<div class="actions">
                    ${button(
                      t.reveal,
                      () => {
                        moves.ask(true);
                      },
                      'reveal',
                    )}
                  </div>`
            }`
        : nothing
    }`;
}
