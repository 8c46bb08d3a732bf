import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Off the screen, not off the accessibility tree. */
const OFF_SCREEN =
  'position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** Long enough for a screen reader to take the words over; by then nobody should find them when reading on. */
const HEARD = 5000;

let region: HTMLElement | undefined;
let users = 0;
/** Whose words are in the region. */
let speaker: symbol | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const empty = (): void => {
  clearTimeout(timer);
  speaker = undefined;
  region?.replaceChildren();
};

/**
 * Says things to people who use a screen reader. One live region in the light DOM serves every element of the page:
 * regions inside shadow roots are read unreliably, and a region must be there before its words. Words that were heard
 * are removed, as they soon are no longer true.
 */
export class Announcer implements ReactiveController {
  readonly #mine = Symbol('announcer');

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    users++;
    if (!region) {
      region = document.createElement('div');
      region.setAttribute('role', 'status');
      region.dataset['sbaAnnouncer'] = '';
      region.style.cssText = OFF_SCREEN;
      document.body.append(region);
    }
  }

  hostDisconnected(): void {
    users--;
    this.hush();
    if (users > 0) return;
    region?.remove();
    region = undefined;
  }

  /**
   * Says it once, after what the screen reader is saying now.
   *
   * @param lang its language, unless the sentence knows of another: one that a host's language lacks is English
   */
  say(words: string & { lang?: string }, lang: string): void {
    if (!region || !words) return;
    // The same words again are no change, and no change is not read.
    const said = region.textContent === String(words) ? `${words}\u00A0` : words;
    clearTimeout(timer);
    speaker = this.#mine;
    region.lang = words.lang ?? lang;
    // The page around may be written in the other direction.
    region.dir = 'auto';
    region.textContent = said;
    timer = setTimeout(empty, HEARD);
  }

  /** Takes back what this element said: on another page it is no longer true. */
  hush(): void {
    if (speaker === this.#mine) empty();
  }
}
