import { html, nothing, svg, type TemplateResult } from 'lit';
import { partsOf } from '../../model/answers.js';
import type { Question } from '../../model/questionnaire.js';
import { pictureName } from '../../parts/picture-name.js';
import { say } from '../../parts/words.js';
import { optionsOf } from '../../schema/walk.js';
import { extentWords } from './extent-words.js';
import type { CheckView } from './view.js';

const STEP = 26;
const BOX = 24;

/** A short row of boxes a statement, filled as far as it is true; dashed where nobody said. */
export function extentPicture(view: CheckView, rows: readonly Question[]): TemplateResult {
  const { reader } = view;
  const told = rows.map((row) => `${reader.words(row.item.text)} ${extentWords(view, row)}.`);
  const name = pictureName(reader, told.join(' '));
  return html`<div
    class="extents"
    role=${name.role ?? nothing}
    aria-label=${name.label ?? nothing}
    aria-hidden=${name.hidden ?? nothing}
  >
    ${rows.map(
      (row) =>
        html`<p class="extent">
          <span>${say(reader, row.item.text)}</span>
          <span class="bar">${boxes(view, row)} ${extentWords(view, row)}</span>
        </p>`,
    )}
  </div>`;
}

function boxes({ reader, session }: CheckView, { item }: Question): TemplateResult {
  const points = optionsOf(item, reader.pack);
  const at = points.findIndex(({ value }) => value === partsOf(session.answerTo(item.id)).value);
  const width = points.length * STEP;
  return html`<svg
    viewBox="-1 -1 ${width} 12"
    width="${points.length * 1.9}em"
    height="0.9em"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${points.map((_, i) => svg`<rect class=${i <= at ? 'full' : at < 0 ? 'empty unknown' : 'empty'} x=${i * STEP} y="0" width=${BOX} height="10"/>`)}
  </svg>`;
}
