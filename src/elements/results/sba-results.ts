import area from '../../../content/area.json';
import behaviours from '../../../content/behaviours.json';
import coproduction from '../../../content/coproduction.json';
import leadership from '../../../content/leadership.json';
import measures from '../../../content/measures.json';
import organisation from '../../../content/organisation.json';
import outcomes from '../../../content/outcomes.json';
import supportWork from '../../../content/support-work.json';
import type { Pack } from '../../schema/parse.js';
import type { Packs } from '../../schema/parse-kind.js';
import { SbaResults } from './results.js';

// Checked by the schema when the package was built, so that no browser has to do it again.
SbaResults.packs = {
  outcomes,
  area,
  behaviours,
  coproduction,
  leadership,
  measures,
  organisation,
  'support-work': supportWork,
} as unknown as Packs<Pack>;

if (!customElements.get('sba-results')) customElements.define('sba-results', SbaResults);

export { SbaResults };
