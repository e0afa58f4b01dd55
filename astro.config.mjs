import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { withSlashes } from './scripts/build/base-path.ts';
import { languagePages } from './scripts/build/language-pages.ts';
import { otherLanguages } from './scripts/build/other-languages.ts';
import { staticHost } from './scripts/build/static-host.ts';
import { markdownTwins } from './scripts/build/markdown-twins.ts';
import { offlineWorker } from './scripts/build/offline-worker.ts';
import { oneFile } from './scripts/build/one-file.ts';
import { pageFiles } from './scripts/build/page-files.ts';
import { tableAlignment } from './scripts/build/table-alignment.ts';
import { termLinks } from './scripts/build/term-links.ts';
import { inPseudoLanguage } from './scripts/build/in-language.ts';
import { pagesIn } from './src/content/languages.ts';
import { otherLanguages as others, pseudoLanguages } from './src/domain/text/languages.ts';

/** Frames, redirects and the error page: reached from elsewhere, not found by search. */
const unlisted = ['widget/', 'docs/assistant/', '404/'];

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = withSlashes(process.env.BASE_PATH ?? '/');
const root = new URL(base, site).href;
/** Set by the build itself, for its pages in another language. */
const language = process.env.SITE_LANGUAGE;
const isPseudo = language !== undefined && pseudoLanguages.includes(language);
const inOtherLanguages = others.flatMap((other) => pagesIn(other).map((page) => `${root}${other}${page}`));

/** Told by what builds the languages, for what keeps their files. */
const filesOfLanguages = new Map();
const wholeSite = [
  sitemap({
    filter: (page) => !unlisted.some((path) => page === root + path),
    customPages: inOtherLanguages,
  }),
  pageFiles(),
  // Its pages name what they start with already.
  otherLanguages(filesOfLanguages),
  // Before the twin of a page is made, since it writes into one.
  oneFile(),
  markdownTwins(),
  offlineWorker(filesOfLanguages),
  // Last, since it compresses what the others write.
  staticHost(),
];

const integrations =
  language === undefined ? wholeSite : [...(isPseudo ? [] : [languagePages(language)]), pageFiles()];

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
    // The glossary is in English, and so are the words that lead to it.
    processor: satteri({ hastPlugins: [tableAlignment, ...(language ? [] : [termLinks(base)])] }),
  },
  integrations: [mdx(), ...integrations],
  // What it keeps of the content is in one language.
  cacheDir: `./node_modules/.astro/${language ?? ''}`,
  vite: {
    plugins: [tailwindcss(), ...(isPseudo ? [inPseudoLanguage(language)] : [])],
    build: {
      // The policy refuses what is inlined.
      assetsInlineLimit: 0,
    },
  },
});
