import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Side } from '../../model/position.js';
import { pictureName } from '../../parts/picture-name.js';
import { say } from '../../parts/words.js';
import type { Text } from '../../schema/text.js';
import { positionSentence } from '../../i18n/position-sentence.js';
import type { Position } from '../../model/position.js';
import type { BaselineView } from './view.js';

/** Width of a box in the picture's own units, with its gap. */
const STEP = 12;
const BOX = 10;

/** An area and what was said of its statements. */
export interface Placed {
  title: Text;
  position: Position;
}

/**
 * Mirrored bars, an area a row: a box for each statement, filled where it applies. One side grows away from the other,
 * and neither is the other's opposite.
 */
export function positionPicture({ reader }: BaselineView, rows: readonly Placed[]): unknown {
  const { contrast } = reader.pack;
  if (!contrast || !rows.length) return nothing;
  const sentences = rows.map(
    ({ title, position }) => `${reader.words(title)}: ${positionSentence(position, reader)}`,
  );
  const name = pictureName(reader, sentences.join(' '));
  return html`<div
    class="mirror"
    role=${name.role ?? nothing}
    aria-label=${name.label ?? nothing}
    aria-hidden=${name.hidden ?? nothing}
  >
    <span class="side">${say(reader, contrast.now)}</span>
    <span class="side">${say(reader, contrast.next)}</span>
    ${rows.map(
      ({ title, position }) =>
        html`<span class="name">${say(reader, title)}</span>
          <span class="bar now">${boxes(position.now, isKnown(position), true)}</span>
          <span class="bar next">${boxes(position.next, isKnown(position), false)}</span>`,
    )}
  </div>`;
}

const isKnown = ({ said }: Position): boolean => said === 'some' || said === 'none';

/** Those that apply stand nearest to the middle. */
function boxes({ apply, all }: Side, isKnown: boolean, mirrored: boolean): TemplateResult {
  const width = Math.max(1, all.length) * STEP - (STEP - BOX);
  return html`<svg
    viewBox="-1 -1 ${width + 2} ${BOX + 2}"
    width="${all.length * 1.7}em"
    aria-hidden="true"
    focusable="false"
  >
    ${all.map((_, i) => {
      const at = mirrored ? all.length - 1 - i : i;
      const isFull = i < apply.length;
      return svg`<rect class=${isFull ? 'full' : isKnown ? 'empty' : 'empty unknown'} x=${at * STEP} y="0" width=${BOX} height=${BOX} rx="1.5"/>${
        isFull ? svg`<path d="M${at * STEP + 2.5} 5.2 l2 2 l3.4 -4.2"/>` : nothing
      }`;
    })}
  </svg>`;
}
