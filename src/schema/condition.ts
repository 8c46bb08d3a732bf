import * as z from 'zod/mini';
import { id, value } from './text.js';

/** When an item or section is shown. An item that is itself hidden counts as not answered. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { item: string; equals: string }
  | { item: string; in: string[] }
  | { item: string; answered: boolean };

const several = () => z.array(z.lazy(() => condition)).check(z.minLength(1));

export const condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ item: id, equals: value }),
  z.strictObject({ item: id, in: z.array(value).check(z.minLength(1)) }),
  z.strictObject({ item: id, answered: z.boolean() }),
  z.strictObject({ all: several() }),
  z.strictObject({ any: several() }),
  z.strictObject({ not: z.lazy(() => condition) }),
]);
