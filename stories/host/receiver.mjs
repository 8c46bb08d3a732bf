/**
 * An example of a server that takes responses, with one table, and the peer of the tests in test/faults/. It has no
 * sign-in: put yours in front, above all of GET.
 *
 * Start it with `node stories/host/receiver.mjs [file]`; without a file it keeps responses.db in this folder.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sqlite from 'node-sqlite3-wasm';
import { parseResponse } from '../../dist/schema/parse.js';

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

const textOf = async (request) => {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
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
 * @returns `handle` for a server, `all()` that is stored, as texts, and `close()`
 */
export const openReceiver = (file) => {
  const db = new sqlite.Database(file);
  db.exec(TABLE);
  const all = () => db.all(ALL).map(({ body }) => body);

  const take = async (request, response) => {
    const key = request.headers['idempotency-key'];
    const { no, body } = read(await textOf(request), key);
    if (no) return answer(response, no[0], { error: no[1] });
    const { changes } = db.run(INSERT, [key, randomUUID(), new Date().toISOString(), body]);
    const stored = db.get(FIND, [key]);
    // The same key for something else is a mistake that nobody should find out about a year later.
    if (stored.body !== body) return answer(response, 422, { error: 'this key was used for other answers' });
    return answer(response, changes ? 201 : 200, { receipt: stored.receipt, received: stored.received });
  };

  const handle = async (request, response) => {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const receiver = openReceiver(process.argv[2] ?? fileURLToPath(new URL('responses.db', import.meta.url)));
  const port = Number(process.env.PORT ?? 8100);
  createServer((request, response) => {
    receiver.handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  }).listen(port, 'localhost', () => console.log(`POST and GET http://localhost:${port}/`));
}
