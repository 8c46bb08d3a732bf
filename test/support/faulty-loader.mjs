import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Faults of loading</title>
    <script src="/test/hosts/pages/watch.js"></script>
    <script src="sba.js" defer></script>
  </head>
  <body><sba-outcome-survey><p>Ring us on 01234.</p></sba-outcome-survey></body>
</html>`;

/** What can go wrong with a file, by name; each writes the whole answer. */
const FAULTS = {
  404: (_text, response) => response.writeHead(404).end(),
  500: (_text, response) => response.writeHead(500).end(),
  cut: (text, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': text.length });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  },
  slow: (text, response) => {
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    }, 2000);
  },
  altered: (text, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${text}\n/* changed */`);
  },
};

const seen = new Map();

/**
 * The folder of the loader with a fault in one file: `/faulty/<times>-<fault>-<any id>/<file>/page.html`. The fault is
 * there the first so many times that the file is asked for.
 */
export const faultyLoader = async (context, next) => {
  const [, kind, file, rest] = /^\/faulty\/([\w-]+)\/([\w.-]+)\/(.+)$/.exec(context.path) ?? [];
  if (!rest) return next();
  context.set('Cache-Control', 'no-store');
  if (rest === 'page.html') {
    context.type = 'text/html';
    context.body = PAGE;
    return undefined;
  }
  const text = await readFile(new URL(`dist/sba/${rest}`, root), 'utf8').catch(() => undefined);
  if (text === undefined) return next();
  const [times, fault] = kind.split('-');
  const count = (seen.get(context.path) ?? 0) + 1;
  seen.set(context.path, count);
  if (rest.endsWith(`/${file}`) && count <= Number(times)) {
    context.respond = false;
    FAULTS[fault](text, context.res);
    return undefined;
  }
  context.type = 'text/javascript';
  context.body = text;
  return undefined;
};
