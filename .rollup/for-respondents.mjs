/** What a pack says for editors, results and lawyers, and no page for respondents shows. It stays in content/. */
const NOT_SHOWN = {
  pack: ['$schema'],
  item: ['sensitive', 'theme'],
  source: ['title', 'publishers', 'author', 'published', 'page', 'rights', 'permission'],
};

const without = (keys, object) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** A pack in its original language alone: a text is a string where it was an object of translations. */
const original = (value, language, languages) => {
  if (Array.isArray(value)) return value.map((entry) => original(entry, language, languages));
  if (typeof value !== 'object' || value === null) return value;
  if (value === languages) return { [language]: 'original' };
  const keys = Object.keys(value);
  if (keys.includes(language) && keys.every((key) => key in languages)) return value[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, original(entry, language, languages)]),
  );
};

export const inOriginal = (pack) => {
  const [language] = Object.entries(pack.languages).find(([, state]) => state === 'original');
  return original(pack, language, pack.languages);
};

/**
 * Leaves out of the packs in a bundle what the people who wait for it would never see.
 *
 * @param {object} options
 * @param {boolean} options.translated whether the bundle carries baselines in other languages than the original
 */
export const forRespondents = ({ translated }) => ({
  name: 'for-respondents',
  transform(code, id) {
    if (!/[\\/]content[\\/][^\\/]+\.json$/.test(id)) return null;
    const pack = without(NOT_SHOWN.pack, JSON.parse(code));
    const source = without(NOT_SHOWN.source, pack.source);
    if (pack.kind !== 'survey')
      return JSON.stringify(translated ? { ...pack, source } : inOriginal({ ...pack, source }));
    const sections = pack.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => without(NOT_SHOWN.item, item)),
    }));
    // Their names stay: an extension may refer to them.
    const themes = Object.fromEntries(Object.keys(pack.themes ?? {}).map((theme) => [theme, theme]));
    return JSON.stringify({ ...pack, themes, sections, source });
  },
});
