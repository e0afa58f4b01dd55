import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { withSlashes } from './scripts/build/base-path.ts';
import { staticHost } from './scripts/build/static-host.ts';
import { markdownTwins } from './scripts/build/markdown-twins.ts';
import { offlineWorker } from './scripts/build/offline-worker.ts';
import { oneFile } from './scripts/build/one-file.ts';
import { pageFiles } from './scripts/build/page-files.ts';
import { tableAlignment } from './scripts/build/table-alignment.ts';
import { termLinks } from './scripts/build/term-links.ts';

/** Frames, redirects and the error page: reached from elsewhere, not found by search. */
const unlisted = ['widget/', 'docs/assistant/', '404/'];

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = withSlashes(process.env.BASE_PATH ?? '/');
const root = new URL(base, site).href;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // The default drops the line breaks that Prettier puts between inline elements, and the spaces with them.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({ hastPlugins: [tableAlignment, termLinks(base)] }),
  },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !unlisted.some((path) => page === root + path) }),
    pageFiles(),
    // Before the twin of a page is made, since it writes into one.
    oneFile(),
    markdownTwins(),
    offlineWorker(),
    // Last, since it compresses what the others write.
    staticHost(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // The policy refuses what is inlined.
      assetsInlineLimit: 0,
    },
  },
});
