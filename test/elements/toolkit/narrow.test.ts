import { fitsEverywhere } from '../../contracts/narrow.js';
import { states } from './states.js';

describe('what <sba-toolkit> shows itself', () => {
  fitsEverywhere({ states });
});
