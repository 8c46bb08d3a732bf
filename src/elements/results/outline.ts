import { BaselineQuestionnaire } from '../../model/baseline-questionnaire.js';
import { CheckQuestionnaire } from '../../model/check-questionnaire.js';
import { MatrixQuestionnaire } from '../../model/matrix-questionnaire.js';
import type { Question, Questionnaire } from '../../model/questionnaire.js';
import type { Row } from '../../schema/matrix.js';
import type { SurveyPack } from '../../schema/survey.js';
import type { Text } from '../../schema/text.js';

/** Questions under one heading. */
export interface Group {
  title: Text | undefined;
  questions: readonly Question[];
  /** The row of a matrix whose cells these are. */
  row?: Row;
}

/** The questions of a pack as results tell of them: by theme, by area, by row. Those about who answers are not among them. */
export function outlineOf(questionnaire: Questionnaire): Group[] {
  const asked = questionnaire.questions.filter(({ part }) => part === 'statements');
  if (questionnaire instanceof BaselineQuestionnaire)
    return grouped(asked, ({ item }) => questionnaire.areaOf(item.id)).map(([area, questions]) => ({
      title: area?.title,
      questions,
    }));
  if (questionnaire instanceof MatrixQuestionnaire)
    return grouped(asked, ({ item }) => questionnaire.placeOf(item.id)?.row).map(([row, questions]) => ({
      title: row?.title,
      questions,
      ...(row && { row }),
    }));
  if (questionnaire instanceof CheckQuestionnaire)
    return grouped(asked, ({ item }) => questionnaire.sectionOf(item.id)).map(([section, questions]) => ({
      title: section?.title,
      questions,
    }));
  const { themes = {} } = questionnaire.pack as unknown as SurveyPack;
  return grouped(asked, ({ item, section }) =>
    item.theme !== undefined && Object.hasOwn(themes, item.theme) ? themes[item.theme] : section?.title,
  ).map(([title, questions]) => ({ title, questions }));
}

function grouped<K>(questions: readonly Question[], keyOf: (question: Question) => K): [K, Question[]][] {
  const groups = new Map<K, Question[]>();
  for (const question of questions) {
    const key = keyOf(question);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups];
}
