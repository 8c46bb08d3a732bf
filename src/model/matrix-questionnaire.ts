import type { Condition } from '../schema/condition.js';
import type { Item } from '../schema/item.js';
import { ANSWER_AS, cellId, LOOK_AT_OTHERS } from '../schema/matrix-references.js';
import type { MatrixGroup, MatrixPack, Row } from '../schema/matrix.js';
import { type Question, Questionnaire } from './questionnaire.js';

/** Where a cell stands. */
export interface CellPlace {
  row: Row;
  group: MatrixGroup;
}

/**
 * A matrix made ready for answering: which group a person answers as, a scale for each cell, and whether they want to look
 * at the others. People who answer together are asked for every cell and nothing else.
 */
export class MatrixQuestionnaire extends Questionnaire<MatrixPack> {
  readonly #places: ReadonlyMap<string, CellPlace>;

  constructor(
    pack: MatrixPack,
    readonly isTogether = false,
  ) {
    const cells = pack.rows.flatMap((row) =>
      pack.groups.map((group) => ({ id: cellId(row.id, group.id), place: { row, group } })),
    );
    const questions = cells.map(({ id, place }) => cellQuestion(id, place, isTogether));
    super(pack, isTogether ? questions : [answerAs(pack), ...questions, ...look(pack)]);
    this.#places = new Map(cells.map(({ id, place }) => [id, place]));
  }

  /** Row and group of a cell; undefined for what the matrix asks besides. */
  placeOf(item: string): CellPlace | undefined {
    return this.#places.get(item);
  }
}

const answerAs = ({ questions, groups }: MatrixPack): Question => ({
  item: {
    kind: 'single-choice',
    id: ANSWER_AS,
    text: questions.group,
    options: groups.map(({ id, title }) => ({ value: id, label: title })),
    missing: ['prefer-not-to-say'],
  },
  part: 'respondent',
  conditions: [],
});

const look = ({ questions }: MatrixPack): Question[] =>
  questions.look
    ? [
        {
          item: {
            kind: 'single-choice',
            id: LOOK_AT_OTHERS,
            text: questions.look.text,
            options: [
              { value: 'yes', label: questions.look.yes },
              { value: 'no', label: questions.look.no },
            ],
            missing: [],
          },
          part: 'respondent',
          conditions: [],
        },
      ]
    : [];

function cellQuestion(id: string, { row, group }: CellPlace, isTogether: boolean): Question {
  const { text, ...rest } = row.cells[group.id] ?? { text: '' };
  const item: Item = { kind: 'scale', id, text, ...rest };
  const isOwn: Condition = { item: ANSWER_AS, equals: group.id };
  const isLooking: Condition = { item: LOOK_AT_OTHERS, equals: 'yes' };
  return { item, part: 'statements', conditions: isTogether ? [] : [{ any: [isOwn, isLooking] }] };
}
