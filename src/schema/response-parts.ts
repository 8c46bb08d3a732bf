import * as z from 'zod/mini';
import { described } from './text.js';

export const uuid = described(z.string().check(z.regex(/^[0-9A-Za-z-]{8,64}$/)), 'a UUID');
export const date = described(
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  'a date such as "2026-11-23"',
);
