import type { Response } from '../../src/index.js';

const ROWS = ['empathy', 'connection', 'good-lives', 'what-matters', 'whole-life', 'sharing'] as const;
const POINTS = ['almost-never', 'sometimes', 'often', 'almost-always'] as const;

/** What one group says of itself and sees of the others: a digit a row, in the order of the pack. */
const answers = (by: Readonly<Record<string, string>>): Response['answers'] =>
  Object.fromEntries(
    Object.entries(by).flatMap(([group, digits]) =>
      ROWS.flatMap((row, i) => {
        const value = POINTS[Number(digits[i])];
        return value ? [[`${row}-${group}`, { value }]] : [];
      }),
    ),
  );

const response = (id: string, as: string, by: Readonly<Record<string, string>>): Response => ({
  format: 1,
  id: `example-matrix-${id}`,
  pack: { id: 'behaviours', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-02',
  completed: '2026-11-02',
  respondent: { 'answer-as': { value: as }, 'look-at-others': { value: 'yes' } },
  answers: answers(by),
});

/** A citizen who says what they see of all three groups. */
export const citizen = response('citizen', 'citizens', {
  citizens: '121213',
  power: '210100',
  workers: '222211',
});

/** People of all three groups who were in one room. */
export const room: readonly Response[] = [
  citizen,
  response('second-citizen', 'citizens', { citizens: '122112', power: '110100', workers: '222111' }),
  response('leader', 'power', { power: '322332', workers: '333332', citizens: '221112' }),
  response('worker', 'workers', { workers: '232221', power: '211201', citizens: '122112' }),
];

/** Three who have answered on one device, and have not seen what the others said. */
export const gathering = {
  format: 1,
  id: 'example-workshop',
  pack: { id: 'coproduction', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  started: '2026-11-02',
  answers: {},
  workshop: {
    revealed: false,
    voices: [
      {
        id: 'example-voice-1',
        label: 'Panel of citizens',
        finished: true,
        answers: {
          'coproduction-leaders': { value: 'a-little', note: 'We hear of plans when they are finished.' },
          'coproduction-partners': { value: 'mostly' },
          'coproduction-arrangements': { value: 'fully' },
          'coproduction-training': { value: 'not-at-all' },
        },
      },
      {
        id: 'example-voice-2',
        finished: true,
        answers: {
          'coproduction-leaders': { value: 'mostly' },
          'coproduction-partners': { value: 'mostly' },
          'coproduction-arrangements': { missing: 'dont-know' },
          'coproduction-training': { value: 'a-little' },
        },
      },
      {
        id: 'example-voice-3',
        label: 'Team north',
        finished: true,
        answers: {
          'coproduction-leaders': { value: 'fully', note: 'It is in everyone’s objectives.' },
          'coproduction-partners': { value: 'a-little' },
          'coproduction-arrangements': { value: 'fully' },
          'coproduction-training': { missing: 'skipped' },
        },
      },
    ],
  },
} satisfies Response;

/** The same once everything has been shown, and most of it is agreed. */
export const agreeing: Response = {
  ...gathering,
  answers: {
    'coproduction-leaders': { value: 'a-little', note: 'Agreed after talking it over.', mark: 'gap' },
    'coproduction-partners': { value: 'mostly', mark: 'strength' },
    'coproduction-arrangements': { value: 'fully', mark: 'strength' },
  },
  workshop: {
    ...gathering.workshop,
    revealed: true,
    dissent: { 'coproduction-leaders': 'Team north sees more of it, as they are asked first.' },
  },
  actions: [
    {
      id: 'example-workshop-action',
      item: 'coproduction-leaders',
      kind: 'close-gap',
      what: 'Ask the panel before the next review begins, and not after it.',
      owner: 'Director of adult social care',
      by: '2027-02-01',
      status: 'not-started',
    },
  ],
};
