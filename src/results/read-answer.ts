import type { ItemPlaces } from './layout.js';

/** The places in a row that a response adds one to. Kept from response to response, so that nothing is made anew. */
export interface Hits {
  places: Int32Array;
  count: number;
  /** Something is not as it most often is: whether it may be so at all is for the schema to say. */
  isDoubtful: boolean;
}

/**
 * Reads one answer to a known item. Checks by hand what the schema says of an answer, and doubts what it does not know:
 * most answers are plain, and the schema takes a hundred times as long.
 *
 * @param inDepth whether the schema lets words and a mark stand beside a value here
 */
export function readAnswer(answer: unknown, item: ItemPlaces, inDepth: boolean, hits: Hits): void {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    hits.isDoubtful = true;
    return;
  }
  // Nearly all are a value alone.
  const only = 'value' in answer ? item.options.get(answer.value as string) : undefined;
  if (only !== undefined && !item.isMultiple && isAlone(answer)) {
    hits.places[hits.count++] = only;
    return;
  }
  let value: unknown, values: unknown, missing: unknown, text: unknown, note: unknown, mark: unknown;
  for (const key in answer) {
    const part = (answer as Record<string, unknown>)[key];
    switch (key) {
      case 'value':
        value = part;
        break;
      case 'values':
        values = part;
        break;
      case 'missing':
        missing = part;
        break;
      case 'text':
        text = part;
        break;
      case 'note':
        note = part;
        break;
      case 'mark':
        mark = part;
        break;
      default:
        hits.isDoubtful = true;
    }
  }
  const state = stateOf(item, value, values, missing, text, mark, hits);
  hits.places[hits.count++] = state;
  if (text !== undefined) {
    if (typeof text !== 'string' || (!inDepth && state !== item.words)) hits.isDoubtful = true;
    hits.places[hits.count++] = item.texts;
  }
  if (note !== undefined) {
    if (typeof note !== 'string') hits.isDoubtful = true;
    hits.places[hits.count++] = item.notes;
  }
  if (mark !== undefined) {
    const place = item.marks.get(mark as string);
    // A mark beside an item that takes none is let pass by the schema, and has no place to be counted.
    if (place === undefined || !inDepth) hits.isDoubtful = true;
    if (place !== undefined) hits.places[hits.count++] = place;
  }
}

/** Whether an answer has no key but `value`. */
function isAlone(answer: object): boolean {
  for (const key in answer) if (key !== 'value') return false;
  return true;
}

/** Which of the states that exclude each other the answer is in; ticks are counted here as well. */
function stateOf(
  item: ItemPlaces,
  value: unknown,
  values: unknown,
  missing: unknown,
  text: unknown,
  mark: unknown,
  hits: Hits,
): number {
  if (value !== undefined) {
    if (item.isMultiple || values !== undefined || missing !== undefined) hits.isDoubtful = true;
    return item.isMultiple ? ticks(item, [value], hits) : chosen(item, value, hits);
  }
  if (values !== undefined) {
    if (missing !== undefined || text !== undefined) hits.isDoubtful = true;
    if (Array.isArray(values) && item.isMultiple) return ticks(item, values, hits);
    hits.isDoubtful = true;
    return chosen(item, Array.isArray(values) && values.length === 1 ? values[0] : undefined, hits);
  }
  if (missing !== undefined) {
    const place = item.missing.get(missing as string);
    if (place === undefined) hits.isDoubtful = true;
    return place ?? item.other;
  }
  if (text !== undefined || mark !== undefined) return item.words;
  // A comment alone is no answer.
  hits.isDoubtful = true;
  return item.missing.get('skipped')!;
}

/** The option of an item that takes one; what the pack does not know is a state of its own. */
function chosen(item: ItemPlaces, value: unknown, hits: Hits): number {
  const place = item.options.get(value as string);
  if (place === undefined) hits.isDoubtful = true;
  return place ?? item.other;
}

function ticks(item: ItemPlaces, values: readonly unknown[], hits: Hits): number {
  const from = hits.count;
  if (values.length === 0) hits.isDoubtful = true;
  for (const value of values) {
    const known = item.options.get(value as string);
    const place = known ?? item.other;
    const at = hits.places.indexOf(place, from);
    const isThere = at >= 0 && at < hits.count;
    if (known === undefined || isThere) hits.isDoubtful = true;
    if (!isThere) hits.places[hits.count++] = place;
  }
  return item.chosen;
}
