import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { AnswerParts } from '../../src/schema/response.js';
import type { Seen, SeenItem, SeenRound, SeenView } from './published.js';
import { canBe, canDiffer, type Puzzle } from './solver.js';

/** What somebody could find out who must not. */
export interface Leak {
  what: string;
  value: number;
}

/** A completed response, as far as the attack has to know the truth of it. */
export interface Given {
  mode: string;
  group?: string | undefined;
  respondent: Readonly<Record<string, AnswerParts>>;
  help: AnswerParts;
  answers: Readonly<Record<string, AnswerParts>>;
}

/** Of each category of a finer breakdown, the one of the coarser that it lies within: what names tell everybody. */
export interface Inside {
  by: string;
  within: string;
  of: Readonly<Record<string, string>>;
}

/** The cells of an item that one answer is in. */
function cellsOf({ value, values, missing, text, note, mark }: AnswerParts, item: SeenItem): string[] {
  const known = (code: string): string => (item.cells.has(`option ${code}`) ? `option ${code}` : 'other');
  return [
    ...(value !== undefined ? [known(value)] : []),
    ...(values ?? []).map(known),
    ...(missing !== undefined ? [`missing ${missing}`] : []),
    ...(value === undefined && !values && missing === undefined ? ['words'] : []),
    ...(text !== undefined ? ['texts'] : []),
    ...(note !== undefined ? ['notes'] : []),
    ...(mark !== undefined ? [`marks ${mark}`] : []),
  ];
}

const isKind = (kind: string) => (name: string) => name.split(' ')[0] === kind;

/**
 * Attacks what is published of one round, out of the file alone: as somebody who has every breakdown, knows every rule
 * that is published, the questions and who lies within what, and was even told of each `[c]` beside open numbers whether it
 * is a count of 1 to 4 or hidden to protect others. Finds every count of 1 to 4 that can only be what it is, and every
 * sensitive item that all of a view must have answered alike. Counts what is true on its own, out of the responses.
 */
export function leaksOf(
  round: SeenRound,
  floor: number,
  questionnaire: Questionnaire,
  responses: readonly Given[],
  insides: readonly Inside[] = [],
): Leak[] {
  const puzzle: Puzzle = { unknowns: [], sums: [], truth: [] };
  const { truth } = puzzle;
  const secrets: [what: string, at: number][] = [];
  const alike: [what: string, others: number[]][] = [];
  const total = responses.length;
  const most = 5 * Math.round(total / 5) + 2;

  const add = (value: number, low: number, high: number, what: string): number => {
    if (value < low || value > high)
      throw new Error(`the attack rules out the truth of ${what}: ${value} is not ${low}–${high}`);
    truth.push(value);
    return puzzle.unknowns.push({ low, high }) - 1;
  };
  const sum = (whole: number, parts: number[]): void => {
    puzzle.sums.push({ whole, parts });
  };
  /** What two numbers differ by, which is none of anybody's business but cannot be below 0. */
  const atMost = (less: number, more: number, what: string): void => {
    sum(more, [less, add(truth[more]! - truth[less]!, 0, most * 9, what)]);
  };
  /** The rule of rounding, read backwards; of what is hidden, what a teller said. */
  const boundsOf = (shown: Seen, value: number, isTold: boolean): [number, number] => {
    if (shown === 0) return [0, 0];
    if (shown !== '[c]') return [Math.max(5, shown - 2), shown + 2];
    return !isTold ? [0, most] : value < 5 ? [1, 4] : [5, most];
  };
  const secret = (what: string, at: number): void => {
    if (truth[at]! > 0 && truth[at]! < 5) secrets.push([what, at]);
  };

  const { all, by, who } = round;
  const isOpen = all.items.size > 0;
  const [least, greatest] = boundsOf(all.size, total, false);
  const everybody = add(
    total,
    isOpen ? Math.max(floor, least) : least,
    isOpen ? greatest : Math.min(greatest, floor - 1),
    'all',
  );

  if (!isOpen) {
    const open = [...by.values()].flatMap((categories) => [...categories.values()]);
    if (who.size || open.some(({ size, items }) => size !== '[c]' || items.size))
      throw new Error('below the floor something is shown');
    return [];
  }

  interface Part {
    name: string;
    view: SeenView | undefined;
    size: number;
    given: readonly Given[];
    cells: Map<string, Map<string, number>>;
  }
  const whole: Part = { name: 'all', view: all, size: everybody, given: responses, cells: new Map() };

  const categoryOf = (one: Given, name: string): string | undefined => {
    const question = questionnaire.question(name);
    if (question?.part !== 'respondent') return name === 'group' ? one.group : one.mode;
    return one.respondent[name]?.value;
  };

  // What is said of who answered, and how large that makes each category.
  const sizes = new Map<string, Map<string, number>>();
  for (const [id, item] of who) {
    const question = questionnaire.question(id);
    const answerOf = ({ respondent, help }: Given): AnswerParts =>
      question!.part === 'help' ? help : respondent[id]!;
    const cells = question
      ? related(id, item, whole, responses.map(answerOf), by.has(id))
      : new Map(
          [...item.cells.keys()].filter(isKind('option')).map((name) => [name, labelled(id, item, name)]),
        );
    sizes.set(id, cells);
  }
  function labelled(id: string, item: SeenItem, name: string): number {
    const count = responses.filter((one) => `option ${String(categoryOf(one, id))}` === name).length;
    const shown = item.cells.get(name)!;
    const at = add(count, ...boundsOf(shown, count, false), `${id} ${name}`);
    secret(`${id} ${name}`, at);
    return at;
  }

  const partsOf = new Map<string, Part[]>();
  for (const [name, categories] of by) {
    const parts = [...categories].map(([category, view]): Part => {
      const size = sizes.get(name)!.get(`option ${category}`)!;
      if (String(who.get(name)!.cells.get(`option ${category}`)) !== String(view.size))
        throw new Error(`${name}: ${category} has two sizes`);
      const one = puzzle.unknowns[size]!;
      // It would not be named if nobody were in it.
      one.low = Math.max(one.low, 1);
      if (view.items.size) one.low = Math.max(one.low, floor);
      else if (view.size !== '[c]')
        throw new Error(`the size of ${category} is shown, and nothing else of it`);
      const given = responses.filter((response) => categoryOf(response, name) === category);
      return { name: category, view, size, given, cells: new Map() };
    });
    const given = responses.filter((response) => !categories.has(categoryOf(response, name) ?? '\u0000'));
    const size = add(given.length, 0, most, `the rest of ${name}`);
    parts.push({ name: `the rest of ${name}`, view: undefined, size, given, cells: new Map() });
    sum(
      everybody,
      parts.map((part) => part.size),
    );
    partsOf.set(name, parts);
  }
  const parts = [whole, ...[...partsOf.values()].flat()];

  for (const [id, item] of all.items)
    for (const part of parts) {
      const answers = part.given.map((one) => one.answers[id]).filter((answer) => answer !== undefined);
      part.cells.set(id, related(id, part.view?.items.get(id), part, answers, false, item));
    }
  // What the total has is what the categories have together, and what a region has is what its teams have.
  const together = (of: Part, among: readonly Part[]): void => {
    for (const [id, cells] of of.cells)
      for (const [name, at] of cells)
        sum(
          at,
          among.map((part) => part.cells.get(id)!.get(name)!),
        );
  };
  for (const own of partsOf.values()) together(whole, own);
  for (const inside of insides) {
    const [finer, coarser] = [partsOf.get(inside.by), partsOf.get(inside.within)];
    if (!finer || !coarser) continue;
    // Those who said no group are in any region.
    if (finer.at(-1)!.given.length) throw new Error('the attack knows of those in a group alone');
    for (const region of coarser.slice(0, -1)) {
      const teams = finer.slice(0, -1).filter(({ name }) => inside.of[name] === region.name);
      sum(
        region.size,
        teams.map(({ size }) => size),
      );
      together(region, teams);
    }
  }

  /** What is known of the counts of one item in one view. */
  function related(
    id: string,
    shown: SeenItem | undefined,
    { name: view, size, cells: before }: Part,
    answers: readonly AnswerParts[],
    isSizes: boolean,
    form = shown!,
  ): Map<string, number> {
    const { item, isInDepth } = questionnaire.question(id)!;
    const isMultiple = item.kind === 'multiple-choice';
    const isWords = item.kind === 'text';
    const none = isMultiple && item.none ? `option ${item.none.value}` : undefined;
    // Of an item that takes words alone, how many wrote some is how many answered.
    const names = [...form.cells.keys()].filter((cell) => cell !== 'texts' || !isWords || isInDepth);
    const isAnswer = (cell: string): boolean =>
      isKind('option')(cell) || cell === 'other' || (isWords && cell === 'words');
    const isTick = (cell: string): boolean => isMultiple && isAnswer(cell) && cell !== none;
    const isState = (cell: string): boolean =>
      !isTick(cell) && (isAnswer(cell) || cell === 'words' || isKind('missing')(cell));
    const given = answers.map((answer) => new Set(cellsOf(answer, form)));
    const values = names.map((cell) => given.filter((one) => one.has(cell)).length);
    const seen = names.map((cell) => shown?.cells.get(cell) ?? '[c]');
    const hidden = (which: (cell: string) => boolean): boolean =>
      names.every((cell, i) => !which(cell) || seen[i] === '[c]');
    const isClosed = hidden(() => true);
    const isUnsaid = hidden(isAnswer);
    const at = new Map(
      names.map((cell, i) => {
        const isTold = !isClosed && !(isUnsaid && isAnswer(cell)) && !(isSizes && isKind('option')(cell));
        const place = add(values[i]!, ...boundsOf(seen[i]!, values[i]!, isTold), `${view}: ${id} ${cell}`);
        secret(`${view}: ${id} ${cell}`, place);
        return [cell, place];
      }),
    );
    const of = (which: (cell: string) => boolean): number[] =>
      names.filter(which).map((cell) => at.get(cell)!);
    const add0 = (places: readonly number[]): number => places.reduce((sum0, i) => sum0 + truth[i]!, 0);
    const states = of(isState);
    const answered = of((cell) => isState(cell) && isAnswer(cell));
    if (isMultiple) {
      const some = add(given.filter((one) => [...one].some(isTick)).length, 0, most, `${view}: ${id} some`);
      states.push(some);
      answered.push(some);
      const ticks = of(isTick);
      for (const tick of ticks) atMost(tick, some, `${view}: ${id} ticks`);
      const all0 = add(add0(ticks), 0, most * ticks.length, `${view}: ${id} ticks`);
      sum(all0, ticks);
      atMost(some, all0, `${view}: ${id} ticks`);
    }
    const bounded = (places: number[], count: Seen | undefined, what: string, isShown: boolean): number => {
      const value = add0(places);
      const [low, high] =
        count === undefined ? [0, most] : boundsOf(count, value, !isClosed || what === 'asked');
      const from = isShown && value > 0 ? Math.max(low, floor) : low;
      const place = add(value, from, high, `${view}: ${id} ${what}`);
      sum(place, places);
      return place;
    };
    const asked = bounded(states, shown?.asked, 'asked', shown !== undefined && !isClosed);
    bounded(answered, shown?.answered, 'answered', shown !== undefined && !isUnsaid && !isWords && !isSizes);
    const decider = deciderOf(questionnaire, id);
    if (decider) sum(asked, [before.get(decider.item)!.get(`option ${decider.equals}`)!]);
    else sum(size, [asked]);
    for (const kind of ['texts', 'notes', 'marks']) {
      const places = of(isKind(kind));
      if (!places.length) continue;
      const place = add(add0(places), 0, most, `${view}: ${id} ${kind}`);
      sum(place, places);
      atMost(place, asked, `${view}: ${id} ${kind}`);
    }
    const known = item.sensitive && !isMultiple && !isWords ? answered : [];
    const chosen = known.filter((i) => truth[i]! > 0);
    if (chosen.length === 1) alike.push([`${view}: ${id}`, known.filter((i) => truth[i] === 0)]);
    return at;
  }

  return [
    ...secrets.filter(([, i]) => !canDiffer(puzzle, i)).map(([what, i]) => ({ what, value: truth[i]! })),
    ...alike
      .filter(
        ([, others]) =>
          !canBe(
            puzzle,
            others.map((i) => [i, 1, Infinity]),
          ),
      )
      .map(([what]) => ({ what: `${what} is the same for all`, value: 0 })),
  ];
}

/** The one answer on which it hangs whether an item is asked. */
function deciderOf(questionnaire: Questionnaire, id: string): { item: string; equals: string } | undefined {
  const conditions = questionnaire.question(id)?.conditions ?? [];
  if (!conditions.length) return undefined;
  const [condition] = conditions;
  if (conditions.length > 1 || !condition || !('equals' in condition))
    throw new Error('the attack knows conditions on one answer alone');
  return condition;
}
