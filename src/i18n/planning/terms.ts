import type { ActionKind, ActionStatus } from '../../schema/action.js';
import type { Mark } from '../../schema/response.js';

/** Sentences about questions in depth, and about what will be done. */
export interface PlanningTerms {
  trueNow: string;
  evidence: string;
  judge: string;
  marks: Record<Mark, string>;
  clearPosition: string;
  clearMark: string;
  saidEarlier: (round: string) => string;
  saidNothing: string;
  notAsked: string;
  otherVersion: (version: string) => string;
  unchanged: string;
  changed: (before: string, now: string) => string;
  actions: string;
  addAction: string;
  actionName: (n: number) => string;
  kind: string;
  kinds: Record<ActionKind, string>;
  what: string;
  owner: string;
  partners: string;
  by: string;
  sign: string;
  status: string;
  statuses: Record<ActionStatus, string>;
  learnt: string;
  since: (round: string) => string;
  about: string;
  notWritten: string;
  edit: string;
  closeAction: string;
  moveUp: string;
  moveDown: string;
  moved: (n: number) => string;
  remove: string;
  removed: string;
  broughtBack: string;
  csv: string;
  print: string;
}
