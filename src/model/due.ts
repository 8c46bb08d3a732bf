import type { Action } from '../schema/action.js';
import { isOpen } from './actions.js';

const DAY = 86_400_000;

/** From so many days before it is due, an action is due soon. */
export const SOON = 14;

/** A day such as `2027-03-01` as the moment at which it begins in UTC; undefined for one that no calendar has. */
export function dayOf(day: string): Date | undefined {
  const date = new Date(`${day}T00:00Z`);
  // Some engines read 30 February as a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? date : undefined;
}

/** Days until an open action is due, below zero where it is overdue; undefined where nobody waits for it. */
export function daysLeft(action: Action, today: string): number | undefined {
  if (action.by === undefined || !isOpen(action)) return undefined;
  const due = dayOf(action.by);
  return due && Math.round((due.getTime() - Date.parse(today)) / DAY);
}
