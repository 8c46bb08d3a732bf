/* A page that nobody outside can look into: it does what it is asked to and says what a person would see. */
const say = (message) => parent.postMessage(message, '*');
const errors = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(`unhandled: ${reason}`));

const sent = [];
const answers = [];
window.fetch = (url, init) => {
  sent.push(JSON.parse(init.body).id);
  const status = answers.shift() ?? 201;
  return status ? Promise.resolve(new Response(null, { status })) : Promise.reject(new TypeError('offline'));
};

const events = [];
for (const type of ['sba-complete', 'sba-submitted', 'sba-submit-error'])
  document.addEventListener(type, () => events.push(type));

const survey = () => document.querySelector('sba-outcome-survey');
const root = () => survey()?.shadowRoot;
const button = (name) =>
  [...(root()?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === name);

const acts = {
  set: (attributes) => {
    for (const [name, value] of Object.entries(attributes)) survey().setAttribute(name, value);
  },
  serve: (statuses) => answers.push(...statuses),
  press: (name) => {
    button(name)?.click();
  },
  /** Enter in the first answer, as the browser says it. */
  enter: () => {
    const input = root().querySelector('input');
    input.focus();
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
    );
  },
  look: () => undefined,
};

addEventListener('message', async ({ data: { id, act, what } }) => {
  acts[act](what);
  await new Promise((resolve) => setTimeout(resolve, 30));
  say({
    id,
    words: root()?.querySelector('.root')?.innerText ?? '',
    buttons: [...(root()?.querySelectorAll('button') ?? [])].map((one) => one.textContent.trim()),
    errors,
    sent,
    events,
  });
});
