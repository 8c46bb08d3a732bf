import * as z from 'zod/mini';
import { DAY, RESPONSE_ID } from './patterns.js';
import { described } from './text.js';

export const uuid = described(z.string().check(z.regex(RESPONSE_ID)), 'a UUID');
export const date = described(z.string().check(z.regex(DAY)), 'a date such as "2026-11-23"');
