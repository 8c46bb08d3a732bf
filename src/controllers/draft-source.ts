import type { Problem } from '../errors.js';
import type { Draft } from '../storage/draft.js';
import type { DraftSettings } from './draft-settings.js';

/** What drafts are made of, and where they go. */
export interface DraftSource {
  readonly settings: DraftSettings;
  /** What a draft would be a draft of, the same after a reload; undefined while there is nothing to keep. */
  readonly name: string | undefined;
  /** What is to be kept now; undefined where there is nothing. */
  take(): Pick<Draft, 'data' | 'asked'> | undefined;
  /** Reads a draft by the schema, or tells all that is wrong with it. */
  parse(data: unknown): { draft: unknown } | { problems: Problem[] };
  /** Whether what it holds was finished on this page: it is nobody's to go on from. */
  isFinished(data: unknown): boolean;
  /** Whether what it holds is to be sent, and may have arrived. */
  isOnItsWay(data: unknown): Promise<boolean>;
  /** Puts a draft in the place of what is there. */
  show(data: unknown): void;
  /** Makes it another response, under this id. False where it has none, or has gone out under the one it has. */
  renew(id: string): boolean;
  /** A draft is offered now, or is offered no more. */
  offers(): void;
  /** Moves the focus to the head of the page that a person has turned to. */
  turned(): void;
  /** Says the news that stands above the page, and leaves the focus where it is. */
  news(): void;
}
