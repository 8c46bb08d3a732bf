import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../package', import.meta.url));

/** Runs the tests of the built package in Node; resolves to the counts. */
export const packageTests = async () => {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.mjs'))
    : [];
  const counts = { passed: 0, failed: 0 };
  if (files.length === 0) return counts;
  const events = run({ files: files.map((file) => join(folder, file)), concurrency: true });
  events.on('test:diagnostic', ({ message }) => {
    const [, what, number] = /^(pass|fail|cancelled) (\d+)$/.exec(message) ?? [];
    if (what) counts[what === 'pass' ? 'passed' : 'failed'] += Number(number);
  });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return counts;
};
