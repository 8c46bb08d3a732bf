/**
 * Runs test files that have no page in Node, in a process of its own, and ends it at the first test that fails. For
 * `npm run mutants`, which does so a hundred times: a browser would take minutes longer, and tell the same.
 */
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** What mocha gives to a page, as far as these tests need it. */
const globals = `
const tests = [], names = [], before = [], after = [];
globalThis.describe = (name, body) => { names.push(name); body(); names.pop(); };
globalThis.it = (name, body) => tests.push([[...names, name].join(' › '), body]);
globalThis.before = (body) => before.push(body);
globalThis.afterEach = (body) => after.push(body);
globalThis.__run = async () => {
  for (const body of before) await body();
  for (const [name, body] of tests)
    try {
      await body.call({ timeout() {} });
      for (const end of after) await end();
    }
    catch (error) {
      process.stdout.write([name, error?.cause?.message, error?.message].join('\\n').slice(0, 6000) + '\\n');
      process.exit(1);
    }
  process.stdout.write(tests.length + ' passed\\n');
  process.exit(0);
};
`;

/**
 * @param files the test files
 * @param change gives a source file another text: its path, and what it says now
 * @param explored how often properties are tried, and from which seed, where it is not as always
 * @returns the code of the process, and the first test that failed
 */
export async function nodeTests(files, { change, limit = 120_000, explored } = {}) {
  const result = await build({
    stdin: {
      contents: `import 'sba:globals';\n${files.map((file) => `import './${file}';`).join('\n')}\nawait __run();`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    // package.json says that a test file has no effect beside its exports, and it would be left out
    ignoreAnnotations: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'silent',
    tsconfig: 'tsconfig.json',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
    plugins: [
      {
        name: 'node-tests',
        setup(plugin) {
          plugin.onResolve({ filter: /^sba:globals$/ }, () => ({ path: 'globals', namespace: 'sba' }));
          plugin.onLoad({ filter: /.*/, namespace: 'sba' }, () => ({
            contents: `globalThis.explored = ${JSON.stringify(explored)};${globals}`,
          }));
          plugin.onResolve({ filter: /^@open-wc\/testing$/ }, () => ({
            path: resolve('node_modules/chai/index.js'),
          }));
          if (change)
            plugin.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
              contents: change(path, await readFile(path, 'utf8')),
              loader: 'ts',
            }));
        },
      },
    ],
  });
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '-'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    // A mutant may go on for ever: that is noticed too.
    const clock = setTimeout(() => child.kill('SIGKILL'), limit);
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      done({ code: code ?? 1, isEndless: signal === 'SIGKILL', said: said.trim() });
    });
    child.stdin.end(result.outputFiles[0].text);
  });
}
