import type { Session } from '../model/session.js';
import { outbox } from '../storage/outbox.js';
import type { Parcel } from '../storage/parcel.js';
import { newId, today } from './outside.js';
import { toJson } from '../schema/to-json.js';

/**
 * What was sent before under this id, or may have arrived, was perhaps another: a copy of this tab may have finished
 * it otherwise, or a person has changed it since. The same key must not mean two things: then it gets a new id.
 *
 * @param mine what was finished here last, and not refused
 */
export async function tellApart(session: Session, mine: Parcel | undefined): Promise<void> {
  const kept = await outbox.get(session.id);
  const sent = kept?.state === 'waiting' ? kept : mine;
  if (sent?.id !== session.id) return;
  const now = session.completed(sent.response.completed ?? today());
  if (toJson(sent.response) !== toJson(now)) session.renew(newId());
}
