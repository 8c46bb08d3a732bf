import { expect } from '@open-wc/testing';
import outcomes from '../../content/outcomes.json';
import { Questionnaire } from '../../src/model/questionnaire.js';
import { surveyQuestionnaire } from '../../src/model/survey-questionnaire.js';
import { toCsv } from '../../src/results/csv.js';
import { disclosedTable } from '../../src/results/disclosed-table.js';
import { disclose } from '../../src/results/disclosure/disclose.js';
import type { Disclosed, ShownItem } from '../../src/results/disclosure/disclosed.js';
import type { Rules } from '../../src/results/disclosure/rules.js';
import { merge } from '../../src/results/merge.js';
import { tally } from '../../src/results/tallier.js';
import { tallyOfRows, tallyRows } from '../../src/results/tally-rows.js';
import { emptyTally } from '../../src/results/tally.js';
import type { SurveyPack } from '../../src/schema/survey.js';
import { chain, chainAnswers, named, nested, nestedAnswers, responsesOf, type Said, times } from './cases.js';
import { type Given, leaksOf } from './attack.js';
import { numbersOfCsv, readJson } from './published.js';

const published = (questionnaire: Questionnaire, said: Iterable<Said>, rules?: Rules): Disclosed =>
  disclose(tally(responsesOf(questionnaire, said), questionnaire), questionnaire, rules);
const byName = ({ rounds }: Disclosed, name: string) => rounds[0]!.by.find(({ by }) => by === name);
const asked = ({ rounds }: Disclosed, id: string): ShownItem =>
  [...rounds[0]!.all.items, ...rounds[0]!.who].find((item) => item.id === id)!;
const counts = ({ options }: ShownItem) => options.map(({ code, count, percent }) => [code, count, percent]);

describe('A pack may name its options as it likes', () => {
  const said: Said[] = [
    ...times(30, { answers: { how: { value: 'friend' } } }),
    ...times(30, { answers: { how: { value: 'leaflet' } } }),
    ...times(40, { answers: { how: { value: 'other' } } }),
  ];

  it('and an option called "other" is published beside its fellows', () => {
    const how = asked(published(named, said), 'how');
    expect(counts(how)).to.deep.equal([
      ['friend', 30, 30],
      ['leaflet', 30, 30],
      ['other', 40, 40],
    ]);
    expect(how.other).to.equal(0);
  });

  it('and what another version asked is counted apart from an option called "other"', () => {
    const more = times(20, { answers: { how: { value: 'radio' } } });
    const how = asked(published(named, [...said, ...more]), 'how');
    expect([how.options[2]!.count, how.other]).to.deep.equal([40, 20]);
  });

  it('and one called "words" is published where several may be chosen', () => {
    const which = asked(
      published(named, times(40, { answers: { which: { values: ['other', 'words'] } } })),
      'which',
    );
    expect(counts(which)).to.deep.equal([
      ['gp', 0, 0],
      ['other', 40, 100],
      ['words', 40, 100],
    ]);
    expect([which.other, which.words]).to.deep.equal([0, 0]);
  });

  it('and answers are broken down by one called "other", and by one called "skipped" apart from what was skipped', () => {
    const lived = (value: string) => ({ home: { value } });
    const answers = { how: { value: 'friend' } };
    const homes = byName(
      published(named, [
        ...times(20, { respondent: lived('own'), answers }),
        ...times(30, { respondent: lived('other'), answers }),
        ...times(40, { respondent: lived('skipped'), answers }),
        ...times(50, { respondent: { home: { missing: 'skipped' } }, answers }),
      ]),
      'home',
    )!;
    expect(homes.categories.map(({ category, responses }) => [category, responses])).to.deep.equal([
      ['own', 20],
      ['other', 30],
      ['skipped', 40],
    ]);
    expect(homes.categories.map(({ items }) => items[0]!.answered)).to.deep.equal([20, 30, 40]);
  });

  it('and a group may be called "__proto__", "other" or "words"', () => {
    const groups = ['__proto__', 'other', 'words', 'constructor'];
    const answers = { how: { value: 'friend' } };
    const counted = tally(
      responsesOf(
        named,
        groups.flatMap((group, i) => times(20 + 10 * i, { group, answers })),
      ),
      named,
    );
    const expected = groups.map((group, i) => [group, 20 + 10 * i, 20 + 10 * i]);
    const again = tallyOfRows(named, tallyRows(counted));
    for (const one of [counted, merge(emptyTally('named'), counted), again]) {
      const { categories } = byName(disclose(one, named), 'group')!;
      const sizes = categories.map(({ category, responses, items }) => [
        category,
        responses,
        items[0]!.answered,
      ]);
      expect(sizes).to.have.deep.members(expected);
    }
    const table = numbersOfCsv(toCsv(disclosedTable(disclose(counted, named))));
    for (const [group, size] of expected)
      expect(table.get(`1.0.0 |  | group | ${String(group)} |  | responses | `)).to.equal(String(size));
  });
});

describe('Whatever somebody sends', () => {
  it('a note on a question about who answers takes no results down', () => {
    const survey = surveyQuestionnaire(outcomes as unknown as SurveyPack);
    const answers = { 'outcome-connected': { value: 'agree' } };
    const role = { value: 'carer' };
    const disclosed = published(survey, [
      { respondent: { 'respondent-role': { ...role, note: 'x' } }, answers },
      ...times(11, { respondent: { 'respondent-role': role }, answers }),
    ]);
    expect(asked(disclosed, 'outcome-connected').answered).to.equal(10);
    expect(asked(disclosed, 'respondent-role').notes).to.equal('[c]');
  });
});

describe('Questions that hang on one another', () => {
  /** How often something is looked up while it is published: what it takes, on any machine. */
  const lookUps = (depth: number): number => {
    const questionnaire = chain(depth);
    const counted = tally(responsesOf(questionnaire, chainAnswers(depth, 600, 20)), questionnaire);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was, and called on the map
    const { get } = Map.prototype;
    let count = 0;
    Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
      count++;
      return get.call(this, key) as unknown;
    };
    try {
      disclose(counted, questionnaire);
    } finally {
      Map.prototype.get = get;
    }
    return count;
  };

  it('take no more than the square of how many they are, and not twice as much with each', () => {
    const [some, more] = [lookUps(8), lookUps(30)];
    expect(more / some).to.be.below((30 / 8) ** 2);
  });
});

describe('Teams within regions', () => {
  const teams = (disclosed: Disclosed) => byName(disclosed, 'group');
  const noes = (disclosed: Disclosed) =>
    teams(disclosed)!.categories.map(({ items }) => items[0]!.options[1]!.count);

  it('are not shown where nobody said so, and that is said', () => {
    const disclosed = published(nested, nestedAnswers);
    expect(teams(disclosed)).to.equal(undefined);
    expect(disclosed.rounds[0]!.who.map(({ id }) => id)).not.to.include('group');
    expect(disclosed.rounds[0]!.nested).to.deep.equal([{ by: 'group', within: 'place' }]);
    expect(byName(disclosed, 'place')!.categories.map(({ responses }) => responses)).to.deep.equal([85, 60]);
  });

  it('are counted with the regions where somebody said so: a region with as many as it has teams tells nothing', () => {
    const disclosed = published(nested, nestedAnswers, { within: { group: 'place' } });
    expect(disclosed.rounds[0]!.nested).to.equal(undefined);
    expect(teams(disclosed)!.categories.length).to.equal(6);
    const file = readJson(JSON.stringify(disclosed), nested);
    const given = responsesOf(nested, nestedAnswers) as Given[];
    const of: Record<string, string> = Object.fromEntries(
      given.map(({ group, respondent }): [string, string] => [group!, respondent['place']!.value!]),
    );
    const inside = { by: 'group', within: 'place', of };
    expect(leaksOf(file.rounds[0]!, 10, nested, given, [inside])).to.deep.equal([]);
    expect(noes(disclosed).slice(4)).to.deep.equal([10, 10]);
  });

  it('are not shown where somebody said so and one response is in another region', () => {
    const stray: Said = {
      group: 'North 1',
      respondent: { place: { value: 'south' } },
      answers: { safe: { value: 'yes' } },
    };
    const disclosed = published(nested, [...nestedAnswers, stray], { within: { group: 'place' } });
    expect(teams(disclosed)).to.equal(undefined);
    expect(disclosed.rounds[0]!.nested).to.deep.equal([{ by: 'group', within: 'place' }]);
  });

  it('are shown where they are in several regions, and nobody said anything', () => {
    const strays = [1, 2, 3, 4].map((team): Said => ({
      group: `North ${team}`,
      respondent: { place: { value: 'south' } },
      answers: { safe: { value: 'yes' } },
    }));
    const others: Said[] = [1, 2].map((team) => ({
      ...strays[0]!,
      group: `South ${team}`,
      respondent: { place: { value: 'north' } },
    }));
    const disclosed = published(nested, [...nestedAnswers, ...strays, ...others]);
    expect(teams(disclosed)!.categories.length).to.equal(6);
    expect(disclosed.rounds[0]!.nested).to.equal(undefined);
  });

  it('are known in merged shards, and in a tally out of rows', () => {
    const half = (which: (i: number) => boolean) =>
      tally(
        responsesOf(
          nested,
          nestedAnswers.filter((_, i) => which(i)),
        ),
        nested,
      );
    const merged = merge(
      half((i) => i % 2 === 0),
      half((i) => i % 2 === 1),
    );
    for (const one of [merged, tallyOfRows(nested, tallyRows(merged))])
      expect(disclose(one, nested).rounds[0]!.nested).to.deep.equal([{ by: 'group', within: 'place' }]);
  });

  it('are shown where every shard has them in one region, and each in another one', () => {
    const teamsOf = (north: string, south: string): Said[] =>
      [1, 2].flatMap((team) =>
        [`North ${team}`, `South ${team}`].flatMap((group, i) =>
          times(20, {
            group,
            respondent: { place: { value: i ? south : north } },
            answers: { safe: { value: 'yes' } },
          }),
        ),
      );
    const shards = [teamsOf('north', 'south'), teamsOf('south', 'north')].map((said) =>
      tally(responsesOf(nested, said), nested),
    );
    for (const shard of shards) expect(teams(disclose(shard, nested))).to.equal(undefined);
    const merged = disclose(merge(shards[0]!, shards[1]!), nested);
    expect(teams(merged)!.categories.length).to.equal(4);
    expect(merged.rounds[0]!.nested).to.equal(undefined);
  });

  it('are not told by who answers either, where what people say of themselves is the finer one', () => {
    const lived = (place: string, group: string): Said[] =>
      times(20, { group, respondent: { place: { value: place } }, answers: { safe: { value: 'yes' } } });
    const disclosed = published(nested, [...lived('north', 'A'), ...lived('south', 'B')]);
    expect(disclosed.rounds[0]!.nested).to.deep.equal([{ by: 'place', within: 'group' }]);
    const place = asked(disclosed, 'place');
    expect([place.asked, place.answered]).to.deep.equal([40, '[c]']);
    expect(counts(place).map(([, count]) => count)).to.deep.equal(['[c]', '[c]']);
  });

  it('are not shown where a tally does not say whether they are', () => {
    const counted = tally(responsesOf(nested, nestedAnswers), nested);
    for (const round of counted.rounds) delete round.within;
    expect(teams(disclose(counted, nested))).to.equal(undefined);
  });

  it('are said in the table too', () => {
    const table = numbersOfCsv(toCsv(disclosedTable(published(nested, nestedAnswers))));
    expect(table.get('1.0.0 |  | group |  |  | within | place')).to.equal('[c]');
  });
});

describe('What is published', () => {
  it('has as texts of an open question those that hold words, and no mark alone', () => {
    const pack = { ...named.pack } as SurveyPack;
    const questionnaire = new Questionnaire(pack, [
      {
        item: { kind: 'text', id: 'why', text: 'Why?' },
        part: 'statements',
        conditions: [],
        isInDepth: true,
      },
    ]);
    const why = asked(
      published(questionnaire, [
        ...times(6, { answers: { why: { text: 'So.' } } }),
        ...times(14, { answers: { why: { mark: 'strength' } } }),
      ]),
      'why',
    );
    expect([why.answered, why.words, why.texts]).to.deep.equal([20, 20, 5]);
  });

  it('protects how many were left out too, and how many began', () => {
    const one = { answers: { how: { value: 'friend' } } };
    const all = responsesOf(named, times(60, one)) as Record<string, unknown>[];
    const elsewhere = { id: 'elsewhere', version: '1.0.0' };
    const twice = [...all.slice(0, 50), ...all.slice(0, 3)];
    const drafts = all.slice(50, 57).map(({ completed: _, ...draft }) => draft);
    const others = all.slice(0, 4).map((response) => ({ ...response, pack: elsewhere }));
    const counted = tally([...twice, ...drafts, ...others, 'nothing', {}], named, { unique: true });
    const { duplicates, otherPacks, refused, rounds } = disclose(counted, named);
    expect([duplicates, otherPacks, refused, rounds[0]!.drafts]).to.deep.equal(['[c]', '[c]', '[c]', 5]);
  });

  it('hides how many added words, where few did, and rounds it otherwise', () => {
    const notes = (count: number) =>
      asked(
        published(named, [
          ...times(count, { answers: { how: { value: 'friend', note: 'So.' } } }),
          ...times(40 - count, { answers: { how: { value: 'friend' } } }),
        ]),
        'how',
      ).notes;
    expect([0, 3, 8].map(notes)).to.deep.equal([0, '[c]', 10]);
  });

  it('rounds halves up: 57.5 % is 58', () => {
    const how = asked(
      published(named, [
        ...times(115, { answers: { how: { value: 'friend' } } }),
        ...times(85, { answers: { how: { value: 'leaflet' } } }),
      ]),
      'how',
    );
    expect(how.options.map(({ percent }) => percent)).to.deep.equal([58, 43, 0]);
  });

  it('has no size of a group below the floor', () => {
    const answers = { how: { value: 'friend' } };
    const disclosed = published(named, [
      ...times(40, { group: 'North', answers }),
      ...times(7, { group: 'South', answers }),
      ...times(10, { group: 'East', answers }),
    ]);
    const sizes = byName(disclosed, 'group')!.categories.map(({ category, responses }) => [
      category,
      responses,
    ]);
    expect(sizes).to.deep.equal([
      ['North', 40],
      ['South', '[c]'],
      ['East', 10],
    ]);
    expect(counts(asked(disclosed, 'group')).map(([, count]) => count)).to.deep.equal([40, '[c]', 10]);
  });

  it('has months, and no days, which are those of single responses', () => {
    const answers = { how: { value: 'friend' } };
    const [round] = published(named, [
      ...times(20, { answers, completed: '2026-10-07' }),
      ...times(20, { answers, completed: '2026-11-29' }),
    ]).rounds;
    expect([round!.first, round!.last]).to.deep.equal(['2026-10', '2026-11']);
  });
});
