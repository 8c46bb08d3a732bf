/** A council's site with a receiver that can be made to fail. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { openReceiver } from '../../stories/host/receiver.mjs';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Faults</title>
    <script src="/sba.min.js" defer></script>
  </head>
  <body>
    <sba-outcome-survey id="faults" save="device" submit-url="/responses" layout="list"></sba-outcome-survey>
  </body>
</html>`;

/** What can go wrong with one request. A fault that lets it pass calls `store`. */
export const FAULTS = {
  status:
    (status, headers = {}) =>
    (_request, response) => {
      response.writeHead(status, headers).end();
    },
  lostAnswer: async (request, response, store) => {
    const fake = Object.assign(Object.create(response), {
      writeHead: () => fake,
      end: () => response.destroy(),
    });
    await store(request, fake);
  },
  cutAnswer: async (request, response, store) => {
    const fake = Object.assign(Object.create(response), {
      writeHead: () => {
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': 500 });
        return fake;
      },
      end: () => response.write('{"rec', () => response.destroy()),
    });
    await store(request, fake);
  },
  cutRequest: (request) => {
    request.once('data', () => request.destroy());
  },
  silence: () => undefined,
};

/** @param {string} file of the receiver's database */
export const openSite = async (file) => {
  const receiver = openReceiver(file);
  const script = await readFile(new URL('../../dist/sba.min.js', import.meta.url));
  const site = { faults: [], posts: 0, receiver };
  const server = createServer((request, response) => {
    if (request.url === '/responses') {
      site.posts += 1;
      const fault = site.faults.shift() ?? receiver.handle;
      Promise.resolve(fault(request, response, receiver.handle)).catch(() => response.destroy());
    } else if (request.url === '/sba.min.js')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${server.address().port}/`;
  site.stored = () => receiver.all().map((body) => JSON.parse(body));
  site.close = () => {
    server.closeAllConnections();
    server.close();
    receiver.close();
  };
  return site;
};
