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
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

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
  const head: Row = {
    response_id: response.id,
    pack: pack.id,
    pack_version: pack.version,
    round: response.round,
    group: response.group,
    started: response.started,
    completed: response.completed,
  };
  const rows = pack.areas.flatMap((area) => {
    const inArea: Row = { ...head, area_id: area.id, area: words(area.title) };
    return [...statementRows(area, inArea), ...questionRows(area, inArea)];
  });
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))];

  function statementRows(area: Area, inArea: Row): Row[] {
    const { values, missing } = partsOf(response.answers[statementsId(area.id)]);
    return (['now', 'next'] as const).flatMap((side) =>
      (area.contrast?.[side] ?? []).map(({ id, text }) => {
        const value = values && (values.includes(id) ? 'applies' : 'does-not-apply');
        const item_kind: RowKind = `statement-${side}`;
        return { ...inArea, item_id: id, item_kind, item: words(text), value, value_label: value, missing };
      }),
    );
  }

  function questionRows(area: Area, inArea: Row): Row[] {
    const inDepth = questionnaire.questionsIn(area).filter(({ isInDepth }) => isInDepth);
    return inDepth.map(({ item }) => {
      const { value, missing, text, note, mark } = partsOf(response.answers[item.id]);
      const label = optionsOf(item, pack).find((option) => option.value === value)?.label;
      return {
        ...inArea,
        item_id: item.id,
        item_kind: kindOf(questionnaire, area, item),
        item: words(item.text),
        value,
        value_label: label && words(label),
        missing,
        text,
        evidence: note,
        mark,
      };
    });
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
