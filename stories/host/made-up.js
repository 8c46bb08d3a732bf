/** Numbers that look random and are the same every time. */
const numbers = (seed) => {
  let state = seed;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
};

const days = (n) => String(1 + (n % 28)).padStart(2, '0');

/** One of several by weight. */
const weighed = (random, weights) => {
  let at = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => (at -= weight) < 0),
  );
};

/** How likely each point of a scale is: some questions, groups and rounds are higher than others. */
const tilt = (points, lift) =>
  Array.from({ length: points }, (_, i) => Math.exp((lift * (points - 1 - 2 * i)) / (points - 1)));

const missingOf = (random) =>
  random.pick(['skipped', 'skipped', 'dont-know', 'dont-know', 'not-applicable', 'prefer-not-to-say']);

const scaleOf = (pack) => pack.scales[pack.scale].points.map(({ value }) => value);

const survey = (pack, random, lift) => {
  const points = scaleOf(pack);
  const items = pack.sections.flatMap((section) => section.items).filter(({ kind }) => kind === 'scale');
  const respondent = {};
  for (const { id, options } of pack.respondent ?? [])
    if (options)
      respondent[id] = {
        value:
          options[
            weighed(
              random,
              options.map((_, i) => 5 - Math.min(4, i)),
            )
          ].value,
      };
  return {
    answers: Object.fromEntries(
      items.map(({ id }, i) => {
        const weights = tilt(points.length, lift + 1.1 - ((i * 7) % 5) * 0.45);
        return [
          id,
          random.next() < 0.08
            ? { missing: missingOf(random) }
            : { value: points[weighed(random, weights)], ...(random.next() < 0.03 && { note: 'So it is.' }) },
        ];
      }),
    ),
    respondent,
    ...(pack.help && { help: { values: [pack.help.options[weighed(random, [6, 3, 1])].value] } }),
  };
};

const baseline = (pack, random, lift) => {
  const points = scaleOf(pack);
  const answers = {};
  for (const [i, area] of pack.areas.entries()) {
    if (area.contrast) {
      const values = [
        ...area.contrast.now.filter(() => random.next() < 0.55 - lift * 0.25 - i * 0.05),
        ...area.contrast.next.filter((_, j) => random.next() < 0.3 + lift * 0.25 + (j % 3) * 0.12),
      ].map(({ id }) => id);
      answers[`${area.id}-statements`] = values.length ? { values } : { values: ['none'] };
    }
    for (const { id, kind, ends, scale } of area.questions ?? []) {
      if (kind === 'open')
        answers[id] = random.next() < 0.6 ? { text: 'What we said.' } : { missing: 'skipped' };
      else if (ends) answers[id] = { value: random.pick(['first', 'between', 'second']) };
      else {
        const own = scale ? pack.scales[scale].points.map(({ value }) => value) : points;
        answers[id] = { value: own[weighed(random, tilt(own.length, -lift))] };
      }
    }
    if (pack.overall)
      answers[area.id] = {
        value: points[weighed(random, tilt(points.length, -lift))],
        mark: random.pick(['strength', 'gap', 'mixed']),
      };
  }
  return { answers };
};

const matrix = (pack, random, lift) => {
  const points = scaleOf(pack);
  const own = random.pick(pack.groups).id;
  const looks = random.next() < 0.7;
  const answers = {};
  for (const [i, row] of pack.rows.entries())
    for (const [j, group] of pack.groups.entries())
      if (group.id === own || looks) {
        const up = lift - 0.5 + ((i + j) % 4) * 0.8 - (group.id === own ? 0 : 0.9);
        answers[`${row.id}-${group.id}`] = { value: points[weighed(random, tilt(points.length, -up))] };
      }
  return {
    answers,
    respondent: { 'answer-as': { value: own }, 'look-at-others': { value: looks ? 'yes' : 'no' } },
  };
};

const check = (pack, random, lift) => ({
  answers: Object.fromEntries(
    pack.sections
      .flatMap(({ statements }) => statements)
      .map(({ id }, i) => [
        id,
        random.next() < 0.1
          ? { missing: 'dont-know' }
          : {
              value: scaleOf(pack)[weighed(random, tilt(scaleOf(pack).length, 0.8 - lift - i * 0.4))],
              mark: random.pick(['strength', 'gap']),
            },
      ]),
  ),
});

const KINDS = { survey, baseline, matrix, check };

/**
 * Made-up responses to a pack, one after another, the same every time. Nobody gave these answers.
 *
 * @param {object} pack the questions
 * @param {object} options how many, to which rounds, in which groups
 */
export function* madeUp(
  pack,
  { count = 400, rounds = ['2026', '2027'], groups = ['North', 'South', 'East', 'West'], seed = 7 } = {},
) {
  const random = numbers(seed);
  for (let i = 0; i < count; i++) {
    const round = i % rounds.length;
    const group = weighed(
      random,
      groups.map((_, j) => groups.length - j),
    );
    const lift = 0.45 * round + 0.35 * (group - 1);
    const { answers, respondent, help } = KINDS[pack.kind](pack, random, lift);
    yield {
      format: 1,
      id: `00000000-0000-4000-8000-${String(seed * 10_000_000 + i).padStart(12, '0')}`,
      pack: { id: pack.id, version: pack.version },
      mode: 'standard',
      language: 'en',
      round: rounds[round],
      ...(groups.length && { group: groups[group] }),
      ...(respondent && { respondent }),
      ...(help && { help }),
      started: `${2026 + round}-03-01`,
      completed: `${2026 + round}-03-${days(i)}`,
      answers,
    };
  }
}
