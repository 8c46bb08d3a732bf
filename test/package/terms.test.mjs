import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cy as baselineCy } from '../../dist/i18n/baseline/cy.js';
import { en as baselineEn } from '../../dist/i18n/baseline/en.js';
import { cy as checkCy } from '../../dist/i18n/check/cy.js';
import { en as checkEn } from '../../dist/i18n/check/en.js';
import { cy as commonCy } from '../../dist/i18n/cy.js';
import { en as commonEn } from '../../dist/i18n/en.js';
import { cy as matrixCy } from '../../dist/i18n/matrix/cy.js';
import { en as matrixEn } from '../../dist/i18n/matrix/en.js';
import { cy as planCy } from '../../dist/i18n/plan/cy.js';
import { en as planEn } from '../../dist/i18n/plan/en.js';
import { cy as resultsCy } from '../../dist/i18n/results/cy.js';
import { en as resultsEn } from '../../dist/i18n/results/en.js';
import { cy as togetherCy } from '../../dist/i18n/together/cy.js';
import { en as togetherEn } from '../../dist/i18n/together/en.js';
import { cy as toolkitCy } from '../../dist/i18n/toolkit/cy.js';
import { en as toolkitEn } from '../../dist/i18n/toolkit/en.js';

/** Every sentence by its path; a function is called with numbers. */
const sentences = (terms, path = '') =>
  Object.entries(terms).flatMap(([key, value]) => {
    if (typeof value === 'object') return sentences(value, `${path}${key}.`);
    return [[`${path}${key}`, typeof value === 'function' ? value(3, 14, 'name') : value]];
  });

/** Not sentences, and so allowed to be no text, or empty where there is nothing to say. */
const isFlag = ([key]) => ['isDraft', 'draftLanguage'].includes(key);

const SETS = {
  'every element': [commonEn, commonCy],
  'a baseline': [baselineEn, baselineCy],
  'what people go through together': [togetherEn, togetherCy],
  'a matrix': [matrixEn, matrixCy],
  'a check': [checkEn, checkCy],
  'an action plan': [planEn, planCy],
  results: [resultsEn, resultsCy],
  'a toolkit': [toolkitEn, toolkitCy],
};

for (const [who, [en, cy]] of Object.entries(SETS))
  describe(`the sentences of ${who}`, () => {
    const [english, welsh] = [sentences(en), sentences(cy)];

    it('are the same in English and Welsh', () => {
      assert.deepEqual(
        welsh.map(([key]) => key),
        english.map(([key]) => key),
      );
    });

    it('are never empty, and have no space too many', () => {
      for (const [key, words] of [...english, ...welsh].filter((one) => !isFlag(one))) {
        assert.equal(typeof words, 'string', key);
        assert.match(words, /^\S(.*\S)?$/s, key);
        assert.doesNotMatch(words, /undefined|NaN| {2}/, key);
      }
    });

    it('differ between the languages', () => {
      // what only puts signs around its numbers is no sentence
      const isSaid = (one) => !isFlag(one) && /\p{L}/u.test(one[1]);
      const same = english.filter((one, i) => isSaid(one) && one[1] === welsh[i][1]);
      assert.deepEqual(same, []);
    });

    it('hold the same numbers', () => {
      const numbers = (words) => (String(words).match(/\d+/g) ?? []).sort();
      for (const [i, [key, words]] of english.entries())
        assert.deepEqual(numbers(welsh[i][1]), numbers(words), key);
    });

    it('have one kind of apostrophe', () => {
      const kinds = new Set(
        [...english, ...welsh].flatMap(([, words]) => String(words).match(/\w['’]\w/g) ?? []).values(),
      );
      assert.equal(new Set([...kinds].map((found) => found[1])).size, 1);
    });

    it('say that the Welsh is a draft, and that the English is not', () => {
      const says = (terms) => Boolean(terms.isDraft ?? terms.draftLanguage);
      assert.deepEqual([says(en), says(cy)], [false, true]);
    });
  });
