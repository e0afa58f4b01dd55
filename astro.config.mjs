import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { staticHost } from './scripts/build/static-host.ts';
import { tableAlignment } from './scripts/build/table-alignment.ts';

/** Frames, redirects and the error page: reached from elsewhere, not found by search. */
const unlisted = ['widget/', 'docs/assistant/', '404/'];

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const root = new URL(base.endsWith('/') ? base : `${base}/`, site).href;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({ hastPlugins: [tableAlignment] }),
  },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !unlisted.some((path) => page === root + path) }),
    // Last, since it compresses what the others write.
    staticHost(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // The policy refuses what is inlined, and the preload polyfill calls fetch.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Astro marks the modules of MDX collections with a directive of its own, and Vite warns of it:
      // https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
