import { type Problem, UsageError } from '../errors.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { DAY, LANGUAGE, RESPONSE_ID, VERSION } from '../schema/patterns.js';
import { responseProblems } from '../schema/parse-response.js';
import { breakdownsOf, GROUP, type ItemPlaces, type Layout, layoutOf, MODE } from './layout.js';
import { PlainLines } from './plain-lines.js';
import { type Hits, readAnswer } from './read-answer.js';
import {
  emptyTally,
  inOrder,
  type ItemTally,
  missingCategory,
  type RoundTally,
  type Tally,
  type ViewTally,
} from './tally.js';

export interface TallyOptions {
  /** Breakdowns to count, of those that the pack has; all, if it is left out. */
  by?: readonly string[] | undefined;
  /**
   * Counts a completed response once whose id comes again: the first that came. Keeps every id, so that memory grows by
   * about 100 bytes a response. Without it an id is not looked at, and what was sent twice counts twice.
   */
  unique?: boolean | undefined;
}

interface View {
  responses: number;
  row: Float64Array;
  /** The category of each breakdown that all of its responses are in; undefined where they are in several. */
  within: (string | undefined)[] | undefined;
}

interface Round {
  version: string;
  round: string;
  drafts: number;
  first: string | undefined;
  last: string | undefined;
  strays: number;
  all: View;
  by: Map<string, View>[];
}

type Unknown = Readonly<Record<string, unknown>>;

const KEYS = new Set(
  'format id pack mode language round group respondent help started completed answers'.split(' '),
);

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLabel = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.length <= 200);

/**
 * Counts responses to one pack, one at a time. Memory depends on how many groups, rounds and versions there are, not on
 * how many responses.
 */
export class Tallier {
  readonly #pack: string;
  readonly #layout: Layout;
  readonly #by: readonly string[];
  readonly #help: string | undefined;
  readonly #hits: Hits;
  readonly #rounds = new Map<string, Round>();
  readonly #lines: PlainLines;
  readonly #ids: Set<string> | undefined;
  readonly #others = new Map<string, number>();
  #latest: Round | undefined;
  #refused = 0;
  #duplicates = 0;
  #strays = 0;

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
    this.#ids = unique ? new Set() : undefined;
  }

  /**
   * Counts one response, or tells why it is none. Drafts and responses to other packs are counted apart. Never throws.
   *
   * @returns what is wrong with it; an empty list where it was counted
   */
  add(input: unknown): readonly Problem[] {
    this.#reset();
    const response = isRecord(input) ? input : {};
    const pack = isRecord(response['pack']) ? response['pack'] : {};
    this.#readHead(response, pack);
    const isOurs = pack['id'] === this.#pack;
    if (isOurs) {
      this.#readAnswers(response['answers']);
      this.#readAbout(response);
    }
    if (this.#hits.isDoubtful || !isOurs) {
      const problems = responseProblems(input);
      if (problems.length) {
        this.#refused++;
        return problems;
      }
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
    this.#strays = 0;
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
      rounds: inOrder([...this.#rounds.values()].map((round) => this.#roundTally(round))),
      otherPacks: Object.fromEntries(this.#others),
      refused: this.#refused,
      duplicates: this.#duplicates,
    };
  }

  /** What a view looks like that no response is in: every question of the pack with zeros. */
  get emptyView(): ViewTally {
    return this.#viewTally(this.#view());
  }

  #reset(): void {
    this.#hits.count = 0;
    this.#hits.isDoubtful = false;
    this.#strays = 0;
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
      this.#strays++;
      this.#hits.isDoubtful = true;
    }
  }

  #count(response: Unknown): void {
    const { version } = response['pack'] as { version: string };
    const label = (response['round'] as string | undefined) ?? '';
    const completed = response['completed'] as string | undefined;
    const round = this.#roundOf(version, label);
    if (completed === undefined) {
      round.drafts++;
      return;
    }
    if (this.#ids) {
      const before = this.#ids.size;
      // A copy, as the id may be a part of a long text, all of which would stay in memory with it.
      this.#ids.add(JSON.parse(JSON.stringify(response['id'])) as string);
      if (this.#ids.size === before) {
        this.#duplicates++;
        return;
      }
    }
    if (round.first === undefined || completed < round.first) round.first = completed;
    if (round.last === undefined || completed > round.last) round.last = completed;
    round.strays += this.#strays;
    this.#hit(round.all);
    const categories = this.#by.map((name) => categoryOf(response, name, this.#layout));
    for (let i = 0; i < categories.length; i++) {
      const views = round.by[i]!;
      const category = categories[i]!;
      let view = views.get(category);
      if (!view) views.set(category, (view = this.#view()));
      this.#hit(view);
      const within = (view.within ??= [...categories]);
      for (let j = 0; j < within.length; j++) if (within[j] !== categories[j]) within[j] = undefined;
    }
  }

  #hit(view: View): void {
    const { places, count } = this.#hits;
    const { row } = view;
    view.responses++;
    for (let i = 0; i < count; i++) row[places[i]!]!++;
  }

  #roundOf(version: string, label: string): Round {
    const latest = this.#latest;
    if (latest?.version === version && latest.round === label) return latest;
    const key = JSON.stringify([version, label]);
    let round = this.#rounds.get(key);
    if (!round) {
      round = {
        version,
        round: label,
        drafts: 0,
        first: undefined,
        last: undefined,
        strays: 0,
        all: this.#view(),
        by: this.#by.map(() => new Map<string, View>()),
      };
      this.#rounds.set(key, round);
    }
    return (this.#latest = round);
  }

  #view(): View {
    return { responses: 0, row: new Float64Array(this.#layout.size), within: undefined };
  }

  #roundTally({ version, round, drafts, first, last, strays, all, by }: Round): RoundTally {
    const categories = (views: Map<string, View>): Record<string, ViewTally> =>
      Object.fromEntries([...views].map(([category, view]) => [category, this.#viewTally(view)]));
    return {
      version,
      round,
      drafts,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
      strays,
      all: this.#viewTally(all),
      by: Object.fromEntries(this.#by.map((name, i) => [name, categories(by[i]!)])),
      within: Object.fromEntries(
        this.#by.map((name, i) => [
          name,
          Object.fromEntries([...by[i]!].map(([category, view]) => [category, this.#withinOf(view, i)])),
        ]),
      ),
    };
  }

  #withinOf({ within = [] }: View, own: number): Record<string, string> {
    const entries = this.#by.map((name, i) => [name, i === own ? undefined : within[i]] as const);
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  #viewTally({ responses, row }: View): ViewTally {
    const entries = this.#layout.items.map((item) => [item.question.item.id, itemTally(item, row)]);
    return { responses, items: Object.fromEntries(entries) as ViewTally['items'] };
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

function itemTally(item: ItemPlaces, row: Float64Array): ItemTally {
  const counts = (places: ReadonlyMap<string, number>): Record<string, number> =>
    Object.fromEntries([...places].map(([code, at]) => [code, row[at]!]));
  const total = (places: ReadonlyMap<string, number>): number =>
    [...places.values()].reduce((sum, at) => sum + row[at]!, 0);
  const other = row[item.other]!;
  const words = row[item.words]!;
  const chosen = item.isMultiple ? row[item.chosen]! : total(item.options) + other;
  return {
    asked: chosen + words + total(item.missing),
    answered: item.question.item.kind === 'text' ? chosen + words : chosen,
    options: counts(item.options),
    other,
    missing: counts(item.missing),
    words,
    ...(item.marks.size && { marks: counts(item.marks) }),
    texts: row[item.texts]!,
    notes: row[item.notes]!,
  };
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
