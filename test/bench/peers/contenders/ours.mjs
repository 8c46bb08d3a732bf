/** The toolkit as a council puts it on a page: by the loader, or as the one file. */
import { readdir, readFile } from 'node:fs/promises';
import { hostPage } from './html.mjs';

const dist = new URL('../../../../dist/', import.meta.url);

function inToolkit({ tag }) {
  const element = () => document.querySelector(tag);
  const primary = () => element()?.shadowRoot?.querySelector('button.primary');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  globalThis.benchContender = {
    pass: () => primary()?.click(),
    first: () => element()?.shadowRoot?.querySelector('input[type=radio]'),
    radios: () => [...element().shadowRoot.querySelectorAll('[data-item] input[type=radio]')],
    // in the matrix, the ways not to answer have a name of their own
    questionOf: (radio) => radio.closest('[data-item]').dataset.item,
    prepare: async () => {
      if (tag !== 'sba-behaviour-matrix') return;
      // the cells of the other groups come only to people who want to say what they see of them
      const look = () => element().shadowRoot.querySelector('input[value=yes]');
      for (let i = 0; i < 100 && !look(); i += 1) await frame();
      look().click();
      await frame();
    },
    finish: async () => {
      let answers;
      element().addEventListener('sba-complete', ({ detail }) => {
        answers = Object.keys({ ...detail.response.answers, ...detail.response.respondent }).length;
      });
      // two pages lie before the end: the questions and the check page
      for (let pressed; answers === undefined; await frame()) {
        const button = primary();
        if (!button || button === pressed) continue;
        pressed = button;
        button.click();
      }
      return answers;
    },
  };
}

const filesIn = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const base = folder.pathname;
  return Promise.all(
    entries
      .filter((entry) => entry.isFile() && /\.(m?js|css|json)$/.test(entry.name))
      .map(async (entry) => {
        const path = `${entry.parentPath}/${entry.name}`.replaceAll('//', '/');
        return [path.slice(base.length), await readFile(path, 'utf8')];
      }),
  );
};

const toolkit = (id, title, script, files) => ({
  id,
  title,
  packages: [],
  needs: new URL(script, dist),
  inPage: [inToolkit],
  site: async ({ tag, content }) => {
    // the questions first: otherwise the built-in ones would be shown, and answered, until they come
    const scripts = content ? ['questions.js', script] : [script];
    return {
      'index.html': hostPage({ scripts, body: `<${tag} layout="list"></${tag}>` }),
      ...(content && {
        'questions.js': `document.querySelector('${tag}').content=${JSON.stringify(content)};`,
      }),
      ...Object.fromEntries(await files()),
    };
  },
});

export const ours = toolkit('ours', 'ours, by the loader', 'sba/sba.js', async () =>
  (await filesIn(new URL('sba/', dist))).map(([name, text]) => [`sba/${name}`, text]),
);
export const oursInOneFile = toolkit('ours-file', 'ours, sba.min.js', 'sba.min.js', async () => [
  ['sba.min.js', await readFile(new URL('sba.min.js', dist), 'utf8')],
]);
