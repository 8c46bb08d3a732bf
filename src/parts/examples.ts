import { html, nothing } from 'lit';
import type { Reader } from '../i18n/reader.js';
import type { TogetherTerms } from '../i18n/terms.js';
import type { Example } from '../schema/example.js';
import type { PackHead } from '../schema/head.js';
import { heading, say } from './words.js';

/** What others did in this part of the pack, with the page of the report. */
export function examples(
  reader: Reader<PackHead & { examples?: Example[] | undefined }, TogetherTerms>,
  level: number,
  part: string,
): unknown {
  const { t, pack } = reader;
  const own = pack.examples?.filter((example) => example.for.includes(part)) ?? [];
  if (!own.length) return nothing;
  return html`<details>
    <summary>${t.examples}</summary>
    ${own.map(
      ({ place, summary, page }) =>
        html`${heading(level, say(reader, place), 'minor')}
          <p>${say(reader, summary)}${page === undefined ? nothing : ` ${t.page(page)}`}</p>`,
    )}
  </details>`;
}
