import type { Item } from '../schema/item.js';
import type { SurveyPack } from '../schema/survey.js';
import { type Part, type Question, Questionnaire } from './questionnaire.js';

/** A survey made ready for answering: its sections, then who answers, then who helped. */
export const surveyQuestionnaire = (pack: SurveyPack): Questionnaire<SurveyPack> =>
  new Questionnaire(pack, [
    ...pack.sections.flatMap((section) =>
      section.items.map((item): Question => ({
        item,
        part: 'statements',
        section,
        conditions: [section.showIf, item.showIf].filter((c) => c !== undefined),
      })),
    ),
    ...(pack.respondent ?? []).map((item) => own(item, 'respondent')),
    ...(pack.help ? [own(pack.help, 'help')] : []),
  ]);

const own = (item: Item, part: Part): Question => ({
  item,
  part,
  conditions: item.showIf ? [item.showIf] : [],
});
