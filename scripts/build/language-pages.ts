import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from '../../src/content/languages.ts';
import { original, type Language } from '../../src/domain/text/languages.ts';
import { stateOf } from '../languages/translations.ts';
import { filesIn } from './files-in.ts';
import { inLanguage, type WordsOfPages } from './in-language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The pages of one language, built as if they were alone and at the root. It has their addresses begin with the
 * language, says of other links that they lead to English, and tells the reader of a page that is not wholly translated.
 */
export function languagePages(language: Language): AstroIntegration {
  const wordsOf: WordsOfPages = new Map();
  let [site, base] = ['', '/'];
  return {
    name: 'language-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        site = new URL('/', config.site).href.slice(0, -1);
        base = config.base;
        updateConfig({ vite: { plugins: [inLanguage(root, language, wordsOf)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const file of await filesIn(folder)) {
          if (!file.endsWith('.html')) continue;
          const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, '');
          if (!pagesIn(language).includes(path)) await rm(file);
          else {
            const words = wordsOn(path, wordsOf);
            const open = words.filter((each) => stateOf(root, each, language) !== 'translated');
            const html = withAddresses(await readFile(file, 'utf8'), { language, site, base });
            await writeFile(file, open.length === 0 ? html : html.replace(' hidden data-unfinished', ''));
            logger.info(
              `/${language}${path}: ${String(open.length)} of ${String(words.length)} texts are in English or older than it`,
            );
            if (process.env['SITE_OPEN'] === 'named') for (const each of open) logger.info(each);
          }
        }
      },
    },
  };
}

/** Those of other guides are in the definitions that every page reads, and not on it. */
function wordsOn(path: string, wordsOf: WordsOfPages): readonly string[] {
  const id = path.slice(1, -1);
  const modules = wordsOf.get(`pages/${id}.astro`) ?? wordsOf.get('pages/[guide].astro') ?? [];
  const home = `src/content/desks/${id}/`;
  const isOther = (file: string): boolean =>
    /^src\/content\/(?:desks|guides|receivers)\//.test(file) && !file.startsWith(home);
  const rows = ['faults', 'pictures'].map((name) => `${home}${name}.yaml`);
  return [...modules, ...rows.filter((file) => existsSync(join(root, file)))]
    .filter((file) => !isOther(file))
    .toSorted();
}

interface Place {
  readonly language: Language;
  /** Without a slash at its end. */
  readonly site: string;
  readonly base: string;
}

/** What says its language with `hreflang` right before its address keeps that. */
export function withAddresses(html: string, { language, site, base }: Place): string {
  const pages = pagesIn(language)
    .map((page) => page.slice(1))
    .join('|');
  const own = new RegExp(
    String.raw`(?<!hreflang="[\w-]+")( (?:href|content|data-[\w-]+)="(?:${RegExp.escape(site)})?${RegExp.escape(base)})(?=(?:${pages})(?:["#?]|index\.html\.md"))`,
    'g',
  );
  const other = new RegExp(
    String.raw`<a(?=[^>]* href="${RegExp.escape(base)}(?!${language}/|[^"]*\.\w+"))(?![^>]* hreflang=)`,
    'g',
  );
  return html.replaceAll(own, `$1${language}/`).replaceAll(other, `<a hreflang="${original}"`);
}
