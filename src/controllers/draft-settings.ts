import { keepDays } from '../storage/draft.js';
import { tellOnce } from './tell-once.js';

/** Where drafts are kept: nowhere, in the open tab, or there and, once a person says so, on the device. */
type Save = 'none' | 'session' | 'device';

export interface DraftSettings {
  save: Save;
  /** For how many days after the last change. */
  days: number;
}

const SAVES: readonly unknown[] = ['none', 'session', 'device'] satisfies Save[];

/** What the attributes of an element say, or those of the toolkit around it, or else `session` and 30 days. */
export function draftSettings(
  own: { save?: string | null | undefined; keepDays?: number | null | undefined },
  around: { save?: string | undefined; keepDays?: number | undefined } = {},
): DraftSettings {
  const said = own.save ?? around.save ?? 'session';
  const isKnown = SAVES.includes(said);
  if (!isKnown) tellOnce(`sba-toolkit: save="${said}" is none of ${SAVES.join(', ')}; nothing is kept.`);
  return { save: isKnown ? (said as Save) : 'none', days: keepDays(own.keepDays ?? around.keepDays) };
}
