import { mkdirSync, writeFileSync } from 'node:fs';
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
