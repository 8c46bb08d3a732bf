import { resolve } from 'node:path';
import { inOriginal } from './for-respondents.mjs';

/**
 * What a pack says to those who answer, to editors and to lawyers, and no page of results shows. It stays in content/.
 * What results work with stays here too: themes, what is sensitive, and on which condition a question is asked.
 */
const NOT_SHOWN = ['$schema', 'introduction', 'completion', 'examples', 'hint', 'aim', 'comment', 'required'];
const SOURCE = ['credit'];

const shown = (value, key) => {
  if (Array.isArray(value)) return value.map((entry) => shown(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => (key === 'source' ? SOURCE.includes(name) : !NOT_SHOWN.includes(name)))
      .map(([name, entry]) => [name, shown(entry, name)]),
  );
};

const SHAPES = 'src/schema/generated';

/**
 * Leaves out of the bundle of results what its readers would never see, and the packs that few people answer: of these, a
 * page names the file. All eight would weigh as much as Lit.
 * The kinds of packs share their shapes, which here come without those of responses.
 */
export const forResults = () => ({
  name: 'for-results',
  resolveId(source) {
    const kind = /\/generated\/(survey|baseline|matrix|check)\.json$/.exec(source)?.[1];
    return kind && `\0shapes-of-${kind}`;
  },
  load(id) {
    const kind = /^\0shapes-of-(.*)/.exec(id)?.[1];
    const file = JSON.stringify(resolve(SHAPES, 'packs.json'));
    return (
      kind &&
      `import { defs, ${kind}, ${kind}Extension } from ${file};
       export default { defs, pack: ${kind}, extension: ${kind}Extension };`
    );
  },
  transform(code, id) {
    if (!/[\\/]content[\\/][^\\/]+\.json$/.test(id)) return null;
    const pack = JSON.parse(code);
    return pack.kind === 'survey' ? JSON.stringify(inOriginal(shown(pack))) : 'null';
  },
});
