import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { disclose, disclosedTable, questionnaireOf, tally, toCsv } from '../../dist/index.js';
import { readJson, root } from './files.mjs';

const { bin, version } = readJson('package.json');
const folder = mkdtempSync(join(tmpdir(), 'sba-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command as a shell would. */
const run = (args, input = '') =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, bin['sba-toolkit']), ...args], { cwd: folder });
    const result = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (result.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (result.err += text));
    child.on('close', (code) => resolve({ ...result, code }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return name;
};

const questionnaire = questionnaireOf(readJson('content/outcomes.json'));
const response = (i, more = {}) => ({
  format: 1,
  id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  pack: { id: 'outcomes', version: '1.0.0' },
  mode: 'standard',
  language: 'en',
  round: i % 2 ? '2026' : '2027',
  group: i % 3 ? 'North' : 'South',
  respondent: { 'respondent-role': { value: i % 5 ? 'carer' : 'both' } },
  started: '2026-11-20',
  completed: '2026-11-21',
  answers: {
    'outcome-trust': i % 4 ? { value: 'agree' } : { missing: 'skipped' },
    'outcome-time': { value: 'disagree', note: '=So.' },
  },
  ...more,
});
const responses = Array.from({ length: 200 }, (_, i) => response(i));
const lines = (list) => `${list.map((one) => JSON.stringify(one)).join('\n')}\n`;
const whole = tally(responses, questionnaire);
const csv = (result) => toCsv(disclosedTable(disclose(result, questionnaire)));

describe('sba-toolkit tally', () => {
  it('writes what may be shown, as CSV, from files and from standard input alike', async () => {
    const files = [
      file('a.ndjson', lines(responses.slice(0, 77))),
      file('b.json', JSON.stringify(responses.slice(77))),
    ];
    const expected = { out: csv(whole), err: '', code: 0 };
    assert.deepEqual(await run(['tally', ...files, '--pack', 'outcomes']), expected);
    assert.deepEqual(await run(['tally', '--pack', 'outcomes'], lines(responses)), expected);
  });

  it('writes the same as JSON', async () => {
    const { out } = await run(
      ['tally', '--pack', 'outcomes', '--format', 'json', '--floor', '20'],
      lines(responses),
    );
    assert.deepEqual(JSON.parse(out), disclose(whole, questionnaire, { floor: 20 }));
  });

  it('adds up tallies of shards', async () => {
    const shards = [responses.slice(0, 50), responses.slice(50)];
    const files = [];
    for (const [i, shard] of shards.entries()) {
      const { out } = await run(['tally', '--pack', 'outcomes', '--format', 'tally'], lines(shard));
      files.push(file(`shard-${i}.json`, out));
    }
    assert.equal((await run(['tally', ...files, '--pack', 'outcomes'])).out, csv(whole));
  });

  it('keeps to a round and to the breakdowns that are asked for', async () => {
    const args = ['tally', '--pack', 'outcomes', '--format', 'json', '--round', '2027', '--by', 'group'];
    const { rounds } = JSON.parse((await run(args, lines(responses))).out);
    assert.deepEqual(
      rounds.map(({ round, by }) => [round, by.map((one) => one.by)]),
      [['2027', ['group']]],
    );
  });

  it('tells what is no response with its line, and counts the rest', async () => {
    const bad = file(
      'bad.ndjson',
      `${lines(responses)}{"format":1,\n\n${JSON.stringify(response(1, { mode: 'loud' }))}\n`,
    );
    const { out, err, code } = await run(['tally', bad, '--pack', 'outcomes', '--format', 'json']);
    assert.equal(code, 1);
    assert.match(err, /^bad\.ndjson, line 201: \$: not-json\. Found .*; expected /m);
    assert.match(
      err,
      /^bad\.ndjson, line 203: \$\.mode: not-one-of\. Found "loud"; expected one of "standard", "easy-read"/m,
    );
    assert.deepEqual(JSON.parse(out).rounds, disclose(whole, questionnaire).rounds);
  });

  it('tells of responses to other packs and of ids that came twice', async () => {
    const other = response(1, { pack: { id: 'area', version: '1.0.0' } });
    const { out, err, code } = await run(
      ['tally', '--pack', 'outcomes', '--format', 'json'],
      lines([...responses, other, responses[0]]),
    );
    assert.equal(code, 0);
    assert.match(err, /other packs: 1 to "area"/);
    assert.match(err, /Left out, as another one with their id replaced them: 1/);
    const counted = tally([...responses.slice(1), responses[0]], questionnaire);
    assert.deepEqual(JSON.parse(out).rounds, disclose(counted, questionnaire).rounds);
  });

  it('tells which breakdown has more categories than are shown', async () => {
    const many = responses.map((one, i) => ({ ...one, group: `g${i}` }));
    const { out, err, code } = await run(['tally', '--pack', 'outcomes', '--round', '2027'], lines(many));
    assert.equal(code, 0);
    assert.match(err, /^Round "2027" is not broken down by "group": it has more than 50 categories$/m);
    assert.doesNotMatch(out, /,group,/);
  });

  it('counts an id that came twice as often as it came where it is told to', async () => {
    const twice = [...responses, ...responses];
    const { out, err } = await run(['tally', '--pack', 'outcomes', '--repeats'], lines(twice));
    assert.deepEqual([out, err], [csv(tally(twice, questionnaire)), '']);
  });

  it('counts the last of two with one id, and says how many were replaced', async () => {
    const later = responses.slice(0, 20).map((one) => ({ ...one, group: 'East' }));
    const { out, err, code } = await run(['tally', '--pack', 'outcomes'], lines([...responses, ...later]));
    assert.deepEqual([out, code], [csv(tally([...responses.slice(20), ...later], questionnaire)), 0]);
    assert.equal(err, 'Left out, as another one with their id replaced them: 20\n');
  });

  for (const by of ['--by=', '--by=none'])
    it(`gives totals alone with ${by}`, async () => {
      const args = ['tally', '--pack', 'outcomes', '--format', 'json', by];
      const { out, code } = await run(args, lines(responses));
      const { rounds } = JSON.parse(out);
      assert.equal(code, 0);
      assert.deepEqual(
        rounds.map((one) => [one.all.responses, one.by]),
        [
          [100, []],
          [100, []],
        ],
      );
    });

  const NOTHING = [
    [
      'responses to another pack',
      lines(responses),
      ['--pack', 'area'],
      /Left out, .* other packs: 200 to "outcomes"/,
    ],
    [
      'drafts alone',
      lines([response(1, { completed: undefined })]),
      ['--pack', 'outcomes'],
      /read 1, of which 0/,
    ],
    ['no response', '{}\n', ['--pack', 'outcomes'], /read 1, of which 1 are no responses/],
    ['an empty file', '', ['--pack', 'outcomes'], /there is nothing in it/],
  ];
  for (const [what, input, args, words] of NOTHING)
    it(`says so and ends with 1 where nothing is counted: ${what}`, async () => {
      for (const command of ['tally', ...(what === 'drafts alone' ? [] : ['raw'])]) {
        const { err, code } = await run([command, ...args], input);
        assert.equal(code, 1, command);
        assert.match(err, /^There is no finished response to "(area|outcomes)"/m);
        if (command === 'tally') assert.match(err, words);
      }
    });

  const text = lines(responses);
  const WRITTEN = [
    ['packed with gzip', gzipSync(text)],
    [
      'packed with gzip in two parts',
      Buffer.concat([gzipSync(text.slice(0, 5000)), gzipSync(text.slice(5000))]),
    ],
    ['in UTF-16, as Windows writes it', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['in UTF-16, packed with gzip', gzipSync(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['in UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['with the line breaks of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['with the line breaks of an old Mac', Buffer.from(text.replaceAll('\n', '\r'))],
  ];
  for (const [how, bytes] of WRITTEN)
    it(`reads a file ${how}`, async () => {
      const expected = { out: csv(whole), err: '', code: 0 };
      assert.deepEqual(await run(['tally', file('written', bytes), '--pack', 'outcomes']), expected);
      assert.deepEqual(await run(['tally', '--pack', 'outcomes'], bytes), expected);
    });

  it('says that a packed file is cut off', async () => {
    const cut = file('cut.gz', gzipSync(text).subarray(0, 900));
    const { out, err, code } = await run(['tally', cut, '--pack', 'outcomes']);
    assert.deepEqual([out, code], ['', 2]);
    assert.match(err, /cut\.gz: it is packed with gzip, and its end is missing/);
  });

  it('refuses once what is packed by something else', async () => {
    const zip = file('all.zip', `PK\x03\x04${'\n'.repeat(1000)}`);
    const { err, code } = await run(['tally', zip, '--pack', 'outcomes']);
    assert.equal(code, 1);
    assert.match(
      err,
      /^all\.zip, line 1: \$: not-json\. Found "?a file packed with zip"?; expected JSON text in UTF-8\.\n/,
    );
    assert.equal(err.match(/not-json/g).length, 1);
  });

  it('reads a pack from a file, and one that changes a built-in one', async () => {
    const pack = file(
      'ours.json',
      JSON.stringify({
        format: 1,
        extends: 'outcomes',
        id: 'ours',
        version: '1',
        remove: ['outcome-crisis'],
      }),
    );
    const ours = responses.map((one) => ({ ...one, pack: { id: 'ours', version: '1' } }));
    const { out, code } = await run(['tally', '--pack', pack, '--format', 'json'], lines(ours));
    assert.equal(code, 0);
    const { items } = JSON.parse(out).rounds[0].all;
    assert.equal(items.length, 13);
  });
});

describe('sba-toolkit', () => {
  it('writes raw answers, a row each, safe for a spreadsheet or as they are', async () => {
    const { out } = await run(['raw', '--pack', 'outcomes'], lines(responses.slice(0, 1)));
    const rows = out.slice(1).trimEnd().split('\r\n');
    assert.equal(out[0], '\uFEFF');
    assert.equal(rows.length, 4);
    assert.match(rows[2], /,outcome-time,1,disagree,,,'=So\.,,1$/);
    const plain = await run(['raw', '--pack', 'outcomes', '--for-database'], lines(responses.slice(0, 1)));
    assert.match(plain.out, /^response_id,/);
    assert.match(plain.out, /,disagree,,,=So\.,,1\r\n/);
  });

  it('writes of each id the rows of the response that counts, from files and from standard input', async () => {
    const later = { ...responses[0], group: 'East' };
    const draft = response(1, { completed: undefined });
    const input = lines([...responses.slice(0, 3), later, draft]);
    const expected = await run(['raw', '--pack', 'outcomes'], lines(responses.slice(0, 3)));
    const rows = (out) =>
      out
        .slice(1)
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((row) => row.replace(/,\d+$/, ''));
    for (const args of [[file('again.ndjson', input)], []]) {
      const { out, err, code } = await run(['raw', ...args, '--pack', 'outcomes'], args.length ? '' : input);
      assert.equal(code, 0);
      assert.equal(err, 'Left out, as another one with their id replaced them: 2\n');
      assert.deepEqual(
        rows(out).sort(),
        rows(expected.out)
          .map((row) => (row.startsWith(later.id) ? row.replace(',South,', ',East,') : row))
          .sort(),
      );
    }
    const all = await run(['raw', '--pack', 'outcomes', '--repeats'], input);
    assert.equal(rows(all.out).length, 15);
  });

  it('writes the questions, and what the codes mean', async () => {
    assert.match(
      (await run(['questions', '--pack', 'area', '--for-database'])).out,
      /^item_id,part,kind,in_depth,breakdown,code\r\n/,
    );
    const { out } = await run(['code-book', '--pack', 'outcomes', '--language', 'cy']);
    assert.match(out, /\ncode,outcome-trust,agree,Cytuno\r\n/);
  });

  it('helps, and tells its version', async () => {
    assert.match((await run(['--help'])).out, /^Usage: sba-toolkit COMMAND/);
    assert.equal((await run(['--version'])).out, `${version}\n`);
  });

  const WRONG = [
    ['no command', [], /command: none given; expected one of tally, raw, questions, code-book/],
    ['another command', ['count', '--pack', 'area'], /command: "count"; expected one of/],
    ['no pack', ['tally'], /--pack is missing/],
    [
      'a pack that is not there',
      ['tally', '--pack', 'nowhere'],
      /"nowhere" is no file .* built-in pack: .*outcomes/,
    ],
    [
      'a file that is not there',
      ['tally', 'gone.ndjson', '--pack', 'area'],
      /gone\.ndjson: there is no such file/,
    ],
    ['a folder', ['tally', '.', '--pack', 'area'], /\.: it is a folder, not a file/],
    [
      'none and a breakdown',
      ['tally', '--pack', 'area', '--by', 'none', '--by', 'group'],
      /do not go together/,
    ],
    [
      'a floor that is too low',
      ['tally', '--pack', 'area', '--floor', '4'],
      /--floor: "4"; expected a whole number from 5/,
    ],
    [
      'another format',
      ['tally', '--pack', 'area', '--format', 'pdf'],
      /--format: "pdf"; expected one of csv, json, tally/,
    ],
    [
      'a breakdown that is not declared',
      ['tally', '--pack', 'area', '--by', 'shoes'],
      /"shoes" is none of: group, mode/,
    ],
    ['a round that is not there', ['tally', '--pack', 'area', '--round', '1999'], /--round: "1999"/],
    ['an unknown option', ['tally', '--pack', 'area', '--fast'], /'--fast'/],
  ];
  for (const [what, args, message] of WRONG)
    it(`does nothing and says why: ${what}`, async () => {
      const { out, err, code } = await run(args);
      assert.equal(out, '');
      assert.match(err, message);
      assert.match(err, /See sba-toolkit --help\.\n$/);
      assert.equal(code, 2);
    });

  it('says what is wrong with a pack', async () => {
    const { err, code } = await run(['tally', '--pack', file('broken.json', '{"format":1,"kind":"survey"}')]);
    assert.equal(code, 2);
    assert.match(err, /broken\.json was refused:\n {2}\$\.id/);
  });

  /** Counts with a heap so small that what must not be kept would not fit in. */
  const counted = async (name, megabytes, ...args) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${megabytes}`,
        join(root, bin['sba-toolkit']),
        ...['tally', name, '--pack', 'outcomes', '--format', 'json'],
        ...args,
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 0);
    return JSON.parse(out).rounds.reduce((sum, { all }) => sum + all.responses, 0);
  };

  it('takes no more memory for a hundred times as many responses', async () => {
    const name = file('many.ndjson', lines(responses).repeat(500));
    assert.ok(statSync(join(folder, name)).size > 0);
    assert.equal(await counted(name, 24, '--repeats'), 100_000);
  });

  for (const [args, megabytes] of [
    [['--repeats'], 24],
    [[], 64],
  ])
    it(`takes no memory for each of 50,000 groups ${args.join('') || 'but for the ids'}`, async () => {
      const some = Array.from({ length: 50_000 }, (_, i) =>
        response(i, { group: `group ${i}`, round: '2026' }),
      );
      assert.equal(await counted(file('groups.ndjson', lines(some)), megabytes, ...args), 50_000);
    });
});

describe('sba-toolkit, given what was saved in another way', () => {
  const café = lines([response(1, { group: 'Café' })]);

  it('counts nothing of Windows-1252, and says where it begins and what to do', async () => {
    const text = lines([response(2), response(3)]) + café;
    file('old.ndjson', Buffer.from(text, 'latin1'));
    const { out, err, code } = await run(['tally', 'old.ndjson', '--pack', 'outcomes']);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /old\.ndjson: .*line 3.*not-utf-8.*Windows-1252.*save it as UTF-8/);
  });

  it('refuses such a pack by name', async () => {
    file('pack.json', Buffer.from(JSON.stringify({ title: 'Café' }), 'latin1'));
    const { err, code } = await run(['questions', '--pack', 'pack.json']);
    assert.equal(code, 2);
    assert.match(err, /not-utf-8/);
  });
});

describe('sba-toolkit raw', () => {
  it('refuses a response with two actions of one id, and writes words without control characters', async () => {
    const action = {
      id: '11111111-0000-4000-8000-000000000000',
      kind: 'close-gap',
      what: 'Ask.',
      status: 'done',
    };
    const answers = { 'outcome-trust': { value: 'agree', note: 'Ring\u0000 the \u0007bell.' } };
    const text = lines([response(1, { actions: [action, action] }), response(2, { answers })]);
    const { out, err, code } = await run(['raw', '--pack', 'outcomes', '--for-database'], text);
    assert.equal(code, 1);
    assert.match(err, /line 1: \$\.actions\[1\]\.id: duplicate-id/);
    assert.match(out, /Ring the bell\./);
    assert.doesNotMatch(out, /\0|\u0007|000000000001,/);
    const counted = await run(['tally', '--pack', 'outcomes'], text);
    assert.equal(counted.code, 1);
    assert.match(counted.err, /line 1: \$\.actions\[1\]\.id: duplicate-id/);
  });
});

describe('sba-toolkit code-book', () => {
  it('says which languages there are, rather than write another one', async () => {
    const { out, err, code } = await run(['code-book', '--pack', 'outcomes', '--language', 'pl']);
    assert.deepEqual([out, code], ['', 2]);
    assert.match(err, /--language: "pl"; expected one of en, cy/);
  });
});
