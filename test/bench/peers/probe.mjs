/**
 * Runs in every page before its first script, the same for everyone; `benchContender` knows the way. It may use nothing
 * from outside of itself.
 */
export function probe() {
  const tasks = [];
  const violations = {};
  let busyAt = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ startTime, duration });
      busyAt = Math.max(busyAt, startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { responseEnd } of list.getEntries()) busyAt = Math.max(busyAt, responseEnd);
  }).observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    violations[effectiveDirective] = (violations[effectiveDirective] ?? 0) + 1;
  });

  const task = () =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(undefined);
    });
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  /** Resolves after the next frame was drawn. */
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(task())));

  // some hide the radio button and draw a control of their own
  const isShown = (radio) =>
    (radio.labels?.[0] ?? radio).checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const untilUsable = async () => {
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const contender = globalThis.benchContender;
      const radio = contender.first();
      if (!radio) contender.pass();
      else if (!radio.disabled && isShown(radio)) {
        radio.click();
        const drawn = await frame();
        if (contender.first()?.checked) return drawn;
      }
    }
  };

  /** The radio buttons of each question, in page order. */
  const questions = () => {
    const { radios, questionOf } = globalThis.benchContender;
    return [...Map.groupBy(radios(), questionOf).values()];
  };
  // some put new controls in the place of old ones
  const present = (all, i) => (all[i][0].isConnected ? all[i] : questions()[i]);
  const another = (radios, i) => {
    const radio = radios[i % radios.length];
    return radio.checked ? radios[(i + 1) % radios.length] : radio;
  };

  globalThis.bench = {
    violations,
    usable: untilUsable(),

    /** Until nothing has been loaded and no task has been long for a while. */
    quiet: async (ms) => {
      while (document.readyState !== 'complete' || performance.now() - busyAt < ms) await pause(50);
    },

    loaded: (until) => {
      // what was preloaded and then used has two entries
      const files = new Map();
      for (const entry of [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ])
        files.set(entry.name, entry);
      const sizes = (entries) => entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      const all = [...files.values()];
      return { usable: sizes(all.filter(({ responseEnd }) => responseEnd <= until)), all: sizes(all) };
    },

    tasks: () => ({
      blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longest: tasks.reduce((most, { duration }) => Math.max(most, duration), 0),
    }),

    /** Goes to four questions in the middle, where a person would see them; resolves to how many there are. */
    goToMiddle: async () => {
      await globalThis.benchContender.prepare();
      const all = questions();
      const radio = all[Math.floor(all.length / 2)][0];
      (radio.labels?.[0] ?? radio).scrollIntoView({ block: 'center', behavior: 'instant' });
      for (let i = 0; i < 5; i += 1) await frame();
      return all.length;
    },

    clicks: async (count) => {
      const all = questions();
      const middle = Math.floor(all.length / 2);
      const taken = [];
      for (let i = 0; i < count; i += 1) {
        const radio = another(present(all, middle + (i % 4)), Math.floor(i / 4));
        await frame();
        const start = performance.now();
        radio.click();
        taken.push((await frame()) - start);
        if (radio.isConnected && !radio.checked) throw new Error('a click has chosen nothing');
      }
      // what is put off until later is part of a click, a draft that is written for example
      await pause(1000);
      return taken;
    },

    fill: async () => {
      const all = questions();
      const start = performance.now();
      for (let i = 0; i < all.length; i += 1) {
        another(present(all, i), i).click();
        await task();
      }
      const answers = await globalThis.benchContender.finish();
      const end = await frame();
      return { answers, took: end - start };
    },
  };
}
