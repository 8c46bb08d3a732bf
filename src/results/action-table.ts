import type { Action } from '../schema/action.js';
import type { Cell } from './csv.js';

/** Where an action belongs, in words. */
export interface ActionPlace {
  pack?: string | undefined;
  area?: string | undefined;
  item?: string | undefined;
}

const COLUMNS = [
  'pack',
  'area',
  'item_id',
  'item',
  'action_id',
  'kind',
  'what',
  'owner',
  'with',
  'by',
  'first_sign',
  'status',
  'learnt',
  'since',
];

/** Actions as a table, a row each; the first row names the columns. Codes stand as they are stored. */
export const actionTable = (
  actions: readonly Action[],
  placeOf: (action: Action) => ActionPlace,
): Cell[][] => [
  COLUMNS,
  ...actions.map((action) => {
    const { pack, area, item } = placeOf(action);
    const { id, kind, what, owner, with: partners, by, sign, status, learnt, since } = action;
    return [pack, area, action.item, item, id, kind, what, owner, partners, by, sign, status, learnt, since];
  }),
];
