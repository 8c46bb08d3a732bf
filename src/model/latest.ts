interface Sent {
  id: string;
  completed?: string | undefined;
}

/**
 * Whether a response takes the place of one with the same id that came before it. Of several, one counts: the last that is
 * finished, or, where none is, the last draft. A draft that arrives late takes no finished answers away.
 */
export const replaces = (isFinished: boolean, wasFinished: boolean): boolean => isFinished || !wasFinished;

/** Of each id the response that counts. */
export function latestOf<T extends Sent>(responses: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const one of responses) {
    const before = byId.get(one.id);
    if (!before || replaces(one.completed !== undefined, before.completed !== undefined))
      byId.set(one.id, one);
  }
  return [...byId.values()];
}
