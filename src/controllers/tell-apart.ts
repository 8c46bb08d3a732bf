import type { Session } from '../model/session.js';
import type { Response } from '../schema/response.js';
import { outbox } from '../storage/outbox.js';
import { newId, today } from './outside.js';
import { toJson } from '../schema/to-json.js';

/**
 * What was sent before under this id, or may have arrived, was perhaps another: a copy of this tab may have finished
 * it otherwise, or a person has changed it since. The same key must not mean two things: then it gets a new id.
 *
 * @param mine what was finished here, or in the draft that this goes on from, and not refused
 */
export async function tellApart(session: Session, mine: Response | undefined): Promise<void> {
  const kept = await outbox.get(session.id);
  const sent = kept?.state === 'waiting' ? kept.response : mine;
  if (sent?.id !== session.id) return;
  const now = session.completed(sent.completed ?? today());
  if (toJson(sent) !== toJson(now)) session.renew(newId());
}
