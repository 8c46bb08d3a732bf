import { html, nothing } from 'lit';
import type { FlowController } from '../controllers/flow-controller.js';
import { invalidSentence } from '../i18n/invalid-words.js';
import { button } from './button.js';
import type { View } from './view.js';
import { heading, say } from './words.js';

/**
 * Everything that keeps a person from going on, each entry a button that leads to its question. What has been mended
 * leaves an empty place, until the page is checked again or left: nothing may move under a finger or a pointer.
 */
export function errorSummary(
  view: View,
  { invalid, marked }: Pick<FlowController, 'invalid' | 'marked'>,
  lead: (item: string) => void,
): unknown {
  if (!marked.length) return nothing;
  const { reader, session, level } = view;
  return html`<div class="summary ${invalid.length ? '' : 'mended'}">
    ${heading(level, reader.t.errorTitle, 'summary-title')}
    <ul>
      ${marked.map((before) => {
        const now = invalid.find(({ item }) => item === before.item);
        const item = session.questionnaire.question(before.item)?.item;
        const about = item ? say(reader, item.text) : before.item;
        return html`<li class=${now ? '' : 'mended'}>
          ${button(
            [invalidSentence(now ?? before, reader.t), ': ', about],
            () => {
              lead(before.item);
            },
            'link',
          )}
        </li>`;
      })}
    </ul>
  </div>`;
}
