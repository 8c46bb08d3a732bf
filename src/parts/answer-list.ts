import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from '../i18n/answer-words.js';
import { isAnswered, partsOf } from '../model/answers.js';
import type { Question } from '../model/questionnaire.js';
import type { View } from './view.js';
import { say, spoken, unseen } from './words.js';

/** Questions with their answers, each with a way to change it unless `change` is left out. */
export function answerList(
  view: View,
  questions: readonly Question[],
  change?: (item: string) => void,
): TemplateResult {
  const { reader, session } = view;
  return html`<dl class="answers">
    ${questions.map(({ item }) => {
      const answer = session.answerTo(item.id);
      const { note } = partsOf(answer);
      return html`<div class="row">
        <dt>${say(reader, item.text)}</dt>
        <dd class=${isAnswered(answer) ? 'said' : 'none'}>
          ${answerWords(item, answer, session, reader).map((said) => html`<div>${spoken(said)}</div>`)}
        </dd>
        ${note === undefined ? nothing : html`<dd class="note">${unseen(`${reader.t.comment}: `)}${note}</dd>`}
        ${
          change
            ? html`<dd class="act">
                <button
                  type="button"
                  class="link"
                  data-change=${item.id}
                  @click=${() => {
                    change(item.id);
                  }}
                >
                  ${reader.t.change}${unseen([': ', say(reader, item.text)])}
                </button>
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}
