/** The least that an element with Lit can cost: it shows the questions and keeps the answers, and nothing else. */
import { bundleWith } from './bundled.mjs';
import { hostPage } from './html.mjs';

function inLitElement() {
  const root = () => document.querySelector('bench-form')?.shadowRoot;
  globalThis.benchContender = {
    pass: () => undefined,
    first: () => root()?.querySelector('input[type=radio]'),
    radios: () => [...root().querySelectorAll('input[type=radio]')],
    questionOf: ({ name }) => name,
    prepare: async () => undefined,
    finish: () =>
      new Promise((resolve) => {
        document.addEventListener('bench-finished', ({ detail }) => resolve(detail), { once: true });
        root().querySelector('button').click();
      }),
  };
}

export default {
  id: 'lit',
  title: 'bare Lit element',
  packages: [],
  inPage: [inLitElement],
  site: async ({ questions }) => ({
    'index.html': hostPage({ scripts: ['host.js'], body: '<bench-form></bench-form>' }),
    'host.js': await bundleWith('lit', questions),
  }),
};
