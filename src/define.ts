export { SbaOutcomeSurvey } from './elements/outcome-survey/sba-outcome-survey.js';
export { VERSION as version } from './version.js';
