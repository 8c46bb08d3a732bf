import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../model/session.js';
import type { SubmitOptions } from './sender.js';

/** What finishing and sending need of the element. */
export interface CompletionHost extends ReactiveControllerHost, HTMLElement {
  /** The session that the response is made of. */
  readonly whole: Session | undefined;
  /** Where to send to: its own address, or that of the toolkit around it. */
  readonly sendTo: string | undefined;
  /** What goes along: its own, or what the toolkit around it says. */
  readonly sendOptions: SubmitOptions;
  /** Whether the draft holds what is on the page. */
  readonly isKept: boolean;
  /** Where in the tab a receipt is kept; undefined where nothing may be. */
  readonly receiptPlace: string | undefined;
  /** Called when a response of another time has arrived. */
  leftArrived(): void;
  /** Called when a response that was waiting has arrived, was refused, or was deleted in another tab. */
  deliveryChanged(): void;
}

/**
 * How finishing went, for the person who waits. `stopped`: the host said no; `not-sent`: it cannot be sent from here;
 * `waiting`: it has not arrived yet, and will be tried again; `refused`: the server said no.
 */
export type Finish = 'idle' | 'busy' | 'stopped' | 'not-sent' | 'finished' | 'waiting' | 'refused' | 'sent';
