import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../model/questionnaire.js';
import { MatrixQuestionnaire } from '../../model/matrix-questionnaire.js';
import { button } from '../../parts/button.js';
import { figure, legend, type Picture } from '../../parts/chart.js';
import { heading, say, unseen } from '../../parts/words.js';
import { itemTables } from './item-table.js';
import { type Group } from './outline.js';
import { isByGroup, rowLanes, rowPicture } from './matrix-row.js';
import { itemPicture } from './pictures.js';
import { itemSentences } from './sentences.js';
import { type ResultsView, withNames } from './view.js';
import { toJson } from '../../schema/to-json.js';

/** Several items in turn. What a legend says is not said again while it stays the same. */
export class Items {
  #legend = '';
  #drawnItems = 0;

  constructor(private readonly view: ResultsView) {}

  /** A sentence, then a table, then a picture. */
  item(question: Question, level: number): unknown {
    const { view } = this;
    if (this.#isFull) return nothing;
    const { item } = question;
    const picture = isByGroup(view) ? undefined : itemPicture(view, question);
    return html`<section class="item" data-item=${item.id}>
      ${heading(level, say(view.reader, item.text), 'asked')}
      <p>${withNames(itemSentences(view, question).join(' '))}</p>
      ${itemTables(view, question, view.reader.words(item.text))} ${picture ? this.#drawn(picture) : nothing}
    </section>`;
  }

  /** A row of a matrix: what the groups say, a table for what was asked of each, and one picture. */
  row({ title, row, questions }: Group, level: number): unknown {
    if (!row || this.#isFull) return nothing;
    const { view } = this;
    const { questionnaire } = view;
    const told = rowLanes(view, row);
    const picture = rowPicture(view, row, told);
    return html`<section class="item" data-item=${row.id}>
      ${heading(level, say(view.reader, title ?? ''), 'asked')}
      <p>${told.sentences.join(' ')}</p>
      ${questions.map(({ item }) => {
        const name = view.reader.words(item.text);
        const place =
          questionnaire instanceof MatrixQuestionnaire ? questionnaire.placeOf(item.id) : undefined;
        const group = place && view.reader.words(place.group.title);
        return html`<p><b>${group}:</b> ${say(view.reader, item.text)}</p>
          ${itemTables(view, { item } as Question, `${group}: ${name}`)}`;
      })}
      ${picture ? this.#drawn(picture) : nothing}
    </section>`;
  }

  get #isFull(): boolean {
    const { view } = this;
    const isFull = this.#drawnItems++ >= view.room;
    if (isFull) view.isShort = true;
    return isFull;
  }

  #drawn(picture: Picture): TemplateResult {
    const { view } = this;
    const key = toJson(picture.legend);
    const isNew = picture.legend.length > 0 && key !== this.#legend;
    this.#legend = key;
    return html`${isNew ? legend(picture.legend) : nothing} ${figure(picture)} ${savers(view, picture)}`;
  }
}

/** A picture as a file. */
export const savers = ({ reader: { t }, moves }: ResultsView, picture: Picture): TemplateResult =>
  html`<details class="save">
    <summary>${t.savePicture}${unseen([': ', picture.title])}</summary>
    <div class="aside">
      ${(['svg', 'png'] as const).map((type) =>
        button(
          [t[type], unseen([': ', picture.title])],
          () => {
            moves.save(picture, type);
          },
          'link',
        ),
      )}
    </div>
  </details>`;
