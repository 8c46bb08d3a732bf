import { type Problem, UsageError } from '../errors.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { cleanWords } from '../schema/clean-words.js';
import { LIMITS } from '../schema/limits.js';
import { DAY, LANGUAGE, RESPONSE_ID, VERSION } from '../schema/patterns.js';
import { responseOf } from '../schema/parse-response.js';
import { breakdownsOf, GROUP, type ItemPlaces, type Layout, layoutOf, MODE } from './layout.js';
import { PlainLines } from './plain-lines.js';
import { KeptResponses } from './kept-responses.js';
import { type Hits, readAnswer } from './read-answer.js';
import { type Place, RoundCounts } from './round-counts.js';
import { emptyTally, missingCategory, type Tally, type ViewTally } from './tally.js';

export interface TallyOptions {
  /** Breakdowns to count, of those that the pack has; all, if it is left out. */
  by?: readonly string[] | undefined;
  /**
   * Of responses with one id counts one: the last that is finished, or, where none is, the last draft. Keeps every id and
   * what was answered until the end, so that memory grows by about 200 bytes a response. Without it an id is not looked at,
   * and what was sent twice counts twice.
   */
  unique?: boolean | undefined;
}

type Unknown = Readonly<Record<string, unknown>>;

const KEYS = new Set(
  'format id pack mode language round group respondent help started completed answers'.split(' '),
);

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLabel = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.length <= LIMITS.label && cleanWords(value) === value);

/**
 * Counts responses to one pack, one at a time. Memory depends on how many rounds and versions there are, not on how many
 * responses or groups, unless `unique` is set.
 */
export class Tallier {
  readonly #pack: string;
  readonly #layout: Layout;
  readonly #by: readonly string[];
  readonly #help: string | undefined;
  readonly #hits: Hits;
  readonly #place: Place = { version: '', round: '', completed: undefined, strays: 0, categories: [] };
  readonly #counts: RoundCounts;
  readonly #lines: PlainLines;
  readonly #kept: KeptResponses | undefined;
  /** Labels and days of what is kept, by the numbers that stand for them. */
  readonly #names = new Map<string, number>();
  readonly #others = new Map<string, number>();
  #refused = 0;

  /** @throws UsageError `unknown-breakdown` */
  constructor(questionnaire: Questionnaire, { by, unique }: TallyOptions = {}) {
    const known = breakdownsOf(questionnaire);
    for (const name of by ?? [])
      if (!known.includes(name))
        throw new UsageError('unknown-breakdown', `by: "${name}" is none of: ${known.join(', ')}`);
    this.#pack = questionnaire.pack.id;
    this.#layout = layoutOf(questionnaire);
    this.#by = by ? known.filter((name) => by.includes(name)) : known;
    this.#help = questionnaire.questions.find(({ part }) => part === 'help')?.item.id;
    this.#hits = { places: new Int32Array(this.#layout.size), count: 0, isDoubtful: false };
    this.#lines = new PlainLines(this.#layout, (response) => this.#placesOf(response));
    this.#counts = new RoundCounts(this.#layout, this.#by);
    this.#kept = unique ? new KeptResponses() : undefined;
  }

  /**
   * Counts one response, or tells why it is none. Drafts and responses to other packs are counted apart. Never throws.
   *
   * @returns what is wrong with it; an empty list where it was counted
   */
  add(input: unknown): readonly Problem[] {
    this.#reset();
    let response = isRecord(input) ? input : {};
    const pack = isRecord(response['pack']) ? response['pack'] : {};
    this.#readHead(response, pack);
    const isOurs = pack['id'] === this.#pack;
    if (isOurs) {
      this.#readAnswers(response['answers']);
      this.#readAbout(response);
    }
    if (this.#hits.isDoubtful || !isOurs) {
      const result = responseOf(input);
      if ('problems' in result) {
        this.#refused++;
        return result.problems;
      }
      response = result.response;
    }
    if (isOurs) this.#count(response);
    else this.#others.set(pack['id'] as string, (this.#others.get(pack['id'] as string) ?? 0) + 1);
    return [];
  }

  /**
   * Counts a completed response to this pack out of a line of NDJSON, if the line is as the toolkit writes it: several
   * times as fast as parsing it, and with the same result.
   *
   * @returns whether it was counted; where it was not, parse it and hand it to `add()`
   */
  addLine(line: string): boolean {
    this.#place.strays = 0;
    const response = this.#lines.read(line, this.#hits);
    if (response) this.#count(response);
    return response !== undefined;
  }

  /** Counts something as refused that could not even be handed to `add()`, such as a line that is no JSON. */
  refuse(): void {
    this.#refused++;
  }

  /** What was counted so far: a copy that later responses do not change. */
  get tally(): Tally {
    return {
      ...emptyTally(this.#pack),
      rounds: this.#counted.tallies,
      otherPacks: Object.fromEntries(this.#others),
      refused: this.#refused,
      duplicates: this.#kept?.replaced ?? 0,
    };
  }

  /** What a view looks like that no response is in: every question of the pack with zeros. */
  get emptyView(): ViewTally {
    return this.#counts.emptyView;
  }

  #reset(): void {
    this.#hits.count = 0;
    this.#hits.isDoubtful = false;
    this.#place.strays = 0;
  }

  /** Where a response without its answers counts, if it is plain and to this pack. */
  #placesOf(response: Unknown): Int32Array | undefined {
    this.#reset();
    const pack = isRecord(response['pack']) ? response['pack'] : {};
    this.#readHead(response, pack);
    this.#readAbout(response);
    if (this.#hits.isDoubtful || pack['id'] !== this.#pack) return undefined;
    return this.#hits.places.slice(0, this.#hits.count);
  }

  /** Checks by hand what most responses have; what it does not expect, the schema decides. */
  #readHead(response: Unknown, pack: Unknown): void {
    const { format, id, mode, language, started, completed, round, group } = response;
    const isPlain =
      format === 1 &&
      typeof id === 'string' &&
      RESPONSE_ID.test(id) &&
      (mode === 'standard' || mode === 'easy-read') &&
      typeof language === 'string' &&
      LANGUAGE.test(language) &&
      typeof started === 'string' &&
      DAY.test(started) &&
      (completed === undefined || (typeof completed === 'string' && DAY.test(completed))) &&
      isLabel(round) &&
      isLabel(group) &&
      typeof pack['version'] === 'string' &&
      VERSION.test(pack['version']);
    if (!isPlain) this.#hits.isDoubtful = true;
    for (const key in response) if (!KEYS.has(key)) this.#hits.isDoubtful = true;
    for (const key in pack) if (key !== 'id' && key !== 'version') this.#hits.isDoubtful = true;
  }

  #readAnswers(answers: unknown): void {
    if (!isRecord(answers)) this.#hits.isDoubtful = true;
    else {
      const { items, byId } = this.#layout;
      let next = 0;
      // Answers mostly stand in the order of the pack, where no look-up is needed to find the item.
      for (const id in answers) {
        const expected = items[next++];
        const isExpected = expected?.question.item.id === id;
        this.#readOne(answers[id], isExpected ? expected : byId.get(id), 'statements');
      }
    }
  }

  #readAbout({ respondent, help }: Unknown): void {
    if (isRecord(respondent))
      for (const id in respondent) this.#readOne(respondent[id], this.#layout.byId.get(id), 'respondent');
    else if (respondent !== undefined) this.#hits.isDoubtful = true;
    if (help !== undefined) this.#readOne(help, this.#layout.byId.get(this.#help ?? ''), 'help');
  }

  #readOne(answer: unknown, item: ItemPlaces | undefined, part: string): void {
    if (item?.question.part === part) readAnswer(answer, item, item.question.isInDepth === true, this.#hits);
    else {
      this.#place.strays++;
      this.#hits.isDoubtful = true;
    }
  }

  #count(response: Unknown): void {
    const place = this.#place;
    const { version } = response['pack'] as { version: string };
    place.version = version;
    place.round = (response['round'] as string | undefined) ?? '';
    place.completed = response['completed'] as string | undefined;
    for (let i = 0; i < this.#by.length; i++)
      place.categories[i] = categoryOf(response, this.#by[i]!, this.#layout);
    if (this.#kept) this.#keep(this.#kept, response['id'] as string);
    else this.#counts.count(place, this.#hits);
  }

  #keep(kept: KeptResponses, id: string): void {
    const { version, round, completed, strays, categories } = this.#place;
    const { places, count } = this.#hits;
    const labels = [version, round, completed ?? '', ...categories].map((name) => this.#numberOf(name));
    kept.put(id, completed !== undefined, [strays, ...labels, ...places.subarray(0, count)]);
  }

  #numberOf(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }

  /** What was counted as it came, or what is counted now that it is known which response of each id is the last. */
  get #counted(): RoundCounts {
    const kept = this.#kept;
    if (!kept) return this.#counts;
    const counts = new RoundCounts(this.#layout, this.#by);
    const names = [...this.#names.keys()];
    const hits: Hits = { places: new Int32Array(this.#layout.size), count: 0, isDoubtful: false };
    const labels = 4 + this.#by.length;
    kept.forEach((numbers, isFinished) => {
      const [version, round, day, ...categories] = numbers.slice(1, labels).map((n) => names[n]!);
      hits.count = numbers.length - labels;
      for (let i = 0; i < hits.count; i++) hits.places[i] = numbers[labels + i]!;
      const completed = isFinished ? day : undefined;
      counts.count({ version: version!, round: round!, completed, strays: numbers[0]!, categories }, hits);
    });
    return counts;
  }
}

/** What a response is counted under in a breakdown: a label, a value, a reason why there is none, or nothing. */
function categoryOf(response: Unknown, by: string, { byId }: Layout): string {
  if (byId.get(by)?.question.part === 'respondent') {
    const answer = ((response['respondent'] as Unknown | undefined)?.[by] ?? {}) as Unknown;
    const { value, values, missing } = answer as { value?: string; values?: string[]; missing?: string };
    if (value !== undefined) return value;
    if (values?.length === 1) return values[0]!;
    return missing === undefined ? '' : missingCategory(missing);
  }
  return ((by === GROUP ? response['group'] : by === MODE ? response['mode'] : '') ?? '') as string;
}

/**
 * Counts many responses to one pack. What is no response is counted as refused and otherwise left out.
 *
 * @param refused hears of each one that is no response: its place in the list, from 0, and what is wrong with it
 * @throws UsageError `unknown-breakdown`
 */
export function tally(
  responses: Iterable<unknown>,
  questionnaire: Questionnaire,
  {
    refused,
    ...options
  }: TallyOptions & { refused?: (index: number, problems: readonly Problem[]) => void } = {},
): Tally {
  const tallier = new Tallier(questionnaire, options);
  let index = 0;
  for (const response of responses) {
    const problems = tallier.add(response);
    if (problems.length) refused?.(index, problems);
    index++;
  }
  return tallier.tally;
}
