import type { Pack } from '../schema/parse.js';
import { BaselineQuestionnaire } from './baseline-questionnaire.js';
import { CheckQuestionnaire } from './check-questionnaire.js';
import { MatrixQuestionnaire } from './matrix-questionnaire.js';
import type { Questionnaire } from './questionnaire.js';
import { surveyQuestionnaire } from './survey-questionnaire.js';

/** A pack of any kind as questions. For code that does not know the kind; elements know theirs, and pay for no other. */
export function questionnaireOf(pack: Pack): Questionnaire {
  switch (pack.kind) {
    case 'survey':
      return surveyQuestionnaire(pack);
    case 'baseline':
      return new BaselineQuestionnaire(pack);
    case 'matrix':
      return new MatrixQuestionnaire(pack);
    case 'check':
      return new CheckQuestionnaire(pack);
  }
}
