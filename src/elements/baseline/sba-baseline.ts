import area from '../../../content/area.json';
import measures from '../../../content/measures.json';
import organisation from '../../../content/organisation.json';
import supportWork from '../../../content/support-work.json';
import type { BaselinePack } from '../../schema/baseline.js';
import type { Packs } from '../../schema/parse-kind.js';
import { SbaBaseline } from './baseline.js';

// Checked by the schema when the package was built, so that no browser has to do it again.
SbaBaseline.packs = {
  area,
  'support-work': supportWork,
  organisation,
  measures,
} as unknown as Packs<BaselinePack>;

if (!customElements.get('sba-baseline')) customElements.define('sba-baseline', SbaBaseline);

export { SbaBaseline };
