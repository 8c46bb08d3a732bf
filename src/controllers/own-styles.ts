import type { LitElement, ReactiveController } from 'lit';

/** Brings the styles along into another document, which takes no style sheets that were made for the one before. */
export class OwnStyles implements ReactiveController {
  readonly #host: LitElement;
  #document: Document | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument, renderRoot, constructor } = this.#host;
    const isOther = this.#document && this.#document !== ownerDocument;
    this.#document = ownerDocument;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (!isOther || !Sheet) return;
    (renderRoot as ShadowRoot).adoptedStyleSheets = (constructor as typeof LitElement).elementStyles.map(
      (styles) => {
        const sheet = new Sheet();
        sheet.replaceSync('cssText' in styles ? styles.cssText : '');
        return sheet;
      },
    );
  }
}
