/**
 * Text put at the head of a script-tag bundle, before any bundled module runs.
 *
 * A second Lit is not free: under `trusted-types lit-html` creating that policy again throws, and no page
 * can ask which names are taken. So when something of the toolkit is already here, the guard asks by
 * creating the policy itself: without such a rule, or with 'allow-duplicates', that succeeds and harms
 * nothing, and the missing tags are added; where it throws, Lit would have thrown too. On a page without
 * the toolkit it must not ask, because a first creation would use the name up. Nor where the loader is at
 * work, which brings every tag by itself, and perhaps has not loaded its Lit yet; and the loader leaves a page alone that
 * has the toolkit already.
 *
 * `isInAll` is whether sba.min.js would have the tags of this file too, `loads` whether this is the loader.
 */
export const guard = ({ file, version, tags, result, isInAll = true, loads = false }) => `
if (((marker, tags) => {
  const here = globalThis[marker];
  const missing = here && (here.loads || ${loads}) ? [] : tags.filter((tag) => !customElements.get(tag));
  if (!here && missing.length === tags.length) {
    globalThis[marker] = { version: '${version}', loads: ${loads} };
    return false;
  }
  try {
    if (missing.length) {
      globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
      return false;
    }
  } catch {}
  console.warn('sba-toolkit ' + here?.version + ' is already here, ${file} ${version} was not loaded.'${
    isInAll && !loads
      ? ` +
    (missing.length ? ' Load sba.min.js alone to have <' + missing.join('>, <') + '>.' : '')`
      : ''
  });
  return true;
})(Symbol.for('sba-toolkit'), ${JSON.stringify(tags)})) return ${result};
`;
