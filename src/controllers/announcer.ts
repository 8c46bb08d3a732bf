import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Off the screen, not off the accessibility tree. */
const OFF_SCREEN =
  'position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

let region: HTMLElement | undefined;
let users = 0;

/**
 * Says things to people who use a screen reader. One live region in the light DOM serves every element of the page:
 * regions inside shadow roots are read unreliably, and a region must be there before its words.
 */
export class Announcer implements ReactiveController {
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
    if (users > 0) return;
    region?.remove();
    region = undefined;
  }

  /** Says it once, after what the screen reader is saying now. */
  say(words: string, lang: string): void {
    if (!region) return;
    region.lang = lang;
    // The same words again are no change, and no change is not read.
    region.textContent = region.textContent === words ? `${words}\u00A0` : words;
  }
}
