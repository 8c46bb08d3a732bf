const undo: (() => void)[] = [];

afterEach(() => {
  for (const back of undo.splice(0).reverse()) back();
});

/** Puts something else in the place of a property until the test is over. */
export function replace(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  });
}

/** Collects what would have gone to the console. */
export function listenToConsole(level: 'error' | 'warn'): string[] {
  const lines: string[] = [];
  replace(console, level, (...parts: unknown[]) => lines.push(parts.map(String).join(' ')));
  return lines;
}

/** Collects events that reach a target, until the test is over. */
export function listen<K extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  ...types: K[]
): GlobalEventHandlersEventMap[K][] {
  const events: GlobalEventHandlersEventMap[K][] = [];
  for (const type of types) {
    const listener = (event: Event): void => void events.push(event as GlobalEventHandlersEventMap[K]);
    target.addEventListener(type, listener);
    undo.push(() => target.removeEventListener(type, listener));
  }
  return events;
}

/** Does something once the test is over. */
export const afterwards = (act: () => void): void => void undo.push(act);
