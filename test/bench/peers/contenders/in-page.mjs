/**
 * How the bench finds its way on a page without shadow roots. Runs in the page, so it may use nothing from outside.
 *
 * @param submit selector of the button that finishes
 */
export function plainPage({ submit }) {
  globalThis.benchContender = {
    pass: () => undefined,
    first: () => document.querySelector('input[type=radio]'),
    radios: () => [...document.querySelectorAll('input[type=radio]')],
    questionOf: ({ name }) => name,
    prepare: async () => undefined,
    finish: () =>
      new Promise((resolve) => {
        document.addEventListener('bench-finished', ({ detail }) => resolve(detail), { once: true });
        document.querySelector(submit).click();
      }),
  };
}
