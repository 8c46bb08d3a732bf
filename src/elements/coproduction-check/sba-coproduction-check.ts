import coproduction from '../../../content/coproduction.json';
import leadership from '../../../content/leadership.json';
import type { CheckPack } from '../../schema/check.js';
import type { Packs } from '../../schema/parse-kind.js';
import { SbaCoproductionCheck } from './coproduction-check.js';

// Checked by the schema when the package was built, so that no browser has to do it again.
SbaCoproductionCheck.packs = { coproduction, leadership } as unknown as Packs<CheckPack>;

if (!customElements.get('sba-coproduction-check'))
  customElements.define('sba-coproduction-check', SbaCoproductionCheck);

export { SbaCoproductionCheck };
