import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { difference, median, ratio, spread } from '../bench/peers/figures.mjs';
import { readOptions } from '../bench/peers/options.mjs';
import { policyTable, table, toMarkdown, toText } from '../bench/peers/report.mjs';
import { works } from '../bench/peers/works.mjs';
import { parsePack } from '../../dist/schema/parse.js';
import { readJson } from './files.mjs';

describe('bench of peers: figures', () => {
  it('the median is the value in the middle, or between the two in the middle', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([9, 1, 5, 7]), 6);
    assert.equal(median([]), undefined);
  });

  it('the median leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('the spread goes from the least to the most', () => {
    assert.deepEqual(spread([30, 9, 200]), [9, 200]);
  });

  it('a ratio compares each run with the static form of the same run', () => {
    // the second run was on a busy machine, for both
    assert.equal(ratio([20, 60, 22], [10, 30, 11]), 2);
  });

  it('a run that failed on either side is left out of the comparison', () => {
    assert.equal(ratio([20, undefined, 90], [10, 1, undefined]), 2);
    assert.equal(difference([undefined], [5]), undefined);
    assert.equal(difference([7, 9], [5, 5]), 3);
  });
});

const contenders = [
  { id: 'static', title: 'static HTML form' },
  { id: 'ours', title: 'ours' },
];
const outcome = (contender, run, figures) => ({ work: 'w', condition: 'c', contender, run, figures });

describe('bench of peers: tables', () => {
  const outcomes = [
    outcome('static', 0, { usable: 100, blocking: 20, heap: 1_000_000 }),
    outcome('ours', 0, { usable: 150, blocking: 5, heap: 1_500_000 }),
    outcome('static', 1, { usable: 200, blocking: 20, heap: 1_000_000 }),
    outcome('ours', 1, { usable: 260, blocking: 45, heap: 1_700_000 }),
  ];

  it('a row shows the median, the spread and how it compares with the static form', () => {
    assert.deepEqual(table(outcomes, contenders), [
      ['', 'usable, ms', 'blocking, ms', 'heap above static, MB'],
      ['static HTML form', '150 (100–200) ×1.00', '20 +0', '0.00'],
      ['ours', '205 (150–260) ×1.40', '25 (5–45) +5', '0.60'],
    ]);
  });

  it('a failed visit shows a dash and not a zero', () => {
    const failed = [outcomes[0], { ...outcomes[1], figures: undefined, failure: 'no question' }];
    assert.deepEqual(table(failed, contenders).at(-1), ['ours', '–', '–', '–']);
  });

  it('without a static form there is a figure and no comparison', () => {
    assert.deepEqual(table([outcomes[1]], [contenders[1]]).at(-1), ['ours', '150', '5', '–']);
  });

  it('what a policy reported is named by directive', () => {
    const found = {
      static: { violations: {}, works: true },
      ours: { violations: { 'style-src': 3 }, works: false },
    };
    assert.deepEqual(policyTable(found, contenders), [
      ['', 'violations', 'answers under the policy'],
      ['static HTML form', 'none', 'yes'],
      ['ours', 'style-src 3', 'no'],
    ]);
  });

  it('the same rows make columns on a console and a table in Markdown', () => {
    const rows = [
      ['', 'a'],
      ['one|two', '10'],
    ];
    assert.equal(toText(rows), '         a\none|two  10');
    assert.equal(toMarkdown(rows), '|  | a |\n| --- | --: |\n| one\\|two | 10 |');
  });
});

describe('bench of peers: options', () => {
  const ids = ['static', 'ours'];

  it('five runs of everyone, unless something else is asked for', () => {
    assert.deepEqual(readOptions([], ids), { runs: 5, only: ids, isQuick: false, writes: false });
    assert.deepEqual(readOptions(['--runs=9', '--write', '--only=ours'], ids), {
      runs: 9,
      only: ['ours'],
      isQuick: false,
      writes: true,
    });
    assert.equal(readOptions(['--quick'], ids).runs, 1);
    assert.equal(readOptions(['--quick', '--runs=3'], ids).runs, 3);
  });

  it('figures of a quick run are not written down', () => {
    assert.throws(() => readOptions(['--quick', '--write'], ids), /--write needs a whole run/);
  });

  it('an unknown option is an error', () => {
    assert.throws(() => readOptions(['--run=3'], ids), /--run=3 is not an option/);
    assert.throws(() => readOptions(['--runs=none'], ids), /whole number/);
    assert.throws(() => readOptions(['--runs=0'], ids), /whole number/);
    assert.throws(() => readOptions(['--only=theirs'], ids), /knows no theirs/);
  });
});

describe('bench of peers: the work', () => {
  const byId = Object.fromEntries(works().map((work) => [work.id, work]));

  it('14 statements with 6 options, a matrix of 6 × 3, lists of 300 and 1,000', () => {
    const size = ({ questions }) => [questions.length, questions.at(-1).options.length];
    assert.deepEqual(size(byId.statements), [14, 6]);
    assert.deepEqual(size(byId['list-300']), [300, 6]);
    assert.deepEqual(size(byId['list-1000']), [1000, 6]);
    assert.equal(byId.matrix.questions.length, 2 + 6 * 3);
  });

  it('each question has an id and options of its own', () => {
    for (const { id, questions } of Object.values(byId)) {
      assert.equal(new Set(questions.map((one) => one.id)).size, questions.length, id);
      for (const { text, options } of questions) {
        assert.ok(text.length > 0);
        assert.equal(new Set(options.map(({ value }) => value)).size, options.length);
        assert.ok(options.length > 1 && options.every(({ label }) => label.length > 0));
      }
    }
  });

  it('the questions that the toolkit gets are a valid pack and the same as everyone else’s', () => {
    for (const { content, questions } of Object.values(byId).filter((work) => work.content)) {
      assert.deepEqual(parsePack(content).problems ?? [], []);
      assert.deepEqual(
        content.sections.flatMap(({ items }) => items.map(({ id, text }) => [id, text])),
        questions.map(({ id, text }) => [id, text]),
      );
    }
  });
});

describe('bench of peers: the package', () => {
  it('installing the toolkit installs none of the peers', () => {
    const { dependencies } = readJson('test/bench/peers/package.json');
    const ours = readJson('package.json');
    const installed = { ...ours.dependencies, ...ours.devDependencies };
    assert.ok(Object.keys(dependencies).length > 0);
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => name in installed),
      [],
    );
    assert.ok(!ours.files.some((path) => path.startsWith('test')));
  });

  it('each version is an exact one, and the lock names it', () => {
    const { dependencies } = readJson('test/bench/peers/package.json');
    const { packages } = readJson('test/bench/peers/package-lock.json');
    for (const [name, version] of Object.entries(dependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/);
      assert.equal(packages[`node_modules/${name}`].version, version);
    }
  });
});
