// The toolkit first: what stands inside it asks for it as soon as it is there.
export { SbaToolkit } from './elements/toolkit/sba-toolkit.js';
export { SbaActionPlan } from './elements/action-plan/sba-action-plan.js';
export { SbaBaseline } from './elements/baseline/sba-baseline.js';
export { SbaBehaviourMatrix } from './elements/behaviour-matrix/sba-behaviour-matrix.js';
export { SbaCoproductionCheck } from './elements/coproduction-check/sba-coproduction-check.js';
export { SbaOutcomeSurvey } from './elements/outcome-survey/sba-outcome-survey.js';
export { registerLanguage } from './controllers/register-language.js';
export { VERSION as version } from './version.js';
