type Patched = { toJSON?: unknown };

/**
 * Data as JSON text, on every page: old versions of Prototype.js give lists a `toJSON` of their own, which makes texts of
 * them within the text. Only this function may call `JSON.stringify()`.
 */
export function toJson(data: unknown, indent?: number): string {
  const lists = Array.prototype as Patched;
  const { toJSON } = lists;
  if (toJSON === undefined) return JSON.stringify(data, null, indent);
  delete lists.toJSON;
  try {
    return JSON.stringify(data, null, indent);
  } finally {
    lists.toJSON = toJSON;
  }
}
