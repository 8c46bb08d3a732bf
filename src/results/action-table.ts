import type { ActionHome } from '../model/action-home.js';
import type { Action } from '../schema/action.js';
import type { Cell } from './csv.js';

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
  homeOf: (action: Action) => ActionHome | undefined,
): Cell[][] => [
  COLUMNS,
  ...actions.map((action) => {
    const home = homeOf(action);
    const { id, kind, what, owner, with: partners, by, sign, status, learnt, since } = action;
    return [
      home?.pack.words,
      home?.group?.words,
      action.item,
      home?.item?.words,
      id,
      kind,
      what,
      owner,
      partners,
      by,
      sign,
      status,
      learnt,
      since,
    ];
  }),
];
