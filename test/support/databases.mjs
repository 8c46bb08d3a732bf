/** Databases to hold the queries of `src/results/sql` against. Each loads tables, runs a query and closes. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const NUMBERS = ['choice', 'in_depth', 'breakdown', 'response_order'];
const typesOf = (columns, number, text) =>
  columns.map((column) => `${column} ${NUMBERS.includes(column) ? number : text}`).join(', ');

const newFolder = () => mkdtempSync(join(tmpdir(), 'sba-database-'));

export const openDuckDB = async () => {
  const folder = newFolder();
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    /** Loads a table as it is, so that an empty text stays apart from none. */
    async load(name, columns, rows) {
      const file = join(folder, `${name}.json`);
      const lines = rows.map((row) =>
        JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
      );
      writeFileSync(file, lines.join('\n'));
      await database.run(`CREATE OR REPLACE TABLE ${name} (${typesOf(columns, 'INTEGER', 'VARCHAR')})`);
      const types = columns.map(
        (column) => `${column}: '${NUMBERS.includes(column) ? 'INTEGER' : 'VARCHAR'}'`,
      );
      if (rows.length)
        await database.run(
          `INSERT INTO ${name} SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${types.join(', ')}})`,
        );
    },
    async query(sql) {
      const result = await database.runAndReadAll(sql);
      return result.getRows().map((row) => [...row.slice(0, -1), Number(row.at(-1))]);
    },
    async close() {
      database.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
};

/** The folder of the programs of the newest PostgreSQL that Debian's packages installed; undefined where there is none. */
export const findPostgreSQL = () => {
  const all = '/usr/lib/postgresql';
  if (!existsSync(all)) return undefined;
  const [newest] = readdirSync(all).sort((a, b) => Number(b) - Number(a));
  const bin = join(all, newest ?? '', 'bin');
  return ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(bin, name))) ? bin : undefined;
};

/** Who may run it: it refuses root. */
const user = () => {
  if (process.getuid() !== 0) return {};
  const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
};

const escaped = (cell) =>
  cell === undefined || cell === null
    ? '\\N'
    : String(cell).replace(
        /[\\\t\n\r]/g,
        (sign) => ({ '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? '\\\\',
      );

/** Starts a PostgreSQL of its own in a folder of its own, which nothing but a socket in there leads to. */
export const openPostgreSQL = async (bin = findPostgreSQL()) => {
  const folder = newFolder();
  const own = user();
  if (own.uid !== undefined) chownSync(folder, own.uid, own.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...own, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const options = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options.flatMap((one) => ['-c', one])], {
    ...own,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  const ended = once(server, 'exit');
  await new Promise((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text) => {
      words += text;
      if (words.includes('ready to accept connections')) resolve();
    });
    void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${words}`)));
  });
  const psql = async (sql) => {
    const args = [
      '-X',
      '-q',
      '-A',
      '-t',
      '-v',
      'ON_ERROR_STOP=1',
      '-h',
      folder,
      '-U',
      'postgres',
      'postgres',
    ];
    const child = spawn(join(bin, 'psql'), args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.stdin.end(sql);
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(err);
    return out;
  };
  return {
    async load(name, columns, rows) {
      const file = join(folder, name);
      writeFileSync(
        file,
        rows.map((row) => `${columns.map((_, i) => escaped(row[i])).join('\t')}\n`).join(''),
      );
      await psql(
        `DROP TABLE IF EXISTS ${name}; CREATE TABLE ${name} (${typesOf(columns, 'integer', 'text')});\n\\copy ${name} from '${file}'\n`,
      );
    },
    async query(sql) {
      const out = await psql(`SELECT to_json(counted) FROM (\n${sql}\n) counted;`);
      return out
        .split('\n')
        .filter(Boolean)
        .map((line) => Object.values(JSON.parse(line)));
    },
    /** Seconds that a processor was at what was asked for and answered: with other work beside it, it takes longer. */
    busySeconds() {
      const stat = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return (Number(stat[13]) + Number(stat[14])) / 100;
    },
    async close() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
};
