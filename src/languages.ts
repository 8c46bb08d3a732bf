/** For pages with the loader: `import { registerLanguage } from './sba/<version>/languages.js'`. */
export { registerLanguage } from './controllers/register-language.js';
export type { LanguageData, Sentence } from './i18n/host-language.js';
