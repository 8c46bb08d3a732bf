import { fitsEverywhere } from '../../contracts/narrow.js';
import { TAG } from './results.js';
import { states } from './states.js';

describe(`<${TAG}>`, () => {
  fitsEverywhere({ states });
});
