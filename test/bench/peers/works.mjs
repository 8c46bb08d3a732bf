/**
 * What everyone is asked to show, as plain questions. `survey` and `matrix` are built-in packs, read from content/:
 * what most visitors of a council's page get. The others are made up, and reach the toolkit as a host's own pack does.
 */
import { readFileSync } from 'node:fs';

const pack = (name) =>
  JSON.parse(readFileSync(new URL(`../../../content/${name}.json`, import.meta.url), 'utf8'));
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

const MISSING = {
  'not-applicable': 'Does not apply to me',
  'dont-know': 'I don’t know',
  'prefer-not-to-say': 'I’d rather not say',
};
const offered = (points, missing) => [
  ...points.map(({ value, label }) => ({ value, label: label.en ?? label })),
  ...missing.map((value) => ({ value, label: MISSING[value] })),
];

const survey = () => {
  const { scales, scale, sections, respondent } = pack('outcomes');
  const items = [...sections.flatMap((section) => section.items), ...respondent];
  const questions = items.map(({ id, text, options, missing }) => ({
    id,
    text: text.en,
    options: offered(options ?? scales[scale].points, missing ?? Object.keys(MISSING)),
  }));
  return {
    id: 'survey',
    title: `The built-in survey: ${sections.flatMap(({ items }) => items).length} statements × 8 options, ${respondent.length} about the person`,
    tag: 'sba-outcome-survey',
    questions,
    fills: true,
  };
};

const matrix = () => {
  const { scales, scale, missing, questions: words, groups, rows } = pack('behaviours');
  const options = offered(scales[scale].points, missing);
  const choice = (id, text, ...labels) => ({
    id,
    text,
    options: labels.map((label, i) => ({ value: `choice-${i}`, label })),
  });
  const cells = rows.flatMap((row) =>
    groups.map((group) => ({
      id: `${row.id}-${group.id}`,
      text: `${row.title.en}: ${group.title.en}. ${row.cells[group.id].text.en}`,
      options,
    })),
  );
  return {
    id: 'matrix',
    title: `The built-in matrix: ${rows.length} × ${groups.length}, and 2 questions before it`,
    tag: 'sba-behaviour-matrix',
    questions: [
      choice('group', words.group.en, ...groups.map(({ title }) => title.en)),
      choice('look', words.look.text.en, words.look.yes.en, words.look.no.en),
      ...cells,
    ],
    fills: false,
  };
};

const POINTS = ['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree'].map(
  (label, i) => ({ value: `point-${i + 1}`, label }),
);

/** A survey of the bench's own: five points and ‘I don’t know’, so six options a question. */
const list = (id, count, fills = true) => {
  const statements = times(count, (i) => ({
    id: `statement-${i + 1}`,
    text: `I have what I need for part ${i + 1} of a good week, and I know who to ask if that changes.`,
  }));
  return {
    id,
    title: `${count.toLocaleString('en-GB')} statements × 6 options`,
    tag: 'sba-outcome-survey',
    questions: statements.map((statement) => ({ ...statement, options: offered(POINTS, ['dont-know']) })),
    content: {
      format: 1,
      kind: 'survey',
      id: `bench-${id}`,
      version: '1.0.0',
      languages: { en: 'original' },
      title: 'A good week',
      source: { title: 'None', publishers: ['The benchmark'], credit: 'Made up.', permission: 'not-needed' },
      scales: { agreement: { points: POINTS } },
      scale: 'agreement',
      missing: ['dont-know'],
      sections: [{ id: 'all', items: statements.map((statement) => ({ kind: 'scale', ...statement })) }],
    },
    fills,
  };
};

export const works = () => [
  survey(),
  list('statements', 14),
  matrix(),
  list('list-300', 300),
  // with two of the peers, the time for filling in grows with the square
  list('list-1000', 1000, false),
];
