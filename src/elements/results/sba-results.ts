import area from '../../../content/area.json';
import behaviours from '../../../content/behaviours.json';
import coproduction from '../../../content/coproduction.json';
import leadership from '../../../content/leadership.json';
import measures from '../../../content/measures.json';
import organisation from '../../../content/organisation.json';
import outcomes from '../../../content/outcomes.json';
import supportWork from '../../../content/support-work.json';
import type { Pack } from '../../schema/parse.js';
import { SbaResults } from './results.js';

const all = [outcomes, area, behaviours, coproduction, leadership, measures, organisation, supportWork];

// Checked by the schema when the package was built, so that no browser has to do it again. A bundle may leave some out.
SbaResults.packs = Object.fromEntries(
  (all as unknown as (Pack | null)[]).flatMap((pack) => (pack ? [[pack.id, pack]] : [])),
);

if (!customElements.get('sba-results')) customElements.define('sba-results', SbaResults);

export { SbaResults };
