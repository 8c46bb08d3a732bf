import { html, type TemplateResult } from 'lit';
import { delivery } from './sending.js';
import type { View } from './view.js';
import { heading, paragraphs, say } from './words.js';

/** The head of the last page: thanks and what happens next, or that it has not arrived yet. */
export function thanks({ reader, level, sending }: View): TemplateResult {
  const { t, pack } = reader;
  const { title, text } = pack.completion ?? {};
  if (sending.completion.state === 'waiting')
    return html`${heading(level, t.waitingTitle, 'title')} ${delivery(sending)}`;
  return html`${heading(level, title === undefined ? t.doneTitle : say(reader, title), 'title')}
  ${delivery(sending)} ${paragraphs(reader, text)}`;
}
