/** What a host gave in place of a text: a script may set anything. Objects become JSON-like words, never an error. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? Object.prototype.toString.call(value) : `${value as number}`;
}
