import type { Questionnaire } from '../model/questionnaire.js';
import { partsOf } from '../model/answers.js';
import type { Answer, Response } from '../schema/response.js';
import type { Text } from '../schema/text.js';
import { optionsOf } from '../schema/walk.js';
import type { Cell } from './csv.js';
import { breakdownsOf } from './layout.js';
import { MARKS, MISSING } from './tally.js';

/** Columns of the long format. Their names are no words of SQL. */
export const LONG_COLUMNS = [
  'response_id',
  'pack_id',
  'pack_version',
  'response_mode',
  'response_language',
  'round_label',
  'group_label',
  'started_on',
  'completed_on',
  'part',
  'item_id',
  'choice',
  'answer_code',
  'missing_code',
  'answer_text',
  'answer_note',
  'answer_mark',
  'response_order',
] as const;

type Row = Partial<Record<(typeof LONG_COLUMNS)[number], Cell>>;

/**
 * One response in long form, without the names of the columns: a row an answer. Where several options were chosen, each
 * has a row, numbered by `choice` from 1; words, note and mark stand in the first. A response without any answer has one
 * row without an item. This is raw: words and small numbers are in it.
 *
 * @param questionnaire tells which answers are about who answers, and which question asks who helped
 * @param order the place of the response among all: where two have one id, the query takes the greater
 */
export function longRows(questionnaire: Questionnaire, response: Response, order?: number): Cell[][] {
  const head: Row = {
    response_id: response.id,
    pack_id: response.pack.id,
    pack_version: response.pack.version,
    response_mode: response.mode,
    response_language: response.language,
    round_label: response.round,
    group_label: response.group,
    started_on: response.started,
    completed_on: response.completed,
    response_order: order,
  };
  const help = questionnaire.questions.find(({ part }) => part === 'help')?.item.id;
  const rows = [
    ...of('statements', response.answers),
    ...of('respondent', response.respondent ?? {}),
    ...(response.help ? of('help', { [help ?? 'help']: response.help }) : []),
  ];
  return (rows.length ? rows : [head]).map((row) => LONG_COLUMNS.map((column) => row[column]));

  function of(part: string, answers: Readonly<Record<string, Answer>>): Row[] {
    return Object.entries(answers).flatMap(([item_id, answer]) => {
      const { value, values, missing, text, note, mark } = partsOf(answer);
      const own: Row = { ...head, part, item_id };
      const [first, ...others] = values ?? [value];
      return [
        {
          ...own,
          choice: 1,
          answer_code: first,
          missing_code: missing,
          answer_text: text,
          answer_note: note,
          answer_mark: mark,
        },
        ...others.map((code, i) => ({ ...own, choice: i + 2, answer_code: code })),
      ];
    });
  }
}

/** Columns of the list of questions that the queries read beside the answers. */
export const QUESTION_COLUMNS = ['item_id', 'part', 'kind', 'in_depth', 'breakdown', 'code'] as const;

/**
 * What the queries have to know of the pack: a row an option, and one without a code for each question. `in_depth` and
 * `breakdown` are 1 or 0.
 */
export function questionRows(questionnaire: Questionnaire): Cell[][] {
  const breakdowns = breakdownsOf(questionnaire);
  return questionnaire.questions.flatMap(({ item, part, isInDepth }) => {
    const own = [
      item.id,
      part,
      item.kind,
      Number(isInDepth ?? false),
      Number(part === 'respondent' && breakdowns.includes(item.id)),
    ];
    return [[...own, undefined], ...optionsOf(item, questionnaire.pack).map(({ value }) => [...own, value])];
  });
}

/** What the codes in tables mean: column, item, code, meaning. The first row names the columns. */
export function codeBook(
  questionnaire: Questionnaire,
  words: (text: Text) => string,
  meanings: Readonly<Record<string, string>> = {},
): Cell[][] {
  const { pack, questions } = questionnaire;
  return [
    ['column', 'item_id', 'code', 'meaning'],
    ...questions.flatMap(({ item }) => [
      ['item_id', item.id, item.id, words(item.text)],
      ...optionsOf(item, pack).map(({ value, label }) => ['code', item.id, value, words(label)]),
    ]),
    ...[...new Set([...MISSING, ...MARKS]), '[c]', '[z]', '[x]', '[u]', '[b]'].flatMap((code) =>
      meanings[code] === undefined ? [] : [['code', '', code, meanings[code]]],
    ),
  ];
}
