import outcomes from '../../../content/outcomes.json';
import type { SurveyPack } from '../../schema/survey.js';
import { SbaOutcomeSurvey } from './outcome-survey.js';

// Checked by the schema when the package was built, so that no browser has to do it again.
SbaOutcomeSurvey.packs = { outcomes: outcomes as unknown as SurveyPack };

if (!customElements.get('sba-outcome-survey')) customElements.define('sba-outcome-survey', SbaOutcomeSurvey);

export { SbaOutcomeSurvey };
