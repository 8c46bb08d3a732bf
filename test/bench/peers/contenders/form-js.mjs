import { bundleWith, published } from './bundled.mjs';
import { hostPage } from './html.mjs';
import { plainPage } from './in-page.mjs';

// its keys are paths in an expression language, in which a hyphen is a minus
const key = (id) => id.replaceAll('-', '_');

const definition = (questions) => ({
  type: 'default',
  id: 'bench',
  components: [
    ...questions.map(({ id, text, options }) => ({
      type: 'radio',
      id: key(id),
      key: key(id),
      label: text,
      values: options,
    })),
    { type: 'button', id: 'finish', action: 'submit', label: 'Finish' },
  ],
});

export default {
  id: 'form-js',
  title: 'form-js viewer',
  packages: ['@bpmn-io/form-js-viewer'],
  inPage: [plainPage, { submit: 'button[type=submit]' }],
  site: async ({ questions }) => ({
    'index.html': hostPage({ styles: ['form-js.css'], scripts: ['host.js'], body: '<div id="form"></div>' }),
    'form-js.css': await published('@bpmn-io/form-js-viewer/dist/assets/form-js.css'),
    'host.js': await bundleWith('form-js', definition(questions)),
  }),
};
