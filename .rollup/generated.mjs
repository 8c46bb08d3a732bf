import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'src/schema/generated';

/** Writes what the browser's check reads, from the zod schemas. Before anything else: the sources import it. */
export const writeShapes = async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/schema/json-schema.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const { shapes } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  mkdirSync(folder, { recursive: true });
  for (const [kind, shape] of Object.entries(shapes()))
    writeFileSync(`${folder}/${kind}.json`, `${JSON.stringify(shape)}\n`);
};

/** Writes which languages there are, so that adding one takes a file of its own and nothing else. */
export const writeLanguages = () => {
  const tags = readdirSync('src/i18n/languages').map((file) => file.replace(/\.ts$/, ''));
  const entries = tags.map((tag) => `  ${JSON.stringify(tag)}: () => import('../languages/${tag}.js'),`);
  mkdirSync('src/i18n/generated', { recursive: true });
  writeFileSync(
    'src/i18n/generated/languages.ts',
    `/** How to load each language. */\nexport const LANGUAGES: Readonly<Record<string, () => Promise<unknown>>> = {\n${entries.join('\n')}\n};\n`,
  );
};
