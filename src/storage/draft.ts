/** What is kept of answers that are not finished. Keys are one word each: they outlive the build that wrote them. */
export interface Draft {
  key: string;
  /** Counts changes, over all tabs; the higher one is the newer. Clocks go wrong, counting does not. */
  edit: number;
  /** The page that wrote it: a random id that lasts as long as the page. */
  writer: string;
  /** Day of the last change, as `YYYY-MM-DD`. */
  saved: string;
  /** Last day on which it is kept. */
  until: string;
  /** A response, or the actions of a plan. */
  data: unknown;
  /** What was asked and answered, in words by item, for when a later pack does not ask it any more. */
  asked: Record<string, string>;
  /** What another tab had written when this took its place, until a person has chosen between the two. */
  other?: unknown;
}

/** Why nothing can be kept: the browser does not allow it, or there is no room left. */
export type Trouble = 'blocked' | 'full';

export const troubleOf = (error: unknown): Trouble =>
  /quota/i.test(String((error as Partial<Error> | null)?.name)) ? 'full' : 'blocked';

const DAY = 86_400_000;
/** `keep-days` where nobody says anything, or nothing sensible. */
const KEEP_DAYS = 30;

export const keepDays = (wanted: unknown): number =>
  Math.floor(Number(wanted)) >= 1 ? Math.min(Math.floor(Number(wanted)), 3650) : KEEP_DAYS;

/** The day `days` after one; both as `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** A draft; or something that is none, which is left where it is; or nothing, or nothing whose time is not over. */
export type Found = Draft | 'unreadable' | undefined;

/**
 * Whether something has the form of a draft. What it holds is for the schema to check.
 * @returns undefined where its time is over, by the clock of the device
 */
export function readable(value: unknown, today: string): Found {
  const { key, edit, writer, saved, until, asked } = (value ?? {}) as Partial<Draft>;
  const isDraft =
    [key, writer, saved, until].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(edit) &&
    Boolean(asked && Date.parse(until!) && Date.parse(saved!));
  if (!isDraft) return 'unreadable';
  return until! < today ? undefined : (value as Draft);
}
