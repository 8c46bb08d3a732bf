import { type English, english } from '../language.js';
import type { PlanTerms } from '../terms.js';
import { every } from './every.js';
import { keeping } from './keeping.js';
import { planning } from './planning.js';

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);

export const plan = {
  ...keeping('actions', 'Actions'),

  plan: 'Action plan',
  planEmpty: 'There are no actions yet. Add the first one.',
  planEmptyIn:
    'There are no actions yet. They come here from the questions on this page, or you add one below.',
  celebrate: 'What you have done',
  celebrateNote: (n: number) =>
    n === 1
      ? 'One action is done. Tell the people it is for.'
      : `Actions done: ${n}. Tell the people they are for.`,
  look: 'What needs a look now',
  due: (n: number) =>
    n < 0 ? `${days(-n)} overdue` : n === 0 ? 'Due today' : n === 1 ? 'Due tomorrow' : `Due in ${days(n)}`,
  filterStatus: 'Show by how far they are',
  filterOwner: 'Show by who sees to it',
  all: 'All',
  nobody: 'Nobody yet',
  shown: (n: number, total: number) => `Actions shown: ${n} of ${total}`,
  noneMatch: 'No action matches. Choose ‘All’ to see the others.',
  unbound: 'Other actions',
  calendar: 'Dates for a calendar (iCalendar)',
  takeAway: 'Take it with you',
};

export const en: English<PlanTerms> = english({ every, planning, plan });
