import behaviours from '../../../content/behaviours.json';
import type { MatrixPack } from '../../schema/matrix.js';
import { SbaBehaviourMatrix } from './behaviour-matrix.js';

// Checked by the schema when the package was built, so that no browser has to do it again.
SbaBehaviourMatrix.packs = { behaviours: behaviours as unknown as MatrixPack };

if (!customElements.get('sba-behaviour-matrix'))
  customElements.define('sba-behaviour-matrix', SbaBehaviourMatrix);

export { SbaBehaviourMatrix };
