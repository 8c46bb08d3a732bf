import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The npm packages, as `{ name, version, license, text }`, that the modules of a bundle came from. */
const packagesOf = (ids) => {
  const roots = new Set();
  for (const id of ids) {
    const root = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
    if (root !== undefined && existsSync(join(root, 'package.json'))) roots.add(root);
  }
  return [...roots].sort().map((root) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name}: no licence file to pass on`);
    return { name, version, license, text: readFileSync(join(root, file), 'utf8').trim() };
  });
};

const seen = new Map();

/** One comment in place of the dozens of @license headers that Lit's modules repeat. */
export const banner = (version) => (chunk) => {
  const packages = packagesOf(chunk.moduleIds);
  for (const one of packages) seen.set(one.name, one);
  const credits = new Map();
  for (const { name, license, text } of packages) {
    const owner = /^copyright \(c\) (.*)$/im.exec(text)?.[1]?.replace(/\. All rights reserved\.$/, '') ?? '';
    const key = `(c) ${owner}, ${license}`;
    credits.set(key, [...(credits.get(key) ?? []), name]);
  }
  const list = [...credits].map(([credit, names]) => `${names.join(', ')} ${credit}`).join('; ');
  return `/*! sba-toolkit ${version}, MIT.${list && ` With ${list}: THIRD-PARTY-LICENSES.txt`} */`;
};

export const thirdPartyText = () => {
  const byText = new Map();
  for (const one of seen.values()) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  return [...byText]
    .map(([text, packages]) => `${packages.map((p) => `${p.name} ${p.version}`).join(', ')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
};
