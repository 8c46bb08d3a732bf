import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

const isJsonModule = (context) => context.path.endsWith('.json') && context.query.module !== undefined;
const isHostFile = (path) => /^\/(stories\/host|test\/hosts\/pages)\//.test(path) && !path.endsWith('.ts');
const isBundle = (path) => /^\/dist\/([^/]+\.min|sba\/.+)\.js(\.map)?$/.test(path);
/** An old library that a host page of the tests loads: anything that rewrites it makes it strict, which it is not. */
const isOldLibrary = (path) => path.startsWith('/node_modules/mootools/');
const isServedAsItIs = (path) =>
  isHostFile(path) || isOldLibrary(path) || isBundle(path) || path.endsWith('.json');

/**
 * Serves host pages, bundles and JSON byte for byte. The demo server and the test runner share it: both
 * would otherwise rewrite scripts and inject one of their own, which a strict policy and an integrity
 * attribute refuse.
 */
export async function hostPages(context, next) {
  // resolves '..', also when written as %2e%2e, so that what is checked is what is read
  const { pathname } = new URL(context.path, 'http://localhost');
  if (pathname === '/stories/host/strict.html' || context.query.csp === 'strict')
    context.set('Content-Security-Policy', strictPolicy);
  if (!isServedAsItIs(pathname) || isJsonModule(context)) return next();
  try {
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = fileURLToPath(new URL(`.${path}`, root));
    if (!(await stat(file)).isFile()) return next();
    context.body = await readFile(file);
    context.type = types[extname(file)] ?? 'application/octet-stream';
    // an edited pack or page has to show on the next reload
    context.set('Cache-Control', 'no-cache');
    context.set('X-Content-Type-Options', 'nosniff');
  } catch {
    return next();
  }
}

/** `import pack from './x.json'` becomes a script, while `fetch('./x.json')` stays JSON. */
export const jsonModules = () => ({
  name: 'json-modules',
  transformImport: ({ source }) => (/^[./].*\.json$/.test(source) ? `${source}?module` : undefined),
  resolveMimeType: (context) => (isJsonModule(context) ? 'js' : undefined),
  transform: (context) => (isJsonModule(context) ? `export default ${context.body}` : undefined),
});
