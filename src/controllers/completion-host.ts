import type { ReactiveControllerHost } from 'lit';
import type { SubmitOptions } from '../delivery/post-response.js';
import type { Session } from '../model/session.js';

/** What finishing and sending need of the element. */
export interface CompletionHost extends ReactiveControllerHost, HTMLElement {
  /** The session that the response is made of. */
  readonly whole: Session | undefined;
  /** Where to send to: its own address, or that of the toolkit around it. */
  readonly sendTo: string | undefined;
  /** Where it sent to before, as the host says; several are separated by spaces. */
  readonly sentTo: string | undefined;
  /** What its responses are made by, on which page; undefined while there are no questions. */
  readonly sendPlace: string | undefined;
  /** Milliseconds that the host's own promises may take before a response is finished. */
  readonly patience: number;
  /** What goes along: its own, or what the toolkit around it says. */
  readonly sendOptions: SubmitOptions;
  /** Whether the draft holds what is on the page. */
  readonly isKept: boolean;
  /** Where in the tab a receipt is kept; undefined where nothing may be. */
  readonly receiptPlace: string | undefined;
  /** Called once a response is finished: nothing may lead back to it. */
  finished(): void;
  /** Called before a response leaves the page: its draft goes, or says from now on that it may have arrived. */
  handedOver(isOnDisk: boolean): Promise<void>;
  /** Called when it was not taken: the draft is kept again. */
  handedBack(): void;
  /** Called when a response of another time has arrived. */
  leftArrived(): void;
  /** Called when a response that was waiting has arrived, was refused, or was deleted in another tab. */
  deliveryChanged(): void;
}

/**
 * How finishing went, for the person who waits. `stopped`: the host said no; `late`: it said nothing in time; `not-sent`: it cannot be sent from here;
 * `waiting`: it has not arrived yet, and will be tried again; `refused`: the server said no.
 */
export type Finish =
  'idle' | 'busy' | 'stopped' | 'late' | 'not-sent' | 'finished' | 'waiting' | 'refused' | 'sent';
