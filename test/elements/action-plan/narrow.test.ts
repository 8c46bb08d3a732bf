import { fitsEverywhere } from '../../contracts/narrow.js';
import { TAG } from './plan.js';
import { states } from './states.js';

describe(`<${TAG}>`, () => {
  fitsEverywhere({ states });
});
