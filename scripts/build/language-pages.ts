import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from '../../src/content/languages.ts';
import { original, type Language } from '../../src/domain/text/languages.ts';
import { stateOf } from '../languages/translations.ts';
import { filesIn } from './files-in.ts';
import { inLanguage, wordsBelow, type Graph } from './in-language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The pages of one language, built as if they were alone and at the root. It has their addresses begin with the
 * language, says of other links that they lead to English, and tells the reader of a page that is not wholly translated.
 */
export function languagePages(language: Language): AstroIntegration {
  const graph: Graph = new Map();
  let [site, base] = ['', '/'];
  return {
    name: 'language-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        site = new URL('/', config.site).href.slice(0, -1);
        base = config.base;
        updateConfig({ vite: { plugins: [inLanguage(language, graph)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const file of await filesIn(folder)) {
          if (!file.endsWith('.html')) continue;
          const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, '');
          if (!pagesIn(language).includes(path)) await rm(file);
          else {
            const written = await readFile(file, 'utf8');
            const words = wordsOn(path, written, graph);
            const open = words.filter((each) => stateOf(root, each, language) !== 'translated');
            const html = withAddresses(written, { language, site, base });
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

/**
 * Those that the page starts with, and of what comes on use: those of the fields and tools that it has. Those of other
 * guides are in the definitions that every page reads, and not on it.
 */
function wordsOn(path: string, html: string, graph: Graph): readonly string[] {
  const id = path.slice(1, -1);
  const page = existsSync(join(root, `src/pages/${id}.astro`)) ? `pages/${id}.astro` : 'pages/[guide].astro';
  const home = `src/content/desks/${id}/`;
  const isOther = (file: string): boolean =>
    (/^src\/content\/(?:desks|guides|receivers)\//.test(file) && !file.startsWith(home)) ||
    file === forAuthors;
  const modules = wordsBelow(root, graph, page, (from, to) => isUsedBy(html, from, to));
  const rows = ['faults', 'pictures'].map((name) => `${home}${name}.yaml`);
  return [...modules, ...rows.filter((file) => existsSync(join(root, file)))]
    .filter((file) => !isOther(file))
    .toSorted();
}

/** The build stops with these, so no page has them. */
const forAuthors = 'src/domain/guide/compare-guide.en.ts';

/** Whether a page has what one module imports of all that pages have. */
function isUsedBy(html: string, from: string, to: string): boolean {
  // Search has a file of its own, which is in English.
  if (to === 'src/content/search/entries.ts') return false;
  if (from === 'src/content/checks-of.ts')
    return html.includes(`"${posix.dirname(to).replace('src/content/', '')}"`);
  if (from === 'src/components/tools/StepTool.astro') {
    const tool = posix.basename(to, '.astro').replaceAll(/(?<!^)(?=[A-Z])/g, '-');
    return (
      tool === 'Near-Tool' || !to.endsWith('.astro') || html.includes(`data-tool="${tool.toLowerCase()}"`)
    );
  }
  const tool = from === nearTools && toolOf.get(to);
  return !tool || html.includes(`data-tool="${tool}"`);
}

const nearTools = 'src/components/tools/tools-by-name.ts';
/** By module, what a page has it under. */
const toolOf = new Map(
  [...readFileSync(join(root, nearTools), 'utf8').matchAll(/\['([\w-]+)', .*?import\('([^']+)'\)/g)].map(
    ([, tool = '', module = '']) => [posix.join(posix.dirname(nearTools), `${module}.ts`), tool],
  ),
);

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
