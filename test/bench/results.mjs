/**
 * How long the results of many responses take in Chromium, from setting `src` to the first table, and the longest that the
 * page was held up meanwhile: the file is NDJSON, from a server on this machine. Ends with 1 where 100,000 take longer than
 * 2 s or the page is held up for more than 50 ms, by the browser's own count of long tasks. `COUNT=1000000` for a million.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { madeUp } from '../../stories/host/made-up.js';
import { findChromium } from '../support/find-browsers.mjs';

const COUNT = Number(process.env.COUNT ?? 100_000);
const LIMIT = { first: (2000 * COUNT) / 100_000, task: 50 };
const REPEATS = COUNT > 100_000 ? 1 : 5;

const pack = JSON.parse(readFileSync('content/outcomes.json', 'utf8'));
// The same thousands again and again: what they say does not matter here, and memory does.
const lines = Buffer.from(
  [...madeUp(pack, { count: 5000 })].map((response) => `${JSON.stringify(response)}\n`).join(''),
);
const times = COUNT / 5000;
const page = `<!doctype html><html lang="en"><body><script type="module" src="/sba-results.min.js"></script></body></html>`;
const server = createServer((request, answer) => {
  if (request.url === '/responses.ndjson') {
    answer.setHeader('Content-Length', lines.length * times);
    let sent = 0;
    const send = () => {
      while (sent < times) if ((sent++, !answer.write(lines))) return void answer.once('drain', send);
      answer.end();
    };
    send();
  } else if (request.url === '/') answer.setHeader('Content-Type', 'text/html').end(page);
  else if (request.url === '/sba-results.min.js')
    answer.setHeader('Content-Type', 'text/javascript').end(readFileSync('dist/sba-results.min.js'));
  else answer.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
const runs = [];
for (let i = 0; i < REPEATS; i++) {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  const { waited, ...shown } = await tab.evaluate(async () => {
    await customElements.whenDefined('sba-results');
    const el = document.createElement('sba-results');
    document.body.append(el);
    await el.updateComplete;
    const start = performance.now();
    performance.mark('sba-start');
    el.src = '/responses.ndjson';
    while (!el.shadowRoot.querySelector('table')) await new Promise((resolve) => setTimeout(resolve, 5));
    performance.mark('sba-first');
    const waited = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 500));
    performance.mark('sba-end');
    const { usedJSHeapSize } = performance.memory;
    return {
      waited,
      megabytes: usedJSHeapSize / 2 ** 20,
      tables: el.shadowRoot.querySelectorAll('table').length,
    };
  });
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  await tab.close();
  runs.push({ waited, ...shown, ...measured(traceEvents) });
}
await browser.close();
server.close();

/** What the main thread of the page did: in time that a processor was at it, where other programs take no share of. */
function measured(events) {
  const at = (name) => events.find((event) => event.name === name);
  const [start, first, end] = ['sba-start', 'sba-first', 'sba-end'].map(at);
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      /RunTask$/.test(name) &&
      pid === start.pid &&
      tid === start.tid &&
      ts >= start.ts - 1000 &&
      ts <= end.ts,
  );
  const times = (list) => list.map(({ tdur, dur }) => (tdur ?? dur) / 1000);
  const long = times(tasks).filter((ms) => ms > LIMIT.task);
  const before = tasks.filter(({ ts }) => ts <= first.ts);
  return {
    first: times(before).reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(...times(tasks)),
    long,
    hasThreadTime: tasks.some(({ tdur }) => tdur !== undefined),
    tasks: tasks.length,
  };
}

for (const { first, waited, longest, long, tasks, megabytes, tables, hasThreadTime } of runs)
  console.log(
    `${COUNT.toLocaleString('en-GB')} responses, ${Math.round((lines.length * times) / 2 ** 20)} MB: first of ${tables} tables after ${Math.round(first)} ms of processor time on the main thread (${Math.round(waited)} ms on the clock), ${tasks} tasks, the longest ${Math.round(longest)} ms${hasThreadTime ? '' : ' on the clock'}, ${long.length} above ${LIMIT.task} ms; heap ${Math.round(megabytes)} MB`,
  );
const best = Math.min(...runs.map(({ first }) => first));
const fewest = Math.min(...runs.map(({ long }) => long.length));
console.log(
  `best ${Math.round(best)} ms of ${LIMIT.first} ms; fewest tasks above ${LIMIT.task} ms in a run: ${fewest}`,
);
process.exitCode = best > LIMIT.first || fewest > 0 ? 1 : 0;
