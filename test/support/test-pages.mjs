// A page takes an engine longer to open than most files of tests without one take to run: those of one folder share one.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const FOLDER = 'node_modules/.cache/sba-tests';

/** A file for each folder that imports these tests. */
const pagesOf = (files, name) => {
  const byFolder = {};
  for (const file of files) (byFolder[dirname(file)] ??= []).push(file);
  return Object.entries(byFolder).map(([folder, tests]) => {
    const page = join(FOLDER, name, `${folder.replaceAll('/', '-')}.test.ts`);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, tests.map((test) => `import '${relative(dirname(page), test)}';\n`).join(''));
    return page;
  });
};

/** The runner's groups of tests that need no page of their own, with a page for each folder in the place of each file. */
export const byFolder = (groups) => {
  rmSync(FOLDER, { recursive: true, force: true });
  return groups.map((group) => ({ ...group, files: pagesOf(group.files, group.name) }));
};
