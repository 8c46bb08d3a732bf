/**
 * An example of a server that takes responses, with one table, and the peer of the tests in test/faults/. It has no
 * sign-in: put yours in front, above all of GET.
 *
 * `node stories/host/receiver.mjs [file] [--port=8100] [--origin=https://intranet.example]`. Without a file it keeps
 * responses.db in this folder; without an origin it lets pages of this computer send, as the demo's are.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import sqlite from 'node-sqlite3-wasm';
import { holdAlone } from './alone.mjs';

const { parseResponse } = await import('../../dist/schema/parse.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(
    'The toolkit is not built yet: wait until npm start shows its addresses, or run npm run build.',
  );
  process.exit(1);
});

/** The one table. `body` is the response as it came; `key` is its id, so that a repeat finds the first. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS responses (
    key      TEXT PRIMARY KEY,
    receipt  TEXT NOT NULL,
    received TEXT NOT NULL,
    body     TEXT NOT NULL
  )`;
const INSERT = `
  INSERT INTO responses (key, receipt, received, body) VALUES (?, ?, ?, ?)
  ON CONFLICT (key) DO NOTHING`;
const FIND = 'SELECT receipt, received, body FROM responses WHERE key = ?';
const ALL = 'SELECT body FROM responses ORDER BY received';

/** A baseline with long words stays far below it. */
const LARGEST = 1_000_000;

/** All of it is read, as a sender that is cut off in the middle never hears why; what is too large is not kept. */
const textOf = async (request) => {
  let parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) parts = [];
    else parts.push(part);
  }
  return size > LARGEST ? undefined : Buffer.concat(parts).toString('utf8');
};

/** Pages of this computer, on whatever port: a demo server takes the next one where one is taken. */
const isLocal = (origin) => /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);

/** Lets a page of another address send and read, where it is allowed to (CORS). */
const allow = ({ headers: { origin } }, response, allowed) => {
  response.setHeader('vary', 'origin');
  if (!origin || !(allowed ? origin === allowed : isLocal(origin))) return;
  response.setHeader('access-control-allow-origin', origin);
  // How long to wait, and by which clock: a page may not read these otherwise.
  response.setHeader('access-control-expose-headers', 'retry-after, date');
};

/** A browser asks before it sends JSON elsewhere. */
const preflight = (response) => {
  response.writeHead(204, {
    'access-control-allow-methods': 'POST, GET',
    'access-control-allow-headers': 'content-type, idempotency-key, authorization',
    'access-control-max-age': '600',
  });
  response.end();
};

const answer = (response, status, body) => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

/** What is wrong with a request, as `[status, words]`, or the response that it holds. */
const read = (text, key) => {
  if (text === undefined) return { no: [413, `more than ${LARGEST} bytes`] };
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { no: [400, 'no JSON'] };
  }
  const result = parseResponse(data);
  if (result.problems) return { no: [422, result.problems] };
  if (!result.response.completed) return { no: [422, 'a draft: it has no "completed"'] };
  if (result.response.id !== key) return { no: [400, 'Idempotency-Key must be the id of the response'] };
  return { body: JSON.stringify(result.response) };
};

/**
 * Opens the table.
 *
 * @param {string} file of the database; it is made where there is none
 * @param {string} [origin] of the pages that may send from another address; those of this computer unless it is said
 * @returns `handle` for a server, `all()` that is stored, as texts, and `close()`
 */
export const openReceiver = (file, origin) => {
  const db = new sqlite.Database(file);
  db.exec(TABLE);
  const all = () => db.all(ALL).map(({ body }) => body);

  const take = async (request, response) => {
    const key = request.headers['idempotency-key'];
    const { no, body } = read(await textOf(request), key);
    if (no) return answer(response, no[0], { error: no[1] });
    const { changes } = db.run(INSERT, [key, randomUUID(), new Date().toISOString(), body]);
    const stored = db.get(FIND, [key]);
    // The same key for something else is a mistake that nobody should find out about a year later. What is the same is a
    // matter of meaning: the order of keys has none.
    if (!isDeepStrictEqual(JSON.parse(stored.body), JSON.parse(body)))
      return answer(response, 422, { error: 'this key was used for other answers' });
    return answer(response, changes ? 201 : 200, { receipt: stored.receipt, received: stored.received });
  };

  const handle = async (request, response) => {
    allow(request, response, origin);
    if (request.method === 'OPTIONS') return preflight(response);
    if (request.method === 'POST') return take(request, response);
    if (request.method !== 'GET') return answer(response, 405, { error: 'POST or GET' });
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    return response.end(
      all()
        .map((body) => `${body}\n`)
        .join(''),
    );
  };
  return { handle, all, close: () => db.close() };
};

const USAGE = 'node stories/host/receiver.mjs [file] [--port=8100] [--origin=https://intranet.example]';

/** @throws Error that says what is wrong with the arguments */
const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '8100' }, origin: { type: 'string' } },
  });
  const { port, origin } = values;
  if (positionals.length > 1) throw new Error(`one file, please; found ${positionals.join(' ')}`);
  if (!/^\d+$/.test(port) || port > 65535)
    throw new Error(`--port must be a number from 0 to 65535; found "${port}"`);
  if (origin && !(URL.canParse(origin) && new URL(origin).origin === origin))
    throw new Error(`--origin must be like https://intranet.example; found "${origin}"`);
  const [file = fileURLToPath(new URL('responses.db', import.meta.url))] = positionals;
  return { file, port: Number(port), origin };
};

const open = async (file, origin) => {
  try {
    const letGo = await holdAlone(file);
    // The lock of one that was killed would be there for ever. SQLite itself takes back what was written by half.
    rmSync(`${file}.lock`, { recursive: true, force: true });
    const receiver = openReceiver(file, origin);
    return {
      ...receiver,
      close: () => {
        receiver.close();
        letGo();
      },
    };
  } catch ({ message }) {
    throw new Error(`${file} cannot be opened: ${message}`);
  }
};

const main = async () => {
  const { file, port, origin } = readArguments();
  const receiver = await open(file, origin);
  const server = createServer((request, response) => {
    receiver.handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  }).listen(port, 'localhost');
  await once(server, 'listening').catch((error) => {
    receiver.close();
    throw error;
  });
  console.log(`POST and GET http://localhost:${server.address().port}/, kept in ${file}`);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  main().catch(({ code, message, port }) => {
    process.exitCode = 1;
    if (code === 'EADDRINUSE')
      console.error(`Port ${port} is taken. Stop what uses it, or choose another one: --port=${port + 1}`);
    else console.error(`${message}\n${USAGE}`);
  });
