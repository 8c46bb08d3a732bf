import { isUsable } from '../../contracts/states.js';
import { states } from './states.js';

describe('<sba-toolkit>', () => {
  isUsable({ states });
});
