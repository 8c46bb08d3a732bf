import type { Position } from '../model/position.js';
import type { BaselinePack } from '../schema/baseline.js';
import type { Reader } from './reader.js';
import type { BaselineTerms } from './terms.js';

/** What was said of an area's statements, each side with its own denominator. */
export function positionSentence(
  { said, now, next }: Position,
  reader: Reader<BaselinePack, BaselineTerms>,
): string {
  const { t, pack } = reader;
  if (said === 'not-said') return t.notSaid;
  if (said === 'dont-know') return t.unsure;
  if (said === 'none') return t.noneApply;
  const sides = [now, next].map(({ apply, all }, i) => {
    const name = pack.contrast?.[i ? 'next' : 'now'] ?? '';
    return all.length ? t.sideSentence(apply.length, all.length, reader.words(name)) : '';
  });
  return `${sides.filter(Boolean).join('. ')}.`;
}
