/** Made-up responses to the outcomes, as lines of NDJSON: the same ones every time. */
export const outcomeLines = (pack, count) => {
  const items = pack.sections.flatMap((section) => section.items.map(({ id }) => id));
  const values = pack.scales.agreement.points.map(({ value }) => value);
  let seed = 1;

  const below = (n) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * n);
  };
  const pick = (list) => list[below(list.length)];
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      format: 1,
      id: `947d9938-3a71-4e3b-85ff-${String(i).padStart(12, '0')}`,
      pack: { id: pack.id, version: pack.version },
      mode: 'standard',
      language: 'en',
      round: '2026',
      group: pick(['North', 'South', 'East']),
      started: `2026-11-${10 + below(10)}`,
      completed: `2026-11-${20 + below(10)}`,
      respondent: { 'respondent-role': { value: pick(['draws-on-support', 'carer', 'both', 'neither']) } },
      help: { values: ['no-one'] },
      answers: Object.fromEntries(
        items.map((id) => [
          id,
          below(10) ? { value: pick(values) } : { missing: pick(['skipped', 'dont-know']) },
        ]),
      ),
    }),
  );
};
