import { html, nothing } from 'lit';
import { invalidSentence } from '../i18n/invalid-words.js';
import type { Invalid } from '../model/validity.js';
import { button } from './button.js';
import type { View } from './view.js';
import { heading } from './words.js';

/** Everything that keeps a person from going on, each entry a button that leads to its question. */
export function errorSummary(view: View, invalid: readonly Invalid[], lead: (item: string) => void): unknown {
  if (!invalid.length) return nothing;
  const { reader, session, level } = view;
  return html`<div class="summary">
    ${heading(level, reader.t.errorTitle, 'summary-title')}
    <ul>
      ${invalid.map((problem) => {
        const item = session.questionnaire.question(problem.item)?.item;
        const about = item ? reader.words(item.text) : problem.item;
        return html`<li>
          ${button(
            [invalidSentence(problem, reader.t), ': ', about],
            () => {
              lead(problem.item);
            },
            'link',
          )}
        </li>`;
      })}
    </ul>
  </div>`;
}
