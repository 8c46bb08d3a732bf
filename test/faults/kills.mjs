/** The browser is killed right after `sba-save`, again and again, and what was saved must be there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Person, pause } from './person.mjs';

/** A small random number generator with a seed (mulberry32), so that a run can be repeated. */
export const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const valueOf = (answer) => answer?.value ?? answer?.missing;

/**
 * @param launch starts a browser on a profile
 * @returns how many answers were lost, over all kills
 */
export const killOften = async (launch, url, { kills, random, until }) => {
  const profile = await mkdtemp(join(tmpdir(), 'sba-kill-'));
  /** By item, what may be found: the last value that was saved, and any pressed after it. */
  const allowed = new Map();
  let lost = 0;
  let done = 0;
  try {
    for (; done < kills && Date.now() < until; done += 1) {
      const browser = await launch(profile);
      const person = await Person.at(browser, url);
      if (done === 0) {
        await person.press('Start');
        const [item, value] = await person.answer(0, 0);
        allowed.set(item, [value]);
        await person.saveOnDevice();
      } else {
        await person.press('Carry on');
        const answers = await person.answers();
        for (const [item, values] of allowed) if (!values.includes(valueOf(answers[item]))) lost += 1;
        for (const [item, answer] of Object.entries(answers)) allowed.set(item, [valueOf(answer)]);
      }
      if (done > 0) {
        const before = person.saved.filter((to) => to === 'device').length;
        const [item, value] = await person.answer(Math.floor(random() * 14), Math.floor(random() * 5));
        allowed.set(item, [...(allowed.get(item) ?? [undefined]), value]);
        await person.until(() => person.saved.filter((to) => to === 'device').length > before, 'sba-save');
        allowed.set(item, [value]);
        if (random() < 0.5) {
          const [next, then] = await person.answer(Math.floor(random() * 14), Math.floor(random() * 5));
          allowed.set(next, [...(allowed.get(next) ?? [undefined]), then]);
          await pause(random() * 500);
        }
      }
      const ended = new Promise((resolve) => browser.process().once('exit', resolve));
      // The whole group: what it started must not live on and finish the write.
      process.kill(-browser.process().pid, 'SIGKILL');
      await ended;
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { lost, done };
};
