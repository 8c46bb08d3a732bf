import { cy as together } from '../together/cy.js';
import type { BaselineTerms } from './terms.js';

/** Draft, not validated. */
export const cy: BaselineTerms = {
  ...together,
  skipAny: 'Atebwch mewn unrhyw drefn, gadewch allan yr hyn y mynnwch, a dewch yn ôl ato.',
  sentNote: "Mae eich asesiad wedi'i anfon.",
  areasDone: (n, total) => `Wedi gorffen: ${n} o ${total}.`,
  areas: "Beth sydd i'w drafod",
  areaStatus: { 'not-started': 'Heb ddechrau', 'in-progress': 'Ar y gweill', done: 'Wedi gorffen' },
  continueArea: "Parhau o'r lle y gadawsoch",
  allAreas: "Yn ôl i'r rhestr",
  markDone: "Nodi ei fod wedi'i orffen",
  leaveOpen: 'Ei adael ar agor am y tro',
  isDone: "Mae'r rhan hon wedi'i nodi fel un orffenedig. Gallwch ei newid o hyd.",
  reopen: 'Nid yw wedi gorffen eto',
  stage: 'Pa mor bell mae hyn wedi mynd?',
  side: 'Pa un sydd agosaf?',
  reverse: "Wedi'i eirio o chwith: po bellaf ymlaen, pellaf oddi wrth waith seiliedig ar gryfderau.",
  seeResult: 'Gweld ble rydych chi',
  result: 'Ble rydych chi nawr',
  resultNote:
    "Dyma beth ddywedoch chi, ochr yn ochr. Nid yw'n cael ei adio: nid oes rhifau gan beth ohono, ac nid yw'r ddwy ochr yn groes i'w gilydd.",
  statements: "Pa ddatganiadau sy'n berthnasol",
  area: 'Rhan',
  applyOf: (n, total) => `${n} o ${total}`,
  sideSentence: (n, total, side) => `‘${side}’: mae ${n} o ${total} yn berthnasol`,
  noneApply: "Nid oes yr un o'r datganiadau'n berthnasol.",
  unsure: "Nid oeddech yn siŵr pa ddatganiadau sy'n berthnasol.",
  notSaid: "Nid ydych wedi dweud eto pa ddatganiadau sy'n berthnasol.",
  overall: 'Pa mor bell',
  comparedWith: (round) => `Ers ${round}`,
  newly: (statement) => `Yn berthnasol nawr: ${statement}`,
  noLonger: (statement) => `Ddim yn berthnasol mwyach: ${statement}`,
  itemKinds: {
    'statement-now': 'Datganiad am ble mae llawer nawr',
    'statement-next': 'Datganiad seiliedig ar gryfderau',
    'closed-reversed': "Cwestiwn wedi'i eirio o chwith",
  },
  statementValues: {
    applies: "Mae'r datganiad yn berthnasol",
    'does-not-apply': 'Ni thiciwyd y datganiad',
  },
};
