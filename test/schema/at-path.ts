type Keyed = Record<string | number, unknown>;

/** `$.sections[0].items` → `['sections', 0, 'items']` */
export function keysOf(path: string): (string | number)[] {
  const parts = [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)];
  if (`$${parts.map(([part]) => part).join('')}` !== path) throw new Error(`Not a path: ${path}`);
  return parts.map(([, name, index, quoted]) => {
    if (name !== undefined) return name;
    return index === undefined ? (JSON.parse(quoted!) as string) : Number(index);
  });
}

/** Puts a value at a path; `undefined` takes the key, or the entry of a list, away. Never through a prototype. */
export function setAt(root: unknown, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((node, key) => (node as Keyed)[key], root) as Keyed;
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(parent, last);
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}

/** A copy of plain data in which what stands at these paths is changed. */
export function changed<T>(data: T, changes: Readonly<Record<string, unknown>>): T {
  const copy = structuredClone(data);
  for (const [path, value] of Object.entries(changes)) setAt(copy, path, value);
  return copy;
}
