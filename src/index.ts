export { registerLanguage } from './controllers/register-language.js';
export { SbaActionPlan } from './elements/action-plan/action-plan.js';
export { SbaBaseline } from './elements/baseline/baseline.js';
export { SbaBehaviourMatrix } from './elements/behaviour-matrix/behaviour-matrix.js';
export { SbaCoproductionCheck } from './elements/coproduction-check/coproduction-check.js';
export { InstrumentElement } from './elements/instrument-element.js';
export { SbaOutcomeSurvey } from './elements/outcome-survey/outcome-survey.js';
export { SbaResults } from './elements/results/results.js';
export { SbaToolkit } from './elements/toolkit/toolkit.js';
export { ContentError, describeProblem, type Problem, type ProblemCode, UsageError } from './errors.js';
export * from './events.js';
export type { LanguageData, Sentence } from './i18n/host-language.js';
export type { Choice } from './model/answers.js';
export type { Layout, Step } from './model/navigation.js';
export { BaselineQuestionnaire } from './model/baseline-questionnaire.js';
export { questionnaireOf } from './model/questionnaire-of.js';
export { Questionnaire } from './model/questionnaire.js';
export { surveyQuestionnaire } from './model/survey-questionnaire.js';
export { type Change, type Progress, Session, type SessionSettings } from './model/session.js';
export {
  compareRounds,
  type Comparison,
  type ItemChange,
  type OptionChange,
  type Verdict,
} from './results/compare.js';
export { type Cell, toCsv } from './results/csv.js';
export { comparisonRows } from './results/comparison-table.js';
export { disclosedTable } from './results/disclosed-table.js';
export { codeBook, LONG_COLUMNS, longRows, QUESTION_COLUMNS, questionRows } from './results/long-format.js';
export { TALLY_COLUMNS, tallyOfRows, tallyRows } from './results/tally-rows.js';
export { disclose } from './results/disclosure/disclose.js';
export type * from './results/disclosure/disclosed.js';
export type { Rules } from './results/disclosure/rules.js';
export { newcombe, wilson, type Interval, type Share } from './results/intervals.js';
export { type Refused, ResponseReader, type ResponseSink } from './results/response-reader.js';
export { breakdownsOf } from './results/layout.js';
export { merge } from './results/merge.js';
export { tally, Tallier, type TallyOptions } from './results/tallier.js';
export { emptyTally, type ItemTally, type RoundTally, type Tally, type ViewTally } from './results/tally.js';
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
export type { Cell as MatrixCell, MatrixExtension, MatrixGroup, MatrixPack, Row } from './schema/matrix.js';
export { packOrThrow, type Pack, parsePack, parsePackText, parseResponse } from './schema/parse.js';
export type { Packs } from './schema/parse-kind.js';
export type { Answer, Mark, Missing, Response } from './schema/response.js';
export type { Source } from './schema/source.js';
export type { Section, SurveyExtension, SurveyPack } from './schema/survey.js';
export type { Text } from './schema/text.js';
export type { Voice, WorkshopRecord } from './schema/workshop.js';
export { VERSION as version } from './version.js';
