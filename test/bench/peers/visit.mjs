import { PredefinedNetworkConditions } from 'puppeteer-core';
import { median } from './figures.mjs';
import { probe } from './probe.mjs';

/** How fast the processor and the network are. */
export const CONDITIONS = {
  plain: { id: 'plain', title: 'as the machine is', cpu: 1, quiet: 1000 },
  slow: { id: 'slow', title: 'processor 4× slower', cpu: 4, quiet: 2000 },
  phone: {
    id: 'phone',
    title: 'processor 4× slower, slow 4G',
    cpu: 4,
    network: PredefinedNetworkConditions['Slow 4G'],
    quiet: 3000,
  },
};

const CLICKS = 24;
const PATIENCE = 240_000;

const inTime = (promise, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** A browser's context of its own for each visit: no cache, no compiled code, no draft of an earlier one. */
const inNewContext = async (browser, { blank, contender, work }, act) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 915 });
    await page.evaluateOnNewDocument(probe);
    const [inPage, options] = contender.inPage;
    await page.evaluateOnNewDocument(inPage, { tag: work.tag, ...options });
    // so that the process which is slowed down is the one which draws the page
    await page.goto(blank);
    return await act(page);
  } finally {
    await context.close();
  }
};

const metricsOf = async (client) => {
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = (name) => metrics.find((one) => one.name === name).value;
  return { main: seconds('TaskDuration') * 1000, script: seconds('ScriptDuration') * 1000 };
};
const during = async (client, act) => {
  const before = await metricsOf(client);
  const result = await act();
  const after = await metricsOf(client);
  return { result, main: after.main - before.main, script: after.script - before.script };
};

/** One cold visit; resolves to its figures, by the ids in measures.mjs. */
export const visit = (browser, site, contender, work, condition) =>
  inNewContext(browser, { blank: site.blank, contender, work }, async (page) => {
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await page.emulateCPUThrottling(condition.cpu);
    await page.emulateNetworkConditions(condition.network ?? null);

    const opening = await during(client, async () => {
      await page.goto(site.addressOf(contender, work), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      const usable = await inTime(
        page.evaluate(() => globalThis.bench.usable),
        'the first question',
      );
      await page.evaluate((ms) => globalThis.bench.quiet(ms), condition.quiet);
      return usable;
    });
    const usable = opening.result;
    const bytes = await page.evaluate((until) => globalThis.bench.loaded(until), usable);
    const { blocking, longest } = await page.evaluate(() => globalThis.bench.tasks());
    const figures = {
      bytesUsable: bytes.usable,
      bytes: bytes.all,
      usable,
      main: opening.main,
      blocking,
      longest,
    };
    // what follows is the same on any network
    if (condition.network) return figures;

    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    figures.heap = (await client.send('Runtime.getHeapUsage')).usedSize;

    const asked = await page.evaluate(() => globalThis.bench.goToMiddle());
    if (asked !== work.questions.length)
      throw new Error(`${work.questions.length} questions, ${asked} on the page`);
    const clicking = await during(client, () =>
      inTime(
        page.evaluate((count) => globalThis.bench.clicks(count), CLICKS),
        'clicking',
      ),
    );
    figures.click = median(clicking.result);
    figures.clickMain = clicking.main / CLICKS;
    figures.clickScript = clicking.script / CLICKS;

    if (work.fills) {
      const { answers, took } = await inTime(
        page.evaluate(() => globalThis.bench.fill()),
        'filling in',
      );
      if (answers !== asked) throw new Error(`${asked} questions were answered, ${answers} answers arrived`);
      figures.fill = took;
    }
    return figures;
  });

/** What a strict policy has to say: first only reported, then enforced. */
export const strictVisit = (browser, site, contender, work) =>
  inNewContext(browser, { blank: site.blank, contender, work }, async (page) => {
    const address = site.addressOf(contender, work);
    await page.goto(`${address}?policy=report`, { waitUntil: 'domcontentloaded' });
    await inTime(
      page.evaluate(() => globalThis.bench.usable),
      'the first question',
    );
    await page.evaluate(() => globalThis.bench.quiet(1000));
    await page.evaluate(() => globalThis.bench.goToMiddle());
    await page.evaluate(() => globalThis.bench.clicks(4));
    const violations = await page.evaluate(() => globalThis.bench.violations);

    await page.goto(`${address}?policy=enforce`, { waitUntil: 'domcontentloaded' });
    const works = await page.evaluate(() =>
      Promise.race([
        globalThis.bench.usable.then(() => true),
        new Promise((resolve) => setTimeout(() => resolve(false), 10_000)),
      ]),
    );
    return { violations, works };
  });
