import { cleanLabel } from '../schema/clean-words.js';
import { LIMITS } from '../schema/limits.js';
import { asText } from './as-text.js';
import { tellOnce } from './tell-once.js';

/**
 * A group or round as a response may hold it, whatever the host says: undefined where an attribute was taken away, and a
 * text that is neither too long nor unreadable. The host hears of what is left out.
 */
export function labelOf({ localName }: Element, name: string, given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  const said = asText(given);
  const label = cleanLabel(said, LIMITS.label);
  if (label !== said)
    tellOnce(
      `<${localName}>: ${name} goes into responses as "${label}": at most ${LIMITS.label} characters, and no control characters.`,
    );
  return label;
}
