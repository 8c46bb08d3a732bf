import * as z from 'zod/mini';
import { DAY, RESPONSE_ID } from './patterns.js';
import { described } from './text.js';

export const uuid = described(z.string().check(z.regex(RESPONSE_ID)), 'a UUID');
export const date = z.string().check(z.regex(DAY));
// The pattern is what is checked; the format tells editors and other tools what it means.
z.globalRegistry.add(date, { description: 'a day of the calendar, such as "2026-11-23"', format: 'date' });
