import { html, nothing, type TemplateResult } from 'lit';
import type { Reader, Spoken } from '../i18n/reader.js';
import type { Text } from '../schema/text.js';
import type { Adapted } from '../schema/wording.js';

/** Words, marked with their language where it is another than that of the words around them. */
export const spoken = ({ words, lang }: Spoken): TemplateResult | string =>
  lang === undefined ? words : html`<span lang=${lang} dir="auto">${words}</span>`;

/** A text of the pack in the reader's language. */
export const say = (reader: Pick<Reader, 'read'>, text: Text): TemplateResult | string =>
  spoken(reader.read(text));

/** That the words of a statement differ from the source, in the language in which they are read. */
export function adaptedNote(
  reader: Pick<Reader, 'read' | 'languageOf' | 't'>,
  { text, adapted }: { text: Text; adapted?: Adapted },
): TemplateResult | string | undefined {
  if (Array.isArray(adapted)) return adapted.includes(reader.languageOf(text)) ? reader.t.adapted : undefined;
  return adapted === true ? reader.t.adapted : adapted && say(reader, adapted);
}

/** A text of several paragraphs, which blank lines part. */
export function paragraphs(reader: Pick<Reader, 'read'>, text: Text | undefined): unknown {
  if (text === undefined) return nothing;
  const { words, lang } = reader.read(text);
  return words.split(/\n\s*\n/).map((paragraph) => html`<p>${spoken({ words: paragraph, lang })}</p>`);
}

/** The level of a page's heading that a host asked for; 2 where it is none. */
export const pageLevel = (level: number): number => (level >= 1 && level <= 6 ? level : 2);

/**
 * A heading of any level that can take the focus when its page opens.
 *
 * @param caption id of what is to be read with it
 */
export function heading(level: number, content: unknown, className = '', caption?: string): TemplateResult {
  const by = caption ?? nothing;
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 class=${className} tabindex="-1" aria-describedby=${by}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} tabindex="-1" aria-describedby=${by}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} tabindex="-1" aria-describedby=${by}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} tabindex="-1" aria-describedby=${by}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} tabindex="-1" aria-describedby=${by}>${content}</h5>`;
    default:
      return html`<h6 class=${className} tabindex="-1" aria-describedby=${by}>${content}</h6>`;
  }
}

/** Words for people who do not see the page. */
export const unseen = (content: unknown): TemplateResult => html`<span class="unseen">${content}</span>`;
