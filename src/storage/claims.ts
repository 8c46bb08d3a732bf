/** Keys that an element on this page already has. */
const taken = new Set<string>();

/**
 * Takes a key for one element. A second element that is alike gets another one, by the order in which they came to the
 * page, so that neither overwrites the other and both find their own after a reload.
 */
export function claim(wanted: string): { key: string; release: () => void } {
  let key = wanted;
  for (let n = 2; taken.has(key); n++) key = `${wanted}#${n}`;
  taken.add(key);
  return { key, release: () => taken.delete(key) };
}

/** Whether an element on this page has that key. */
export const isClaimed = (key: string): boolean => taken.has(key);
