import * as z from 'zod/mini';
import { id } from './text.js';

/** When an item or section is shown. A test about an item that is itself hidden is never true. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { item: string; equals: string }
  | { item: string; in: string[] }
  | { item: string; answered: boolean };

const several = () => z.array(z.lazy(() => condition)).check(z.minLength(1));

export const condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ item: id, equals: id }),
  z.strictObject({ item: id, in: z.array(id).check(z.minLength(1)) }),
  z.strictObject({ item: id, answered: z.boolean() }),
  z.strictObject({ all: several() }),
  z.strictObject({ any: several() }),
  z.strictObject({ not: z.lazy(() => condition) }),
]);
