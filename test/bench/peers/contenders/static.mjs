/** What everything is compared with: a form written by hand, with a style sheet and a script that counts the answers. */
import { escape, hostPage } from './html.mjs';
import { plainPage } from './in-page.mjs';

const STYLES = `body{font:1.125rem/1.5 system-ui,sans-serif;margin:0;padding:1rem;color:#222}
main{max-width:40rem;margin:auto}
fieldset{border:0;margin:0 0 2rem;padding:0}
legend{font-weight:600;padding:0 0 .5rem}
label{display:flex;gap:.75rem;align-items:center;border:1px solid #666;border-radius:.25rem;margin:.5rem 0;padding:.5rem .75rem}
label:has(:checked){background:#e8f0fa;border-color:#1d5fa8}
input{width:1.25rem;height:1.25rem;flex:none}
button{font:inherit;padding:.5rem 1.5rem}
`;
const SCRIPT = `const form = document.querySelector('form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = [...new FormData(form)];
  const thanks = document.createElement('p');
  thanks.textContent = 'Thank you. You have answered ' + answers.length + ' questions.';
  form.replaceWith(thanks);
  document.dispatchEvent(new CustomEvent('bench-finished', { detail: answers.length }));
});
`;

const option = (id, { value, label }) =>
  `<label><input type="radio" name="${escape(id)}" value="${escape(value)}"> ${escape(label)}</label>`;
const question = ({ id, text, options }) => `<fieldset>
<legend>${escape(text)}</legend>
${options.map((one) => option(id, one)).join('\n')}
</fieldset>`;

export default {
  id: 'static',
  title: 'static HTML form',
  packages: [],
  inPage: [plainPage, { submit: 'button[type=submit]' }],
  site: async ({ questions }) => ({
    'index.html': hostPage({
      styles: ['form.css'],
      scripts: ['form.js'],
      body: `<form>\n${questions.map(question).join('\n')}\n<button type="submit">Finish</button>\n</form>`,
    }),
    'form.css': STYLES,
    'form.js': SCRIPT,
  }),
};
