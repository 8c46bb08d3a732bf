import { asText } from './as-text.js';

const told = new Set<string>();

/** Tells the developer something once a page, however often it comes up and in however many elements. */
export function tellOnce(line: string): void {
  if (told.has(line)) return;
  told.add(line);
  console.error(line);
}

/** Tells the developer that an attribute says something that nobody knows, and what is taken for it. */
export function tellUnknown(
  { localName }: Element,
  name: string,
  value: unknown,
  known: readonly unknown[],
  instead: string,
): void {
  if (value === undefined || value === null || known.includes(value)) return;
  tellOnce(`<${localName}>: ${name}="${asText(value)}" is none of ${known.join(', ')}; ${instead}.`);
}
