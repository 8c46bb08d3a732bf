import { toJson } from '../schema/to-json.js';
import { type ItemPlaces, type Layout } from './layout.js';
import type { Hits } from './read-answer.js';
import { inOrder, type ItemTally, MOST_CATEGORIES, type RoundTally, type ViewTally } from './tally.js';

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
  /** By breakdown; undefined where it has more categories than are counted. */
  by: (Map<string, View> | undefined)[];
}

/** What of a response says where it is counted. The same object can be filled anew for each. */
export interface Place {
  version: string;
  round: string;
  /** The day; undefined for a draft. */
  completed: string | undefined;
  strays: number;
  /** One for each breakdown. */
  categories: string[];
}

/** Adds responses up, round by round and category by category. */
export class RoundCounts {
  readonly #layout: Layout;
  readonly #by: readonly string[];
  readonly #rounds = new Map<string, Round>();
  #latest: Round | undefined;

  constructor(layout: Layout, by: readonly string[]) {
    this.#layout = layout;
    this.#by = by;
  }

  count({ version, round: label, completed, strays, categories }: Place, hits: Hits): void {
    const round = this.#roundOf(version, label);
    if (completed === undefined) {
      round.drafts++;
      return;
    }
    if (round.first === undefined || completed < round.first) round.first = completed;
    if (round.last === undefined || completed > round.last) round.last = completed;
    round.strays += strays;
    hit(round.all, hits);
    for (let i = 0; i < this.#by.length; i++) {
      const view = this.#viewOf(round, i, categories[i]!);
      if (!view) continue;
      hit(view, hits);
      const within = (view.within ??= [...categories]);
      for (let j = 0; j < within.length; j++) if (within[j] !== categories[j]) within[j] = undefined;
    }
  }

  get tallies(): RoundTally[] {
    return inOrder([...this.#rounds.values()].map((round) => this.#roundTally(round)));
  }

  /** What a view looks like that no response is in: every question of the pack with zeros. */
  get emptyView(): ViewTally {
    return this.#viewTally(this.#view());
  }

  /** The place of a category, unless its breakdown has too many: what is never shown must take no memory. */
  #viewOf(round: Round, i: number, category: string): View | undefined {
    const views = round.by[i];
    let view = views?.get(category);
    if (view || !views) return view;
    if (views.size === MOST_CATEGORIES) {
      round.by[i] = undefined;
      return undefined;
    }
    views.set(category, (view = this.#view()));
    return view;
  }

  #roundOf(version: string, label: string): Round {
    const latest = this.#latest;
    if (latest?.version === version && latest.round === label) return latest;
    const key = toJson([version, label]);
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
    const tooWide = this.#by.filter((_, i) => !by[i]);
    return {
      version,
      round,
      drafts,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
      strays,
      all: this.#viewTally(all),
      by: Object.fromEntries(
        this.#by.flatMap((name, i) => (by[i] ? [[name, categories(by[i])] as const] : [])),
      ),
      within: Object.fromEntries(
        this.#by.flatMap((name, i) => (by[i] ? [[name, this.#withinOf(by, i)] as const] : [])),
      ),
      ...(tooWide.length && { tooWide }),
    };
  }

  /** Of each category of a breakdown, which categories of the others hold all of it. */
  #withinOf(by: Round['by'], own: number): Record<string, Record<string, string>> {
    return Object.fromEntries(
      [...by[own]!].map(([category, { within = [] }]) => [
        category,
        Object.fromEntries(
          this.#by.flatMap((name, i) =>
            i !== own && by[i] && within[i] !== undefined ? [[name, within[i]] as const] : [],
          ),
        ),
      ]),
    );
  }

  #viewTally({ responses, row }: View): ViewTally {
    const entries = this.#layout.items.map((item) => [item.question.item.id, itemTally(item, row)]);
    return { responses, items: Object.fromEntries(entries) as ViewTally['items'] };
  }
}

function hit(view: View, { places, count }: Hits): void {
  const { row } = view;
  view.responses++;
  for (let i = 0; i < count; i++) row[places[i]!]!++;
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
