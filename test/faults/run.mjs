/**
 * What goes wrong between a person and a server, in a real browser against the receiver of stories/host. After each
 * fault the server holds the response exactly once, or the device holds it whole, and the person was told which.
 *
 * `SEED=… node test/faults/run.mjs` repeats a run of the kills; `KILLS=10` makes it short.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from '../support/find-browsers.mjs';
import { killOften, randomFrom } from './kills.mjs';
import { CHROMIUM_ALONE, scenarios } from './scenarios.mjs';
import { openSite } from './site.mjs';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const launch = (userDataDir) =>
  puppeteer.launch({
    executablePath: findChromium(),
    args: asRoot,
    ...(userDataDir && { userDataDir }),
    handleSIGINT: false,
  });

/** Most rows wait for a next try, and several can wait at once. */
const AT_ONCE = 4;

/** Runs one row on a site and in a browser profile of its own; resolves to what the table says of it. */
const row = (fault, act) =>
  act().then(
    (outcome) => ['ok', fault, outcome],
    (error) => ['FAIL', fault, error.message],
  );

const scenarioRow = (browser, file, fault, act) =>
  row(fault, async () => {
    const site = await openSite(file);
    const context = await browser.createBrowserContext();
    try {
      return await act({ context, site, stored: site.stored });
    } finally {
      await context.close();
      site.close();
    }
  });

/** The rows of one engine, in order. */
const rowsIn = async (engine, browser, folder) => {
  const rows = [];
  const wanted = Object.entries(scenarios).filter(
    ([fault]) => engine === 'Chromium' || !CHROMIUM_ALONE.has(fault),
  );
  const left = wanted.entries();
  const work = async () => {
    for (const [i, [fault, act]] of left)
      rows[i] = await scenarioRow(browser, join(folder, `${engine}-${i}.db`), `${engine}: ${fault}`, act);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
  }
  return rows;
};

const killsRow = async (folder, kills) => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  const workers = 2;
  const site = await openSite(join(folder, 'kills.db'));
  const result = await row(`Chromium: killed after sba-save, seed ${seed}`, async () => {
    const results = await Promise.all(
      Array.from({ length: workers }, (_, i) =>
        killOften(launch, site.url, {
          kills: Math.ceil(kills / workers),
          random: randomFrom(seed + i),
          until: Date.now() + 240_000,
        }),
      ),
    );
    const sum = (name) => results.reduce((total, one) => total + one[name], 0);
    const words = `${sum('done')} kills, ${sum('lost')} answers lost`;
    if (sum('lost') > 0 || sum('done') < kills) throw new Error(words);
    return words;
  });
  site.close();
  return result;
};

/**
 * Runs everything and prints the table; resolves to the counts.
 *
 * @param {number} kills how often a browser is killed
 * @param {boolean} [inFirefox] whether to let Firefox meet the faults too, where it is installed
 */
export const faultTests = async (kills, inFirefox = false) => {
  const folder = await mkdtemp(join(tmpdir(), 'sba-faults-'));
  const rows = [];
  try {
    rows.push(...(await rowsIn('Chromium', await launch(), folder)));
    const firefox = inFirefox && findFirefox();
    if (firefox) {
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
      rows.push(...(await rowsIn('Firefox', browser, folder)));
    }
    rows.push(await killsRow(folder, kills));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const failed = rows.filter(([state]) => state === 'FAIL').length;
  const width = Math.max(...rows.map(([, fault]) => fault.length));
  for (const [state, fault, outcome] of rows)
    console.log(`  ${state.padEnd(4)} ${fault.padEnd(width)}  ${outcome}`);
  return { passed: rows.length - failed, failed };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await faultTests(Number(process.env.KILLS ?? 100), true);
  process.exit(failed ? 1 : 0);
}
