import { NONE, statementsId } from '../schema/baseline-references.js';
import type { Area, BaselinePack, BaselineQuestion } from '../schema/baseline.js';
import type { Item } from '../schema/item.js';
import { type Question, Questionnaire } from './questionnaire.js';

/** A baseline made ready for answering: of each area the statements, its questions, and where it stands as a whole. */
export class BaselineQuestionnaire extends Questionnaire<BaselinePack> {
  readonly #areas = new Map<string, Area>();
  readonly #questions: ReadonlyMap<Area, readonly Question[]>;

  constructor(pack: BaselinePack) {
    const byArea = new Map(pack.areas.map((area) => [area, questionsOf(pack, area)]));
    super(pack, [...byArea.values()].flat());
    this.#questions = byArea;
    for (const [area, questions] of byArea) for (const { item } of questions) this.#areas.set(item.id, area);
  }

  /** The area that an item belongs to. */
  areaOf(item: string): Area | undefined {
    return this.#areas.get(item);
  }

  /** The questions of one area, in order. */
  questionsIn(area: Area): readonly Question[] {
    return this.#questions.get(area) ?? [];
  }

  /** The question of the pack that an item stands for, where it is one. */
  asked(item: string): BaselineQuestion | undefined {
    return this.areaOf(item)?.questions?.find(({ id }) => id === item);
  }
}

function questionsOf(pack: BaselinePack, area: Area): Question[] {
  const inDepth = (item: Item): Question => ({ item, part: 'statements', conditions: [], isInDepth: true });
  return [
    ...(area.contrast && pack.contrast
      ? [
          {
            item: {
              kind: 'multiple-choice',
              id: statementsId(area.id),
              text: pack.contrast.question,
              options: [...area.contrast.now, ...area.contrast.next].map(({ id, text, hint }) => ({
                value: id,
                label: text,
                ...(hint !== undefined && { hint }),
              })),
              none: { value: NONE, label: pack.contrast.none },
              missing: ['dont-know'],
            },
            part: 'statements',
            conditions: [],
          } satisfies Question,
        ]
      : []),
    ...(area.questions ?? []).map((question) => inDepth(itemOf(question, pack))),
    ...(pack.overall === undefined
      ? []
      : [
          inDepth({
            kind: 'scale',
            id: area.id,
            text: pack.overall,
            ...(area.aim !== undefined && { hint: area.aim }),
          }),
        ]),
  ];
}

function itemOf({ kind, ...question }: BaselineQuestion, { between = '' }: BaselinePack): Item {
  if (kind === 'open') return { ...question, kind: 'text' };
  if (!('ends' in question)) {
    const { reverse: _, ...item } = question as Extract<BaselineQuestion, { kind: 'closed' }>;
    return { ...item, kind: 'scale' };
  }
  const { ends, ...item } = question;
  return {
    ...item,
    kind: 'single-choice',
    options: [
      { value: 'first', label: ends[0] ?? '' },
      { value: 'between', label: between },
      { value: 'second', label: ends[1] ?? '' },
    ],
  };
}
