import { hostPage } from './html.mjs';
import { plainPage } from './in-page.mjs';
import { bundleWith, published } from './bundled.mjs';

const definition = (questions) => ({
  display: 'form',
  components: [
    ...questions.map(({ id, text, options }) => ({
      type: 'radio',
      key: id,
      label: text,
      values: options,
      input: true,
    })),
    { type: 'button', key: 'submit', action: 'submit', label: 'Finish', input: true },
  ],
});

export default {
  id: 'formio',
  title: 'Form.io',
  packages: ['@formio/js'],
  inPage: [plainPage, { submit: 'button[type=submit]' }],
  site: async ({ questions }) => ({
    'index.html': hostPage({
      styles: ['formio.css'],
      scripts: ['formio.js', 'host.js'],
      body: '<div id="form"></div>',
    }),
    'formio.css': await published('@formio/js/dist/formio.form.min.css'),
    // smaller as it was published than in a bundle of our own
    'formio.js': await published('@formio/js/dist/formio.form.min.js'),
    'host.js': await bundleWith('formio', definition(questions)),
  }),
};
