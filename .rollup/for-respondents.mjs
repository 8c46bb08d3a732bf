/** What a pack says for editors, results and lawyers, and no page for respondents shows. It stays in content/. */
const NOT_SHOWN = {
  pack: ['$schema'],
  item: ['sensitive', 'theme'],
  source: ['title', 'publishers', 'author', 'published', 'page', 'rights', 'permission'],
};

const without = (keys, object) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** Leaves out of the packs in a bundle what the people who wait for it would never see. */
export const forRespondents = () => ({
  name: 'for-respondents',
  transform(code, id) {
    if (!/[\\/]content[\\/][^\\/]+\.json$/.test(id)) return null;
    const pack = without(NOT_SHOWN.pack, JSON.parse(code));
    const sections = pack.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => without(NOT_SHOWN.item, item)),
    }));
    // Their names stay: an extension may refer to them.
    const themes = Object.fromEntries(Object.keys(pack.themes ?? {}).map((theme) => [theme, theme]));
    return JSON.stringify({ ...pack, themes, sections, source: without(NOT_SHOWN.source, pack.source) });
  },
});
