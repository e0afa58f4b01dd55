import type { Plugin } from 'vite';

/** What the workshops start with, and guides load later or never. */
const workshop =
  /[\\/](?:(?:keys|tokens|pair-check|workshop)[\\/][^\\/]+|receivers|receiver-order|receivers[\\/][^\\/]+[\\/]order|held-halves|request-count|describe-error)\.ts$/;

/** What is kept of a guide, which starts with guides alone and comes later with the record and what is handed on. */
const kept =
  /[\\/](?:domain[\\/]guide[\\/](?:setup|progress)|browser[\\/](?:setup-store|random-id)|components[\\/]setup[\\/]kept)\./;

/** One page starts with each; what else has them loads them later. */
const ofOnePage = /[\\/](?:code-tabs|foreign-name|token-maker\.\w+)\.ts$/;

/** What reads programs, policies and embed scripts, of which keys and tokens need nothing. */
const code =
  /[\\/](?:domain[\\/](?:code|csp|embed)|js-tokens|web-chat-security[\\/]embed|salesforce[\\/]snippet)[\\/]/;

/**
 * How the scripts of the pages are cut into files. What starts with a page comes in three: its own entry, what
 * nearly every page starts with, and what several start with, or guides or workshops alone. What loads later
 * comes by tool, and what tools share in one.
 * Measured in docs/decisions/0014-one-entry-a-page.md.
 */
const groups = [
  { name: 'site', tags: ['$initial' as const], minShareCount: 8 },
  {
    name: 'elements',
    tags: ['$initial' as const],
    minShareCount: 2,
    test: (id: string) => !workshop.test(id) && !kept.test(id) && !ofOnePage.test(id),
  },
  { name: 'kept', tags: ['$initial' as const], minShareCount: 2, test: kept },
  {
    name: 'workshop',
    tags: ['$initial' as const],
    minShareCount: 2,
    test: (id: string) => workshop.test(id) && !ofOnePage.test(id),
  },
  // The record needs little of what the other tools share.
  {
    name: 'record',
    minShareCount: 2,
    test: /[\\/](?:browser[\\/]setup-|domain[\\/]record[\\/](?:compare|read-sheet|record)\.)/,
  },
  // What the workshop for keys has no use for comes apart.
  { name: 'samples', minShareCount: 3, test: /[\\/]sample-finding/ },
  {
    name: 'tools',
    minShareCount: 3,
    test: (id: string) => !code.test(id) && !ofOnePage.test(id) && !/[\\/](?:components|renewal)\b/.test(id),
  },
  { name: 'code', minShareCount: 3, test: code },
  // What receivers and desks declare of one kind is loaded together.
  ...['key-symptoms', 'key-use', 'rotation'].map((kind) => ({
    name: `every-${kind}`,
    test: new RegExp(String.raw`content[\\/](?:desks|receivers)[\\/][^\\/]+[\\/]${kind}\.`),
  })),
  // Both workshops load it, and with it what tells whether a key belongs to a token.
  {
    name: 'every-token',
    test: /(?:content[\\/](?:desks|receivers)[\\/][^\\/]+[\\/]token\.|domain[\\/]pair-check[\\/])/,
  },
];

/** Without style sheets and preloads of its own, a module that loads later is loaded by `import()` alone. */
export const plainImports = {
  order: 'pre',
  filter: { id: /^\0vite\/preload-helper\.js$/ },
  handler: () => 'export const __vitePreload = (load) => load();',
} as const satisfies Plugin['load'];

/** `imports`: gets what each file imports at once, by paths within the site. */
export function clientBundles(imports: Map<string, readonly string[]>): Plugin {
  return {
    name: 'client-bundles',
    load: plainImports,
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              // Astro discards this where it is in its own configuration.
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
