import { posix } from 'node:path';

// Editors look for a module where it is published, not where its source was.
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const folder = posix.dirname(module.path);
      const published = (path) =>
        (path.startsWith('.') ? posix.join(folder, path) : path)
          .replace(/^\/?src\//, 'dist/')
          .replace(/\.ts$/, '.js');
      const walk = (node) => {
        for (const [key, value] of Object.entries(node)) {
          if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
          else if (value !== null && typeof value === 'object') walk(value);
        }
      };
      walk(module);
    }
  },
});

// Hosts are shown what they may use: described, public, and events that the class itself names.
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        declaration.events &&= declaration.events.filter(({ name, description }) => name && description);
        declaration.members &&= declaration.members.filter(
          ({ name, privacy, description }) =>
            !name.startsWith('#') && (privacy ?? 'public') === 'public' && description,
        );
      }
    }
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths(), publicOnly()],
};
