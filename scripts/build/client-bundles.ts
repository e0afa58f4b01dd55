import type { Plugin } from 'vite';

/**
 * How the scripts of the pages are cut into files. What starts with a page comes in three: its own entry, what nearly
 * every page starts with, and what several start with. What loads later comes by tool, and what tools share in one.
 * Measured in docs/decisions/0014-one-entry-a-page.md.
 */
const groups = [
  { name: 'site', tags: ['$initial' as const], minShareCount: 5 },
  { name: 'elements', tags: ['$initial' as const], minShareCount: 2 },
  { name: 'tools', minShareCount: 4 },
];

export function clientBundles(): Plugin {
  return {
    name: 'client-bundles',
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
  };
}
