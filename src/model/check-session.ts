import type { CheckPack } from '../schema/check.js';
import { CheckQuestionnaire } from './check-questionnaire.js';
import { PlanningSession } from './planning-session.js';
import type { SessionSettings } from './session.js';

/** People going through a check, statement by statement. */
export class CheckSession extends PlanningSession {
  declare readonly questionnaire: CheckQuestionnaire;

  constructor(pack: CheckPack, settings: SessionSettings) {
    super(new CheckQuestionnaire(pack), settings);
  }
}
