import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = [
  'src',
  'content',
  '.rollup',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const outputs = ['dist/index.js', 'dist/integrity.json', 'dist/custom-elements.json'];

// A folder's own time counts too, so that a deleted file makes the build stale.
const newest = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Compared with dist/index.js, the first file written, so that an edit during a build is not missed. */
const isStale = () =>
  outputs.some((file) => !existsSync(join(root, file))) ||
  Math.max(...sources.map((path) => newest(join(root, path)))) > statSync(join(root, outputs[0])).mtimeMs;

/** Runs a command in the repository; resolves to its exit code. */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      ...options,
    });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Runs a tool of node_modules; without npx, which costs a second and repeats npm's warnings. */
export const runTool = (name, ...args) => run(join(root, 'node_modules', '.bin', name), args);

export const buildIfStale = async () => {
  if (!isStale()) return;
  console.log('Building, about a minute…');
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Error('the build failed: see above');
};
