import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseline } from '../../dist/i18n/en/baseline.js';
import { check } from '../../dist/i18n/en/check.js';
import { every } from '../../dist/i18n/en/every.js';
import { matrix } from '../../dist/i18n/en/matrix.js';
import { plan } from '../../dist/i18n/en/plan.js';
import { planning } from '../../dist/i18n/en/planning.js';
import { results } from '../../dist/i18n/en/results.js';
import { together } from '../../dist/i18n/en/together.js';
import { toolkit } from '../../dist/i18n/en/toolkit.js';
import { languageOf } from '../../dist/i18n/language.js';
import { cy as welshAreas } from '../../dist/i18n/languages/cy.js';
import { PLACEHOLDERS } from '../../dist/i18n/placeholders.js';

const AREAS = { every, planning, together, baseline, matrix, check, plan, results, toolkit };

/** Every sentence by its path; a function is called with numbers. */
const sentences = (terms, path = '') =>
  Object.entries(terms).flatMap(([key, value]) => {
    if (typeof value === 'object') return sentences(value, `${path}${key}.`);
    return [[`${path}${key}`, typeof value === 'function' ? value(3, 14, 'name', '2026') : value]];
  });

/** The names of all that are called with something, and with how much. */
const called = (terms, path = '') =>
  Object.entries(terms).flatMap(([key, value]) => {
    if (typeof value === 'object') return called(value, `${path}${key}.`);
    return typeof value === 'function' ? [[`${path}${key}`, value.length]] : [];
  });

for (const [area, en] of Object.entries(AREAS))
  describe(`the sentences of the area "${area}"`, () => {
    const cy = welshAreas[area];
    const [english, welsh] = [sentences(en), sentences(cy)];

    it('are the same in English and Welsh', () => {
      const keys = (list) => list.map(([key]) => key).sort();
      assert.deepEqual(keys(welsh), keys(english));
    });

    it('are never empty, and have no space too many', () => {
      for (const [key, words] of [...english, ...welsh]) {
        assert.equal(typeof words, 'string', key);
        assert.match(words, /^\S(.*\S)?$/s, key);
        assert.doesNotMatch(words, /undefined|NaN| {2}/, key);
      }
    });

    it('differ between the languages', () => {
      // what only puts signs around its numbers is no sentence
      const said = Object.fromEntries(welsh);
      const same = english.filter(([key, words]) => /\p{L}/u.test(words) && words === said[key]);
      assert.deepEqual(same, []);
    });

    it('hold the same numbers', () => {
      const numbers = (words) => (String(words).match(/\d+/g) ?? []).sort();
      const said = Object.fromEntries(welsh);
      for (const [key, words] of english) assert.deepEqual(numbers(said[key]), numbers(words), key);
    });

    it('have one kind of apostrophe', () => {
      const kinds = new Set(
        [...english, ...welsh].flatMap(([, words]) => String(words).match(/\w['’]\w/g) ?? []).values(),
      );
      assert.ok(new Set([...kinds].map((found) => found[1])).size <= 1);
    });

    it('have a name for each of their placeholders, for languages that are data', () => {
      const named = Object.entries(PLACEHOLDERS[area]).map(([key, names]) => [key, names.split(' ').length]);
      assert.deepEqual(named.sort(), called(en).sort());
    });
  });

describe('the languages of the interface', () => {
  it('say that the Welsh is a draft, and that the English is not', () => {
    assert.equal(languageOf('cy').isDraft, true);
    assert.equal(languageOf('en').isDraft, false);
  });
});
