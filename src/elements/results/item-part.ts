import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../model/questionnaire.js';
import { MatrixQuestionnaire } from '../../model/matrix-questionnaire.js';
import { button } from '../../parts/button.js';
import { figure, legend, type LegendEntry, type Picture } from '../../parts/chart.js';
import { heading, say, unseen } from '../../parts/words.js';
import { groupDots, groupLanes, groupPicture } from './group-dots.js';
import { itemTables } from './item-table.js';
import { apart } from './parts-apart.js';
import { rowDumbbells, rowLanes, rowPicture } from './matrix-row.js';
import { type Group } from './outline.js';
import { overviewRow, rowBar, rowEnd } from './overview.js';
import { itemPicture } from './pictures.js';
import { itemSentences } from './sentences.js';
import { type ResultsView, withNames } from './view.js';
import { toJson } from '../../schema/to-json.js';

/** Several items in turn. What a legend says is not said again while it stays the same. */
export class Items {
  #legend = '';
  #drawnItems = 0;

  constructor(private readonly view: ResultsView) {}

  /** What there is of one question: a row of the overview, dots by group, or a picture of its own. */
  item(question: Question, level: number): unknown {
    return this.#isFull ? nothing : apart(this.view, () => this.#item(question, level));
  }

  /** A row of a matrix: what the groups say, one picture, and a table for what was asked of each. */
  row(group: Group, level: number): unknown {
    return this.#isFull ? nothing : apart(this.view, () => this.#row(group, level));
  }

  #item(question: Question, level: number): unknown {
    const { view } = this;
    const { item } = question;
    const title = heading(level, say(view.reader, item.text), 'asked');
    const isBrokenDown = view.showing.columns.some(({ kind }) => kind === 'category');
    const lanes = isBrokenDown ? groupLanes(view, item.id) : undefined;
    if (lanes) {
      const picture = groupPicture(view, question, lanes);
      return this.#folded(question, 'by-group', [title, groupDots(view, question, lanes)], picture);
    }
    const row = isBrokenDown ? undefined : overviewRow(view, question);
    if (row) return this.#folded(question, 'row', [title, rowBar(view, question, row), rowEnd(row)]);
    if (item.kind === 'text') {
      const told = html`<span class="end">${withNames(itemSentences(view, question).join(' '))}</span>`;
      return this.#folded(question, 'row text', [title, told]);
    }
    const picture = itemPicture(view, question);
    return html`<section class="item" data-item=${item.id}>
      ${title}
      <p>${withNames(itemSentences(view, question).join(' '))}</p>
      ${picture ? this.#drawn(picture) : nothing}
      ${this.#numbers(item.id, view.reader.words(item.text), () => itemTables(view, question, view.reader.words(item.text)))}
    </section>`;
  }

  #row({ title, row, questions }: Group, level: number): unknown {
    if (!row) return nothing;
    const { view } = this;
    const { questionnaire } = view;
    const told = rowLanes(view, row);
    const tables = (): unknown =>
      questions.map(({ item }) => {
        const name = view.reader.words(item.text);
        const place =
          questionnaire instanceof MatrixQuestionnaire ? questionnaire.placeOf(item.id) : undefined;
        const group = place && view.reader.words(place.group.title);
        return html`<p><b>${group}:</b> ${say(view.reader, item.text)}</p>
          ${itemTables(view, { item } as Question, `${group}: ${name}`)}`;
      });
    return html`<section class="item matrix-row" data-item=${row.id}>
      ${heading(level, say(view.reader, title ?? ''), 'asked')} ${rowDumbbells(view, row, told)}
      ${this.#numbers(row.id, view.reader.words(row.title), () => [
        html`<p>${told.sentences.join(' ')}</p>`,
        tables(),
        savers(view, rowPicture(view, row, told)),
      ])}
    </section>`;
  }

  /** A picture that opens to its sentences and its table. */
  #folded(question: Question, look: string, picture: unknown, file?: Picture): TemplateResult {
    const { view } = this;
    const { id } = question.item;
    return html`<details
      class="item ${look}"
      data-item=${id}
      .open=${view.open.has(id)}
      @toggle=${({ currentTarget }: Event) => {
        view.moves.open([id], (currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary>${picture}</summary>
      ${
        view.open.has(id)
          ? html`<p>${withNames(itemSentences(view, question).join(' '))}</p>
              ${itemTables(view, question, view.reader.words(question.item.text))}
              ${file ? savers(view, file) : nothing}`
          : nothing
      }
    </details>`;
  }

  #numbers(id: string, title: string, tables: () => unknown): TemplateResult {
    const { view } = this;
    return html`<details
      class="numbers"
      .open=${view.open.has(id)}
      @toggle=${({ currentTarget }: Event) => {
        view.moves.open([id], (currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary>${view.reader.t.showNumbers}${unseen([': ', title])}</summary>
      ${view.open.has(id) ? tables() : nothing}
    </details>`;
  }

  get #isFull(): boolean {
    const { view } = this;
    const isFull = this.#drawnItems++ >= view.room;
    if (isFull) view.isShort = true;
    return isFull;
  }

  #drawn(picture: Picture): TemplateResult {
    return html`${this.#newLegend(picture.legend)} ${figure(picture)} ${savers(this.view, picture)}`;
  }

  #newLegend(entries: readonly LegendEntry[]): unknown {
    const key = toJson(entries);
    const isNew = entries.length > 0 && key !== this.#legend;
    this.#legend = key;
    return isNew ? legend(entries) : nothing;
  }
}

/** A picture as a file. */
export const savers = ({ reader: { t }, moves }: ResultsView, picture: Picture): TemplateResult =>
  html`<details class="save">
    <summary>${t.savePicture}${unseen([': ', picture.title])}</summary>
    <div class="aside">
      ${(['svg', 'png'] as const).map((type) =>
        button(
          [type === 'svg' ? t.svg : t.png, unseen([': ', picture.title])],
          () => {
            moves.save(picture, type);
          },
          'link',
        ),
      )}
    </div>
  </details>`;
