import { cy as common } from '../cy.js';
import { cy as together } from '../together/cy.js';
import type { CheckTerms } from './terms.js';

/** Draft, not validated. */
export const cy: CheckTerms = {
  ...together,
  skipAny: common.skipAny,
  sentNote: "Mae eich gwiriad wedi'i anfon.",
  result: 'Ble rydych chi nawr',
  example: "Enghraifft, neu sut rydych chi'n gwybod",
  resultNote: "Dyma beth ddywedoch chi, yr hyn sy'n gryf yn gyntaf. Nid yw'n cael ei adio.",
  nextSteps: "Beth i'w wneud nesaf",
  noActions: 'Nid oes cam gweithredu wedi ei ysgrifennu eto. Ewch yn ôl at ddatganiad i ychwanegu un.',
  statement: 'Datganiad',
  position: "I ba raddau y mae'n wir",
  mark: 'Cryfder neu fwlch',
  positionOf: (n, total, words) => `${words} (${n} o ${total})`,
};
