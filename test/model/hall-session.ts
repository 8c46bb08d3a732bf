import { BaselineSession } from '../../src/model/baseline-session.js';
import type { Action } from '../../src/schema/action.js';
import type { BaselinePack } from '../../src/schema/baseline.js';
import type { Response } from '../../src/schema/response.js';
import { changed } from '../schema/at-path.js';
import { agreed } from '../schema/samples.js';
import { villageHall } from '../schema/village-hall.js';
import { baselineOrThrow } from '../support/typed-packs.js';
import { SETTINGS } from './lunch-session.js';

/** A baseline like that of the village hall, but for the changes. */
export const hallPack = (changes: Readonly<Record<string, unknown>> = {}): BaselinePack =>
  baselineOrThrow(changed(villageHall(), changes));

/** People who start on the village hall, or go on where an earlier response ended. */
export function hallSession(
  draft?: Response,
  changes: Readonly<Record<string, unknown>> = {},
): BaselineSession {
  const session = new BaselineSession(hallPack(changes), SETTINGS);
  if (draft) session.restore(draft);
  return session;
}

/** All of it fits the village hall as it is. */
export const whole = agreed as Response;

/** What is asked of the village hall, in order. */
export const ASKED = [
  ...['doors-statements', 'who-comes', 'hours', 'doors'],
  ...['shared', 'served', 'cooks', 'table'],
  ...['garden-statements', 'garden'],
];

/** Something to do, with an id that a response may hold. */
export const action = (id: string, more: Partial<Action> = {}): Action => ({
  id: `action-${id}`,
  kind: 'close-gap',
  what: `Do ${id}.`,
  status: 'not-started',
  ...more,
});
