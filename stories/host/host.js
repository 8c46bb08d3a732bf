/* What a host page does: listen, and store what arrives. Here it only shows it. */
const arrived = document.querySelector('#arrived');
const show = (heading, data) => {
  arrived.textContent = `${heading}\n\n${typeof data === 'string' ? data : JSON.stringify(data, null, 2)}`;
};

document.addEventListener('sba-complete', (event) => {
  show('sba-complete', event.detail.response);
});

document.addEventListener('sba-action', (event) => {
  show(`sba-action: ${event.detail.change}`, event.detail.action);
});

document.addEventListener('sba-content-error', (event) => {
  const lines = event.detail.problems.map(
    ({ path, line, column, code, found, expected, didYouMean }) =>
      `${path}${line ? ` (line ${line}, column ${column})` : ''}\n  ${code}: found ${found}; expected ${expected}` +
      (didYouMean ? `\n  Did you mean "${didYouMean}"?` : ''),
  );
  show(`sba-content-error: ${lines.length} to mend`, lines.join('\n\n'));
});

// `?send` sends to the receiver beside this file, `?send=8101` to another port of it. Never to an address from a link.
const { searchParams } = new URL(location.href);
if (searchParams.has('send')) {
  const port = Number(searchParams.get('send')) || 8100;
  for (const element of document.querySelectorAll('main > :is(sba-toolkit, sba-outcome-survey)'))
    element.setAttribute('submit-url', `http://localhost:${port}/`);
}

// The language of the page is the language of what stands in it; answers stay where they are.
const button = document.querySelector('#language');
button.addEventListener('click', () => {
  const welsh = document.documentElement.lang !== 'cy';
  document.documentElement.lang = welsh ? 'cy' : 'en';
  button.lang = welsh ? 'en' : 'cy';
  button.textContent = welsh ? 'English' : 'Cymraeg';
});

// A year later: what was said then, which a real host takes from its own database. Only the baseline's page has it.
const compare = document.querySelector('#compare');
compare?.addEventListener('click', async () => {
  const isOn = compare.getAttribute('aria-pressed') === 'true';
  const earlier = isOn ? null : await (await fetch('../examples/last-year.json')).json();
  document.querySelector('sba-baseline').earlier = earlier;
  compare.setAttribute('aria-pressed', String(!isOn));
  document.querySelector('#compared').textContent = isOn
    ? ''
    : 'What was said last year stands beside each question. What was not finished is in the plan.';
});
