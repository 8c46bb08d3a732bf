import { cleanLabel } from '../schema/clean-words.js';
import { LIMITS } from '../schema/limits.js';
import { tellOnce } from './tell-once.js';

/**
 * A group or round as a response may hold it, whatever the host says: undefined where an attribute was taken away, and a
 * text that is neither too long nor unreadable. The host hears of what is left out.
 */
export function labelOf({ localName }: Element, name: string, said: unknown): string | undefined {
  if (said === undefined || said === null) return undefined;
  const label = cleanLabel(String(said), LIMITS.label);
  if (label !== String(said))
    tellOnce(
      `<${localName}>: ${name} goes into responses as "${label}": at most ${LIMITS.label} characters, and no control characters.`,
    );
  return label;
}
