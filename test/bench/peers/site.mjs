/** The bench's own server: every file compressed once, as well as brotli can, and served from memory. */
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TYPES = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
};

/**
 * What a careful council sends, with the names of the policies that Lit and DOMPurify document. More
 * names would not help a library that writes to innerHTML without one.
 */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";
const POLICIES = {
  report: { 'content-security-policy-report-only': STRICT },
  enforce: { 'content-security-policy': STRICT },
};

export const openSite = async () => {
  const files = new Map();
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://bench.invalid');
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[pathname.endsWith('/') ? 'html' : pathname.split('.').at(-1)];
    response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': file.length,
        'cache-control': 'no-store',
        ...POLICIES[searchParams.get('policy')],
      })
      .end(file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const add = async (path, text) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    files.set(path, await compress(text, { params }));
  };
  await add('/blank/index.html', '<!doctype html><title>Nothing</title>');
  return {
    blank: `${origin}/blank/`,
    addressOf: (contender, work) => `${origin}/${contender.id}/${work.id}/`,
    add: async (contender, work) => {
      const pages = Object.entries(await contender.site(work));
      await Promise.all(pages.map(([name, text]) => add(`/${contender.id}/${work.id}/${name}`, text)));
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
