/**
 * How long the longest task is while a baseline of 40 areas with 40 questions each is opened, answered, looked at and
 * printed, in Chromium as it is. Prints a line a step; ends with 1 where a task is longer than 200 ms.
 */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/find-browsers.mjs';

const LIMIT = 200;
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.setContent('<!doctype html><html lang="en"><body><sba-baseline></sba-baseline></body></html>');
await page.addScriptTag({ path: 'dist/sba.min.js' });
await page.waitForFunction(() => document.querySelector('sba-baseline').session);

const longest = await page.evaluate(async () => {
  const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));
  const content = {
    format: 1,
    kind: 'baseline',
    id: 'large',
    version: '1.0.0',
    languages: { en: 'original' },
    title: 'Large',
    source: { title: 'None', publishers: ['Nobody'], credit: 'None.', permission: 'not-needed' },
    scales: { stage: { points: ['a', 'b', 'c', 'd'].map((value) => ({ value, label: `Stage ${value}` })) } },
    scale: 'stage',
    contrast: { question: 'Which apply?', now: 'Now', next: 'Next', none: 'None' },
    overall: 'How far?',
    between: 'Between',
    areas: times(40, (a) => ({
      id: `area-${a}`,
      title: `Area ${a}`,
      contrast: {
        now: times(3, (i) => ({ id: `a${a}-now-${i}`, text: `We do ${i}.` })),
        next: times(3, (i) => ({ id: `a${a}-next-${i}`, text: `We do next ${i}.` })),
      },
      questions: times(40, (q) => {
        const kind = ['open', 'closed', 'either-or'][q % 3];
        const ends = kind === 'either-or' ? { ends: ['One', 'Other'] } : {};
        return { kind, id: `a${a}-q${q}`, text: `Question ${q} of area ${a}?`, ...ends };
      }),
    })),
  };
  const answers = Object.fromEntries(
    content.areas.flatMap(({ questions }) =>
      questions.map(({ id }) => [id, { text: 'What was said.', note: 'How we know.', mark: 'strength' }]),
    ),
  );
  const el = document.querySelector('sba-baseline');
  const press = (words) => {
    const all = [...el.shadowRoot.querySelectorAll('button, label')];
    const found = all.find((one) => one.textContent.trim().startsWith(words));
    if (!found) throw new Error(`no ${words} among ${all.map((one) => one.textContent.trim()).join('; ')}`);
    found.click();
  };
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const result = [];
  const step = async (name, act) => {
    act();
    await el.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 500));
    result.push([name, Math.round(Math.max(0, ...tasks.splice(0).map(({ duration }) => duration)))]);
  };
  for (const layout of ['steps', 'list']) {
    el.layout = layout;
    await step(`open (${layout})`, () => (el.content = { ...content, id: `large-${layout}` }));
    await step('an area', () => press('Area 3'));
    await step('a tick', () => press('We do 1.'));
    if (layout === 'steps') await step('the next question', () => press('Continue'));
    await step('a letter', () => {
      const field = el.shadowRoot.querySelector('textarea');
      field.value = 'x';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await step('back to the areas', () => press(layout === 'list' ? 'Leave it open' : 'Back to the list'));
    await step('print, empty', () => window.dispatchEvent(new Event('beforeprint')));
    await step('printed', () => window.dispatchEvent(new Event('afterprint')));
    await step('1,600 answers', () => (el.response = { ...el.response, answers }));
    await step('the result', () => press('See where'));
    await step('print, full', () => window.dispatchEvent(new Event('beforeprint')));
    await step('printed', () => window.dispatchEvent(new Event('afterprint')));
    await step('back to the areas', () => press('Back to the list'));
  }
  return result;
});
await browser.close();

for (const [name, ms] of longest) console.log(`${String(ms).padStart(4)} ms  ${name}`);
const worst = Math.max(...longest.map(([, ms]) => ms));
console.log(`Longest task: ${worst} ms of ${LIMIT}.`);
process.exitCode = worst > LIMIT ? 1 : 0;
