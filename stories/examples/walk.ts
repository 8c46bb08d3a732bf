import type { SbaOutcomeSurvey } from '../../src/index.js';

/** The survey on a page, once it is drawn. */
export async function surveyIn(page: ParentNode): Promise<SbaOutcomeSurvey> {
  const survey = page.querySelector('sba-outcome-survey');
  if (!survey) throw new Error('There is no survey on this page.');
  await survey.updateComplete;
  return survey;
}

/** Presses the button that begins with these words. */
export async function press(survey: SbaOutcomeSurvey, words: string): Promise<void> {
  const buttons = [...survey.renderRoot.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent.trim().startsWith(words));
  if (!button) throw new Error(`No button says "${words}".`);
  button.click();
  await survey.updateComplete;
}

/** Chooses one answer to one question. */
export async function choose(survey: SbaOutcomeSurvey, item: string, value: string): Promise<void> {
  const input = survey.renderRoot.querySelector<HTMLInputElement>(
    `[data-item="${item}"] input[value="${value}"]`,
  );
  if (!input) throw new Error(`"${item}" offers no "${value}".`);
  input.click();
  await survey.updateComplete;
}

/** Stands in for the network at one address, so that no story asks a server for anything. Returns the way back. */
export function standIn(address: string, answer: () => Promise<globalThis.Response>): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    input instanceof Request || !String(input).endsWith(address) ? real(input, init) : answer();
  return () => {
    globalThis.fetch = real;
  };
}
