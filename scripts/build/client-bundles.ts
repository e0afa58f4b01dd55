import type { Plugin } from 'vite';

/**
 * How the scripts of the pages are cut into files. What starts with a page comes in three: its own entry, what
 * nearly every page starts with, and what several start with. What loads later comes by tool, and what tools share in one.
 * Measured in docs/decisions/0014-one-entry-a-page.md.
 */
/** What makes a pair starts with the workshops, and comes later on the guides. */
const maker = /[\\/](?:key-maker|private-file|private-half|held-halves|key-in-hand|request-count)\.ts$/;

const groups = [
  { name: 'site', tags: ['$initial' as const], minShareCount: 5 },
  { name: 'elements', tags: ['$initial' as const], minShareCount: 2, test: (id: string) => !maker.test(id) },
  { name: 'maker', test: maker },
  { name: 'tools', minShareCount: 3 },
];

/** `imports`: is told what each file imports at once, by paths within the site. */
export function clientBundles(imports: Map<string, readonly string[]>): Plugin {
  return {
    name: 'client-bundles',
    // Without style sheets and preloads of its own, a module that loads later is loaded by `import()` alone.
    load: {
      order: 'pre',
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              // Astro discards this where it stands in its own configuration.
              modulePreload: false,
              rolldownOptions: { output: { codeSplitting: { groups } } },
            },
          }
        : undefined,
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') imports.set(file.fileName, file.imports);
      }
    },
  };
}
