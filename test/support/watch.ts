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

const placeOf = ({ target }: MutationRecord): string => {
  const element = target instanceof Element ? target : target.parentElement;
  const item = element?.closest<HTMLElement>('[data-item]')?.dataset['item'];
  return item ?? `outside: ${element?.outerHTML.slice(0, 200) ?? ''}`;
};

/** Every change in the shadow root from now on, as the item around it, or the markup where there is none. */
export function changes(el: Element): () => string[] {
  const places: string[] = [];
  // at once, as what is changed now may be taken out of the page later
  const observer = new MutationObserver((records) => void places.push(...records.map(placeOf)));
  observer.observe(el.shadowRoot!, {
    childList: true,
    attributes: true,
    characterData: true,
    subtree: true,
  });
  afterwards(() => observer.disconnect());
  return () => [...places, ...observer.takeRecords().map(placeOf)];
}
