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

console.log(`Demo page:               http://localhost:${port}/stories/host/
Under a strict policy:   http://localhost:${port}/stories/host/strict.html
Stop with Ctrl+C.`);
