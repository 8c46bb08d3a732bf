import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../stories/host/receiver.mjs', import.meta.url));

/** Starts the receiver as a person does; resolves once it has said something. */
const start = (...args) => startProgram(PROGRAM, ...args);

const startProgram = async (...args) => {
  const child = spawn(process.execPath, args);
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (words += data));
  const ended = once(child, 'exit').then(([code]) => code);
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { words: () => words, ended, stop: (signal) => child.kill(signal) };
};

const response = (answers = { 'outcome-trust': { value: 'agree' } }) => ({
  format: 1,
  id: randomUUID(),
  pack: { id: 'outcomes', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2027-03-01',
  completed: '2027-03-01',
  answers,
});

describe('the receiver', () => {
  let folder;
  let receiver;
  let url;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sba-receiver-'));
    receiver = await start(join(folder, 'one.db'), '--port=0');
    url = /http:\S+/.exec(receiver.words())[0];
  });
  after(async () => {
    receiver.stop();
    await receiver.ended;
    await rm(folder, { recursive: true, force: true });
  });

  const ask = (method, headers) => fetch(url, { method, headers });
  const post = (data, key = data.id) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        origin: 'http://localhost:8000',
      },
      body: JSON.stringify(data),
    });
  const preflight = (origin) =>
    ask('OPTIONS', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key',
    });

  for (const origin of ['http://localhost:8000', 'http://localhost', 'http://127.0.0.1:8001'])
    it(`lets a page of ${origin} send, as a browser asks first`, async () => {
      const { status, headers } = await preflight(origin);
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.match(headers.get('access-control-allow-methods'), /POST/);
      for (const name of ['content-type', 'idempotency-key', 'authorization'])
        assert.ok(headers.get('access-control-allow-headers').includes(name), name);
      assert.equal(headers.get('vary'), 'origin');
    });

  for (const origin of ['https://elsewhere.example', 'http://localhost.elsewhere.example', 'null'])
    it(`does not let a page of ${origin}`, async () => {
      const { headers } = await preflight(origin);
      assert.equal(headers.get('access-control-allow-origin'), null);
    });

  it('lets only the page that an option names', async () => {
    const other = await start(join(folder, 'two.db'), '--port=0', '--origin=https://intranet.example');
    const [address] = /http:\S+/.exec(other.words());
    const allowed = async (origin) =>
      (await fetch(address, { headers: { origin } })).headers.get('access-control-allow-origin');
    assert.equal(await allowed('https://intranet.example'), 'https://intranet.example');
    assert.equal(await allowed('http://localhost:8000'), null);
    other.stop();
    await other.ended;
  });

  it('lets the page read the answer, a refusal, and how long it has to wait', async () => {
    for (const answer of [await post(response()), await post({}, 'x')]) {
      assert.equal(answer.headers.get('access-control-allow-origin'), 'http://localhost:8000');
      assert.match(answer.headers.get('access-control-expose-headers'), /retry-after/);
    }
  });

  it('gives the same receipt for the same answers, in whatever order their keys come', async () => {
    const data = response({ 'outcome-trust': { value: 'agree', note: 'Yes.' } });
    const first = await post(data);
    assert.equal(first.status, 201);
    const turned = Object.fromEntries(Object.entries(data).reverse());
    turned.answers = { 'outcome-trust': { note: 'Yes.', value: 'agree' } };
    const second = await post(turned);
    assert.equal(second.status, 200);
    assert.deepEqual(await second.json(), await first.json());
  });

  it('refuses other answers under the same key', async () => {
    const data = response();
    await post(data);
    const other = await post({ ...data, answers: { 'outcome-trust': { value: 'disagree' } } });
    assert.equal(other.status, 422);
  });

  for (const times of [50, 2])
    it(`answers 413 to ${times} MB, and goes on`, async () => {
      const words = 'x'.repeat(times * 1_000_000);
      const answer = await post(response({ 'outcome-trust': { text: words } }));
      assert.equal(answer.status, 413);
      assert.match((await answer.json()).error, /more than 1000000 bytes/);
      assert.equal((await post(response())).status, 201);
    });

  it('starts again by itself after it was killed while it wrote, with all that it acknowledged', async () => {
    const file = join(folder, 'killed.db');
    const acknowledged = new Set();
    for (let i = 0; i < 8; i++) {
      const one = await startProgram(PROGRAM, file, '--port=0');
      const [address] = /http:\S+/.exec(one.words()) ?? assert.fail(one.words());
      const stored = new Set((await (await fetch(address)).text()).match(/(?<="id":")[0-9a-f-]{36}/g));
      for (const id of acknowledged) assert.ok(stored.has(id), `lost ${id} at start ${i}`);
      let isOver = false;
      const writer = async () => {
        while (!isOver) {
          const data = response();
          const answer = await fetch(address, {
            method: 'POST',
            headers: { 'idempotency-key': data.id },
            body: JSON.stringify(data),
          }).catch(() => undefined);
          if (answer?.status === 201) acknowledged.add(data.id);
        }
      };
      const writers = Array.from({ length: 4 }, writer);
      while (acknowledged.size < (i + 1) * 10) await new Promise((resolve) => setTimeout(resolve, 5 + i));
      one.stop('SIGKILL');
      await one.ended;
      isOver = true;
      await Promise.all(writers);
    }
    assert.ok(acknowledged.size >= 80);
  });

  it('starts where the lock of one that was killed was left', async () => {
    const file = join(folder, 'left.db');
    await mkdir(`${file}.lock`);
    const one = await start(file, '--port=0');
    assert.match(one.words(), /^POST and GET http/);
    one.stop();
    await one.ended;
  });

  it('says plainly that another one uses the file', async () => {
    const second = await start(join(folder, 'one.db'), '--port=0');
    assert.equal(await second.ended, 1);
    assert.match(second.words(), /one\.db cannot be opened: another receiver uses it\n/);
    assert.equal((await post(response())).status, 201);
  });

  it('says plainly that the toolkit is not built yet', async () => {
    const copy = join(folder, 'stories', 'host', 'receiver.mjs');
    await cp(PROGRAM, copy);
    await cp(join(PROGRAM, '..', 'alone.mjs'), join(copy, '..', 'alone.mjs'));
    await symlink(NODE_MODULES, join(folder, 'node_modules'), 'junction');
    const early = await startProgram(copy);
    assert.equal(await early.ended, 1);
    assert.match(early.words(), /^The toolkit is not built yet: .*npm start.*npm run build\.\n$/);
  });

  it('says plainly that a port is taken', async () => {
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const { port } = taken.address();
    const second = await start(join(folder, 'three.db'), `--port=${port}`);
    assert.equal(await second.ended, 1);
    assert.equal(
      second.words(),
      `Port ${port} is taken. Stop what uses it, or choose another one: --port=${port + 1}\n`,
    );
    taken.close();
  });

  for (const [args, words] of [
    [['--prot=1'], /'--prot'/],
    [['--port=x'], /--port must be a number from 0 to 65535; found "x"/],
    [
      ['--origin=intranet.example'],
      /--origin must be like https:\/\/intranet.example; found "intranet.example"/,
    ],
    [['one.db', 'two.db'], /one file/],
    [[join('no', 'such', 'folder', 'x.db')], /x\.db cannot be opened/],
  ])
    it(`says what is wrong with ${args.join(' ')}, and how it is meant`, async () => {
      const bad = await start(...args);
      assert.equal(await bad.ended, 1);
      assert.match(bad.words(), words);
      assert.match(bad.words(), /node stories\/host\/receiver\.mjs \[file\] \[--port=8100\]/);
      assert.doesNotMatch(bad.words(), /\n {4}at /);
    });
});
