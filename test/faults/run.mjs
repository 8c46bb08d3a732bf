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
import { findChromium } from '../support/find-browsers.mjs';
import { killOften, randomFrom } from './kills.mjs';
import { scenarios } from './scenarios.mjs';
import { openSite } from './site.mjs';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const launch = (userDataDir) =>
  puppeteer.launch({
    executablePath: findChromium(),
    args: asRoot,
    ...(userDataDir && { userDataDir }),
    handleSIGINT: false,
  });

/**
 * Runs everything and prints the table; resolves to the counts.
 *
 * @param {number} kills how often a browser is killed
 */
export const faultTests = async (kills) => {
  const folder = await mkdtemp(join(tmpdir(), 'sba-faults-'));
  const site = await openSite(join(folder, 'responses.db'));
  const counts = { passed: 0, failed: 0 };
  const rows = [];
  const note = (fault, act) =>
    act().then(
      (outcome) => {
        counts.passed += 1;
        rows.push(['ok', fault, outcome]);
      },
      (error) => {
        counts.failed += 1;
        rows.push(['FAIL', fault, error.message]);
      },
    );
  try {
    const browser = await launch();
    for (const [fault, act] of Object.entries(scenarios)) {
      await note(fault, async () => {
        const context = await browser.createBrowserContext();
        const before = site.stored().length;
        site.faults.length = 0;
        site.posts = 0;
        try {
          return await act({ context, site, stored: () => site.stored().slice(before) });
        } finally {
          await context.close();
        }
      });
    }
    await browser.close();
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
    await note(`the browser killed after sba-save, seed ${seed}`, async () => {
      const workers = 2;
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
  } finally {
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
  const width = Math.max(...rows.map(([, fault]) => fault.length));
  for (const [state, fault, outcome] of rows)
    console.log(`  ${state.padEnd(4)} ${fault.padEnd(width)}  ${outcome}`);
  return counts;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await faultTests(Number(process.env.KILLS ?? 100));
  process.exit(failed ? 1 : 0);
}
