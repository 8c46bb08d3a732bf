import { MatrixSession } from '../../src/model/matrix-session.js';
import type { SessionSettings } from '../../src/model/session.js';
import type { MatrixPack } from '../../src/schema/matrix.js';
import type { Response } from '../../src/schema/response.js';
import { changed } from '../schema/at-path.js';
import { kitchen } from '../schema/kitchen.js';
import { matrixOrThrow } from '../support/typed-packs.js';
import { SETTINGS } from './lunch-session.js';

/** A matrix like that of the kitchen, but for the changes. */
export const kitchenPack = (changes: Readonly<Record<string, unknown>> = {}): MatrixPack =>
  matrixOrThrow(changed<unknown>(kitchen(), changes));

/** Someone who starts on the kitchen. */
export const kitchenSession = (settings: Partial<SessionSettings> = {}, isTogether = false): MatrixSession =>
  new MatrixSession(kitchenPack(), { ...SETTINGS, ...settings }, isTogether);

/** One who answers as a group, and perhaps says whether they look at the others. */
export function answeringAs(group: string, look?: 'yes' | 'no'): MatrixSession {
  const session = kitchenSession();
  session.answer('answer-as', { value: group });
  if (look) session.answer('look-at-others', { value: look });
  return session;
}

export const COOKS = ['salt-cooks', 'washing-up-cooks', 'door-cooks'];
export const GUESTS = ['salt-guests', 'washing-up-guests', 'door-guests'];

/** Every cell in the order of the pack. */
export const CELLS = ['salt', 'washing-up', 'door'].flatMap((row) =>
  ['cooks', 'guests', 'neighbours'].map((group) => `${row}-${group}`),
);

export const kitchenResponse = (more: Partial<Response> = {}): Response => ({
  format: 1,
  id: 'response-of-a-cook',
  pack: { id: 'kitchen', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-01',
  answers: {},
  ...more,
});
