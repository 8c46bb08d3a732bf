import { generateIcsCalendar } from 'ts-ics';
import { isOpen } from '../model/actions.js';
import { dayOf } from '../model/due.js';
import type { Action } from '../schema/action.js';
import { foldLines } from './fold-lines.js';

/** What an entry says of an action. */
export interface Entry {
  summary: string;
  description: string;
}

/**
 * The days on which open actions are due, as iCalendar (RFC 5545). Whole days that block nobody's time; each keeps its
 * id, so that a calendar which loads the file again changes the entry and adds none.
 *
 * @param now when the file is made
 */
export const toCalendar = (
  actions: readonly Action[],
  entryOf: (action: Action) => Entry,
  now: Date,
): string =>
  foldLines(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//sba-toolkit//action plan//EN',
      events: actions.flatMap((action) => {
        const date = isOpen(action) && action.by !== undefined ? dayOf(action.by) : undefined;
        if (!date) return [];
        const { summary, description } = entryOf(action);
        return {
          uid: `${action.id}@sba-toolkit`,
          stamp: { date: now },
          start: { date, type: 'DATE' as const },
          duration: { days: 1 },
          timeTransparent: 'TRANSPARENT' as const,
          summary: oneKindOfBreak(summary),
          description: oneKindOfBreak(description),
        };
      }),
    }),
  );

/** The library escapes `\n` alone; a carriage return would begin a line of its own in the file. */
const oneKindOfBreak = (words: string): string => words.replace(/\r\n?/g, '\n');
