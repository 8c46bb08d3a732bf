export { SbaActionPlan } from './elements/action-plan/action-plan.js';
export { SbaBaseline } from './elements/baseline/baseline.js';
export { SbaBehaviourMatrix } from './elements/behaviour-matrix/behaviour-matrix.js';
export { SbaCoproductionCheck } from './elements/coproduction-check/coproduction-check.js';
export { InstrumentElement } from './elements/instrument-element.js';
export { SbaOutcomeSurvey } from './elements/outcome-survey/outcome-survey.js';
export { SbaToolkit } from './elements/toolkit/toolkit.js';
export { ContentError, describeProblem, type Problem, type ProblemCode, UsageError } from './errors.js';
export * from './events.js';
export type { Choice } from './model/answers.js';
export type { Layout, Step } from './model/navigation.js';
export { Questionnaire } from './model/questionnaire.js';
export { surveyQuestionnaire } from './model/survey-questionnaire.js';
export { type Change, type Progress, Session, type SessionSettings } from './model/session.js';
export type { Condition } from './schema/condition.js';
export type { Item, Option, OfferedMissing, Scale } from './schema/item.js';
export type { Action, ActionKind, ActionStatus } from './schema/action.js';
export type {
  Area,
  BaselineExtension,
  BaselinePack,
  BaselineQuestion,
  Statement,
} from './schema/baseline.js';
export type { CheckExtension, CheckPack, CheckSection, CheckStatement } from './schema/check.js';
export type { Example } from './schema/example.js';
export type { Cell, MatrixExtension, MatrixGroup, MatrixPack, Row } from './schema/matrix.js';
export { packOrThrow, type Pack, parsePack, parsePackText, parseResponse } from './schema/parse.js';
export type { Packs } from './schema/parse-kind.js';
export type { Answer, Mark, Missing, Response } from './schema/response.js';
export type { Source } from './schema/source.js';
export type { Section, SurveyExtension, SurveyPack } from './schema/survey.js';
export type { Text } from './schema/text.js';
export type { Voice, WorkshopRecord } from './schema/workshop.js';
export { VERSION as version } from './version.js';
