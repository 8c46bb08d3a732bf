import type { Action } from '../../src/index.js';

/** The day so many days from today, so that what is due soon in a story is always due soon. */
function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv');
}

/** Actions on questions of the built-in pack `area`: one that waits, one that is due soon, one that is done. */
export const areaActions: readonly Action[] = [
  {
    id: '6b1c1d0e-53a5-4f0e-9a52-d1e6a3f02601',
    item: 'vision-q-story',
    kind: 'build-on-strength',
    what: 'Put the new story to the vote at the next town meeting.',
    owner: 'Amal',
    with: 'The libraries and the young people’s council',
    by: inDays(9),
    sign: 'People correct it.',
    status: 'going-on',
  },
  {
    id: '6b1c1d0e-53a5-4f0e-9a52-d1e6a3f02602',
    item: 'vision-q-story',
    kind: 'close-gap',
    what: 'Translate the story into the five languages that are spoken most.',
    owner: 'Bryn',
    by: inDays(60),
    status: 'not-started',
  },
  {
    id: '6b1c1d0e-53a5-4f0e-9a52-d1e6a3f02603',
    item: 'vision-q-partners',
    kind: 'close-gap',
    what: 'Give two community groups a seat and a vote in the planning group.',
    owner: 'Amal',
    by: inDays(-30),
    status: 'done',
    learnt: 'They ask for papers that can be read. So do we now.',
  },
  {
    id: '6b1c1d0e-53a5-4f0e-9a52-d1e6a3f02604',
    item: 'support-q-trust',
    kind: 'close-gap',
    what: 'Try home care without minutes with one provider.',
    owner: 'Carys',
    with: 'A provider and the people it supports',
    by: inDays(-5),
    sign: 'Fewer changes of worker.',
    status: 'going-on',
  },
];

/** Actions that belong to no instrument: overdue, due today and soon, later, without a date, done and dropped. */
export const ownActions: readonly Action[] = [
  {
    id: '7c2d2e1f-64b6-4a1f-8b63-e2f7b4a12701',
    kind: 'close-gap',
    what: 'Write this plan without abbreviations.',
    owner: 'Dilys',
    by: inDays(-12),
    status: 'not-started',
  },
  {
    id: '7c2d2e1f-64b6-4a1f-8b63-e2f7b4a12702',
    kind: 'build-on-strength',
    what: 'Show the plan to those who said what was missing.',
    owner: 'Amal',
    with: 'Everyone who came to the talks',
    by: inDays(0),
    sign: 'Somebody says: that was my sentence.',
    status: 'going-on',
  },
  {
    id: '7c2d2e1f-64b6-4a1f-8b63-e2f7b4a12707',
    kind: 'close-gap',
    what: 'Ask three schools what they would add.',
    owner: 'Bryn',
    by: inDays(9),
    status: 'not-started',
  },
  {
    id: '7c2d2e1f-64b6-4a1f-8b63-e2f7b4a12703',
    kind: 'build-on-strength',
    what: 'Visit an area that shares its budget with citizens.',
    owner: 'Carys',
    by: inDays(90),
    status: 'not-started',
  },
  {
    id: '7c2d2e1f-64b6-4a1f-8b63-e2f7b4a12704',
    kind: 'close-gap',
    what: 'Find out who never comes, and why.',
    status: 'not-started',
  },
  {
    id: '7c2d2e1f-64b6-4a1f-8b63-e2f7b4a12705',
    kind: 'build-on-strength',
    what: 'Meet in the community centre and not in the town hall.',
    owner: 'Dilys',
    by: inDays(-40),
    status: 'done',
    learnt: 'Twice as many came. The lift matters.',
  },
  {
    id: '7c2d2e1f-64b6-4a1f-8b63-e2f7b4a12706',
    kind: 'close-gap',
    what: 'Buy software for it.',
    owner: 'Bryn',
    status: 'dropped',
    learnt: 'A wall and paper do.',
    since: '2025',
  },
];
