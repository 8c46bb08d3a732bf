import type { BaselineQuestionnaire } from '../model/baseline-questionnaire.js';
import { partsOf } from '../model/answers.js';
import { statementsId } from '../schema/baseline-references.js';
import type { Area } from '../schema/baseline.js';
import type { Item } from '../schema/item.js';
import type { Response } from '../schema/response.js';
import type { Text } from '../schema/text.js';
import { optionsOf } from '../schema/walk.js';
import type { Cell } from './csv.js';

const COLUMNS = [
  'response_id',
  'pack',
  'pack_version',
  'round',
  'group',
  'started',
  'completed',
  'area_id',
  'area',
  'item_id',
  'item_kind',
  'item',
  'value',
  'value_label',
  'missing',
  'text',
  'evidence',
  'mark',
];

/** The kinds of row: two for statements, three for questions, one for an area as a whole. */
type RowKind =
  'statement-now' | 'statement-next' | 'open' | 'closed' | 'closed-reversed' | 'either-or' | 'overall';

/**
 * One baseline in long form: a row for each statement and each question; the first row names the columns.
 *
 * @param words reads a text of the pack in the language of the table
 */
export function baselineTable(
  questionnaire: BaselineQuestionnaire,
  response: Response,
  words: (text: Text) => string,
): Cell[][] {
  const { pack } = questionnaire;
  const head = [
    response.id,
    pack.id,
    pack.version,
    response.round,
    response.group,
    response.started,
    response.completed,
  ];
  const question = (area: Area, item: Item, kind: RowKind): Cell[] => {
    const { value, missing, text, note, mark } = partsOf(response.answers[item.id]);
    const label = optionsOf(item, pack).find((option) => option.value === value)?.label;
    return [
      ...head,
      area.id,
      words(area.title),
      item.id,
      kind,
      words(item.text),
      value,
      label && words(label),
      missing,
      text,
      note,
      mark,
    ];
  };
  return [COLUMNS, ...pack.areas.flatMap((area) => areaRows(area))];

  function areaRows(area: Area): Cell[][] {
    const { values, missing } = partsOf(response.answers[statementsId(area.id)]);
    const statements = (['now', 'next'] as const).flatMap((side) =>
      (area.contrast?.[side] ?? []).map(({ id, text }): Cell[] => {
        const value = values && (values.includes(id) ? 'applies' : 'does-not-apply');
        return [
          ...head,
          area.id,
          words(area.title),
          id,
          `statement-${side}`,
          words(text),
          value,
          value,
          missing,
          undefined,
          undefined,
          undefined,
        ];
      }),
    );
    const questions = questionnaire
      .questionsIn(area)
      .filter(({ isInDepth }) => isInDepth)
      .map(({ item }) => question(area, item, kindOf(questionnaire, area, item)));
    return [...statements, ...questions];
  }
}

function kindOf(questionnaire: BaselineQuestionnaire, area: Area, item: Item): RowKind {
  const asked = item.id === area.id ? undefined : questionnaire.asked(item.id);
  if (!asked) return 'overall';
  return asked.kind === 'closed' && asked.reverse ? 'closed-reversed' : asked.kind;
}

/** What the codes of a baseline's table mean: column, code, meaning. */
export function baselineCodeBook(
  questionnaire: BaselineQuestionnaire,
  words: (text: Text) => string,
  meanings: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Cell[][] {
  const { pack, questions } = questionnaire;
  const positions = questions.flatMap(({ item, isInDepth }) =>
    isInDepth ? optionsOf(item, pack).map(({ value, label }) => ['value', item.id, value, words(label)]) : [],
  );
  return [
    ['column', 'item_id', 'code', 'meaning'],
    ...Object.entries(meanings).flatMap(([column, codes]) =>
      Object.entries(codes).map(([code, meaning]) => [column, '', code, meaning]),
    ),
    ...positions,
  ];
}
