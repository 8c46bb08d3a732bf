import { cy } from './cy.js';
import { en } from './en.js';
import type { Terms } from './terms.js';

const LANGUAGES = { en, cy } as const;
type Language = keyof typeof LANGUAGES;

/** A bundle may be in English alone; then `cy` is undefined. */
const HAS_WELSH = (cy as Terms | undefined) !== undefined;

/** The language of a tag without its region: `cy` of `cy-GB`. */
export const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The interface language nearest to a tag: itself where there is one, else English. */
export const interfaceLanguage = (tag: string): Language => (baseOf(tag) === 'cy' && HAS_WELSH ? 'cy' : 'en');

/** The interface's sentences in the language nearest to a tag. */
export const termsFor = (tag: string): Terms => LANGUAGES[interfaceLanguage(tag)];
