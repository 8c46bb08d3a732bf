import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from '../i18n/answer-words.js';
import { isAnswered, partsOf } from '../model/answers.js';
import type { Question } from '../model/questionnaire.js';
import { button } from './button.js';
import type { View } from './view.js';
import { say, spoken, unseen } from './words.js';

/** Questions with their answers, each with a way to change it unless `change` is left out. */
export function answerList(
  view: View,
  questions: readonly Question[],
  change?: (item: string) => void,
  /** Whose words they are, where the same stand under several headings. */
  of: unknown = nothing,
): TemplateResult {
  const { reader, session } = view;
  const { t } = reader;
  return html`<dl>
    ${questions.map(({ item }) => {
      const answer = session.answerTo(item.id);
      const { note } = partsOf(answer);
      return html`<div class="row">
        <dt>${say(reader, item.text)}</dt>
        <dd class=${isAnswered(answer) ? 'said' : 'none'}>
          ${answerWords(item, answer, reader).map((said) => html`<div>${spoken(said)}</div>`)}
        </dd>
        ${note === undefined ? nothing : html`<dd class="note">${unseen(`${t.comment}: `)}${note}</dd>`}
        ${
          change
            ? html`<dd class="act">
                ${button(
                  [t.change, unseen([' ', of, say(reader, item.text)])],
                  () => {
                    change(item.id);
                  },
                  'link',
                  item.id,
                )}
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}
