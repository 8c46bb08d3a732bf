/**
 * Text put at the head of a script-tag bundle, before any bundled module runs.
 *
 * A second Lit is not free: under `trusted-types lit-html` creating that policy again throws, and no page
 * can ask which names are taken. So when something of the toolkit is already here, the guard asks by
 * creating the policy itself: without such a rule, or with 'allow-duplicates', that succeeds and harms
 * nothing, and the missing tags are added; where it throws, Lit would have thrown too. On a page without
 * the toolkit it must not ask, because a first creation would use the name up.
 */
export const guard = ({ file, version, tags, result }) => `
if (((marker, tags) => {
  const here = globalThis[marker];
  const missing = tags.filter((tag) => !customElements.get(tag));
  if (!here && missing.length === tags.length) {
    globalThis[marker] = { version: '${version}' };
    return false;
  }
  const found = 'sba-toolkit ' + (here?.version ?? '(version unknown)') + ' is already on this page';
  if (missing.length === 0) {
    console.warn(found + ', so ${file} ' + '${version} was not loaded.');
    return true;
  }
  try {
    globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
    return false;
  } catch {
    console.warn(
      found + ' and its content security policy allows one copy, so ${file} ' + '${version} was not loaded and <' +
      missing.join('>, <') + '> will not work: load sba.min.js instead of several single-element files.',
    );
    return true;
  }
})(Symbol.for('sba-toolkit'), ${JSON.stringify(tags)})) return ${result};
`;
