import type { Answer, Response } from '../../src/index.js';
import { areaActions } from './actions.js';
import lastYearFile from './last-year.json';

/** The built-in pack `area`, as a partnership answered it a year ago. */
export const lastYear = lastYearFile as Response;

/** The same, asked with another version of the questions, so that nothing may be compared. */
export const otherVersion: Response = { ...lastYear, pack: { id: 'area', version: '0.9.0' } };

const visionAnswers: Record<string, Answer> = {
  'vision-statements': { values: ['vision-now-serve', 'vision-now-leaders', 'vision-next-story'] },
  'vision-q-story': {
    text: 'Until spring the council alone. Since then 60 citizens have begun to write it anew, at 14 kitchen tables.',
    note: 'Notes of the talks. The draft hangs in every library.',
    mark: 'strength',
  },
  'vision-q-decisions': {
    text: 'The cabinet and the health board. Two community groups have had a vote in the planning group since May.',
    mark: 'mixed',
  },
  'vision-q-develop-leaders': { text: 'Managers, and a first group of eight citizens.', mark: 'strength' },
  'vision-q-share-power': { text: 'With nobody yet where it is about money.', mark: 'gap' },
  'vision-q-partners': {
    value: 'between',
    text: 'Partners in planning, stakeholders as soon as there is a contract.',
    note: 'What the groups themselves said in June.',
    mark: 'mixed',
  },
};

/** The built-in pack `area`, begun: a part of the first area, with actions. */
export const areaBegun: Response = {
  format: 1,
  id: '1d8cf2b5-3a1e-4e1a-b4b6-6c7a3a7a2026',
  pack: { id: 'area', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  round: '2026',
  started: '2026-10-05',
  answers: visionAnswers,
  actions: areaActions.filter(({ item }) => item?.startsWith('vision')),
};

/** The same with something said in every area, and two of them marked as done. */
export const areaAnswered: Response = {
  ...areaBegun,
  answers: {
    ...visionAnswers,
    'vision-q-reflects': {
      value: 'made-a-start',
      text: 'Two of nine have drawn on support themselves.',
      note: 'We asked each other.',
      mark: 'gap',
    },
    'vision-q-leader-pool': { text: 'The course for citizens is the first step.' },
    vision: { value: 'made-a-start' },
    'support-statements': {
      values: ['support-now-roles', 'support-next-simple', 'support-next-relationships'],
    },
    'support-q-roles': {
      text: 'Community connectors in every part of the town. Home care as it was.',
      note: 'Second report of the connectors.',
      mark: 'strength',
    },
    'support-q-trust': { value: 'first', text: 'Home care is booked by the minute.', mark: 'gap' },
    'support-q-workforce': { missing: 'dont-know', text: 'The figures are from 2021.', mark: 'dont-know' },
    'support-q-recruitment': { value: 'in-places', text: 'In three teams of seven.', mark: 'strength' },
    'support-q-humanising': { value: 'made-a-start', text: 'The first form has two pages now, not eleven.' },
    support: { value: 'in-places', text: 'The connectors pull the rest along.' },
    'power-statements': { values: ['power-now-influence', 'power-next-assets'] },
    'power-q-map-assets': {
      value: 'in-places',
      text: 'The map is kept by those who are on it.',
      mark: 'strength',
    },
    'power-q-cocommission': { value: 'not-started', mark: 'gap' },
    'tracking-statements': { missing: 'dont-know' },
    'tracking-q-shared-measures': { value: 'made-a-start', mark: 'gap' },
  },
  actions: [...areaActions],
  done: ['vision', 'support'],
};

/** The built-in pack `support-work`, begun, with an action of its own. */
export const supportWorkBegun: Response = {
  format: 1,
  id: '2e9da3c6-4b2f-4f2b-a5c7-7d8b4b8b2026',
  pack: { id: 'support-work', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  round: '2026',
  started: '2026-11-02',
  answers: {
    'meeting-statements': { values: ['meeting-now-appointment', 'meeting-next-know'] },
    'meeting-q-deficit': {
      value: 'the-way',
      text: 'The form starts with what somebody cannot do.',
      mark: 'gap',
    },
  },
  actions: [
    {
      id: '8d3e3f2a-75c7-4b2a-9c74-f3a8c5b22801',
      item: 'meeting-q-deficit',
      kind: 'close-gap',
      what: 'Ask first what a good day looks like.',
      owner: 'Dilys',
      by: '2027-01-31',
      sign: 'Fewer visits before somebody says yes.',
      status: 'not-started',
    },
  ],
};
