import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { buildIfStale } from '../../test/support/build.mjs';
import { hostPages } from './middleware.mjs';

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });

const toDemo = (context, next) => (context.path === '/' ? context.redirect('/stories/host/') : next());

await buildIfStale();

let port = Number(process.env.PORT ?? 8000);
while (!(await isFree(port))) port += 1;

await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: fileURLToPath(new URL('../../', import.meta.url)),
    hostname: 'localhost',
    port,
    nodeResolve: { exportConditions: ['production', 'default'] },
    middleware: [toDemo, hostPages],
  },
});

console.log(`Demo page, a survey:     http://localhost:${port}/stories/host/
A baseline and a plan:   http://localhost:${port}/stories/host/baseline.html
Matrix, check, workshop: http://localhost:${port}/stories/host/together.html
What many responses say: http://localhost:${port}/stories/host/results.html
Under a strict policy:   http://localhost:${port}/stories/host/strict.html
                         http://localhost:${port}/stories/host/baseline.html?csp=strict
                         http://localhost:${port}/stories/host/results.html?csp=strict
Sent to the receiver:    http://localhost:${port}/stories/host/?send
                         Start it first: node stories/host/receiver.mjs
Stop with Ctrl+C.`);
