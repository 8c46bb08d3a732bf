import { DAY, RESPONSE_ID } from '../schema/patterns.js';
import type { Layout } from './layout.js';
import { type Hits, readAnswer } from './read-answer.js';
import { toJson } from '../schema/to-json.js';

type Unknown = Record<string, unknown>;

/** What stands before the answers, and the places where it counts. */
interface Head {
  response: Unknown;
  places: Int32Array;
}

/** One answer as it stands in a line: a number that only its item has, and the places where it counts. */
interface Answer {
  text: string;
  item: number;
  places: Int32Array;
}

const START = '{"format":1,"id":"';
const DAYS = /"started":"([\d-]{10})","completed":"([\d-]{10})",/y;
/** How many heads are kept, and how many answers that came after one item: few enough to be looked through. */
const KEPT = { heads: 1000, answers: 100 };

/**
 * Reads lines as the toolkit itself writes them without making objects of them, since that takes most of the time. A line
 * is made of few parts that come again and again: each answer, and what stands between the id and the days. Each part is
 * read by `JSON.parse()` once and then known by its text. Whatever is not exactly so is left to the usual way.
 */
export class PlainLines {
  readonly #layout: Layout;
  readonly #placesOf: (response: Unknown) => Int32Array | undefined;
  readonly #heads = new Map<string, Head>();
  /** What came after each item before, since looking a text up in a map takes twice as long. */
  readonly #next: Answer[][];
  /** By item: the line that it was last seen in. An answer that comes twice counts once, and that is not decided here. */
  readonly #seen: Float64Array;
  #line = 0;

  /** @param placesOf where a response without its answers counts; undefined where the schema has to look at it */
  constructor(layout: Layout, placesOf: (response: Unknown) => Int32Array | undefined) {
    this.#layout = layout;
    this.#placesOf = placesOf;
    this.#seen = new Float64Array(layout.size);
    this.#next = [...this.#seen].map(() => []);
  }

  /**
   * Puts the places of a line into `hits`.
   *
   * @returns the response without its answers, until the next line is read; undefined where nothing is known of the line
   */
  read(line: string, hits: Hits): Unknown | undefined {
    if (!line.startsWith(START)) return undefined;
    const idEnd = line.indexOf('"', START.length);
    const id = line.slice(START.length, idEnd);
    const days = line.indexOf('"started":"', idEnd);
    DAYS.lastIndex = days;
    const [, started = '', completed = ''] = DAYS.exec(line) ?? [];
    if (!RESPONSE_ID.test(id) || !DAY.test(started) || !DAY.test(completed)) return undefined;
    const after = DAYS.lastIndex;
    const at = line.indexOf('"answers":{"', after);
    const head = this.#headOf(line.slice(0, at), [idEnd, days, after]);
    if (!head) return undefined;
    hits.count = 0;
    add(hits, head.places);
    this.#line++;
    let from = at + 11;
    let item = 0;
    for (;;) {
      const end = line.indexOf('}', from) + 1;
      const answer = this.#answerOf(line.slice(from, end), this.#next[item]!);
      if (!answer) return undefined;
      ({ item } = answer);
      if (this.#seen[item] === this.#line) return undefined;
      this.#seen[item] = this.#line;
      add(hits, answer.places);
      from = end + 1;
      if (line[end] === ',') continue;
      const rest = line.slice(end);
      if (rest !== '}}' && rest !== '}}\r') return undefined;
      const { response } = head;
      response['id'] = id;
      response['completed'] = completed;
      return response;
    }
  }

  /** @param ends where the id and the days end, and where the days begin */
  #headOf(text: string, [id, days, after]: [id: number, days: number, after: number]): Head | undefined {
    // Lines hold no line break. Where the days stand has to be told, or they could be part of something else.
    const partsOf = (all: string): string => `${all.slice(id, days)}\n${all.slice(after)}`;
    const head = this.#heads.get(partsOf(text));
    if (head) return head;
    const response = parsed(`${text}"answers":0}`);
    // Only where it is the same again does every key stand there once.
    const written = response && toJson(response).slice(0, text.length);
    const places = written === text && this.#placesOf(response!);
    if (!places) return undefined;
    if (this.#heads.size === KEPT.heads) this.#heads.clear();
    // A part of the line would hold the whole file in memory. What was written anew is a text of its own.
    const result = { response: response!, places };
    this.#heads.set(partsOf(written), result);
    return result;
  }

  #answerOf(text: string, likely: Answer[]): Answer | undefined {
    for (const one of likely) if (one.text === text) return one;
    const answers = parsed(`{${text}}`);
    const [first, second] = Object.entries(answers ?? {});
    const [id, answer] = first ?? [''];
    const item = this.#layout.byId.get(id);
    if (item?.question.part !== 'statements' || second) return undefined;
    const found: Hits = { places: new Int32Array(this.#layout.size), count: 0, isDoubtful: false };
    readAnswer(answer, item, item.question.isInDepth === true, found);
    if (found.isDoubtful) return undefined;
    const places = found.places.slice(0, found.count);
    const result = { text: toJson(answers).slice(1, -1), item: item.other, places };
    const isOwnWords = places.includes(item.texts) || places.includes(item.notes);
    if (!isOwnWords && result.text === text && likely.length < KEPT.answers) likely.push(result);
    return result;
  }
}

function add(hits: Hits, places: Int32Array): void {
  for (let i = 0; i < places.length; i++) hits.places[hits.count++] = places[i]!;
}

function parsed(text: string): Unknown | undefined {
  try {
    return JSON.parse(text) as Unknown;
  } catch {
    return undefined;
  }
}
