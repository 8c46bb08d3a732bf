import { cy as common } from '../cy.js';
import { cy as keeping } from '../keeping/cy.js';
import { cy as planning } from '../planning/cy.js';
import type { PlanTerms } from './terms.js';

const days = (n: number): string => (n === 1 ? '1 diwrnod' : n === 2 ? '2 ddiwrnod' : `${n} diwrnod`);

/** Draft, not validated. */
export const cy: PlanTerms = {
  ...common,
  ...planning,
  ...keeping('camau gweithredu', 'Camau gweithredu'),
  plan: 'Cynllun gweithredu',
  planEmpty: 'Nid oes camau gweithredu eto. Ychwanegwch yr un cyntaf.',
  planEmptyIn:
    "Nid oes camau gweithredu eto. Maent yn dod yma o'r cwestiynau ar y dudalen hon, neu gallwch ychwanegu un isod.",
  celebrate: "Beth rydych wedi'i wneud",
  celebrateNote: (n) =>
    n === 1
      ? "Mae un cam wedi'i orffen. Dywedwch wrth y bobl y mae ar eu cyfer."
      : `Camau wedi'u gorffen: ${n}. Dywedwch wrth y bobl y maent ar eu cyfer.`,
  look: 'Beth sydd angen sylw nawr',
  due: (n) =>
    n < 0
      ? `${days(-n)} yn hwyr`
      : n === 0
        ? 'I fod yn barod heddiw'
        : n === 1
          ? 'I fod yn barod yfory'
          : `I fod yn barod ymhen ${days(n)}`,
  filterStatus: 'Dangos yn ôl pa mor bell maent',
  filterOwner: "Dangos yn ôl pwy sy'n gofalu",
  all: 'Pob un',
  nobody: 'Neb eto',
  shown: (n, total) => `Camau a ddangosir: ${n} o ${total}`,
  noneMatch: 'Nid oes cam yn cyfateb. Dewiswch ‘Pob un’ i weld y lleill.',
  unbound: 'Camau eraill',
  calendar: 'Dyddiadau ar gyfer calendr (iCalendar)',
  takeAway: 'Mynd ag ef gyda chi',
};
