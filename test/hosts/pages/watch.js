/* The first script of a page: notes what the browser or the toolkit complains about. */
const seen = { violations: [], errors: [], warnings: [], logged: [], events: [] };
window.seen = seen;
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  seen.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
});
window.addEventListener('error', ({ message }) => seen.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
console.warn = (...parts) => seen.warnings.push(parts.join(' '));
console.error = (...parts) => seen.logged.push(parts.join(' '));
for (const type of ['sba-ready', 'sba-complete', 'sba-content-error'])
  document.addEventListener(type, ({ detail }) => seen.events.push({ type, detail }));
