import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { guideInPseudo, sentencesInPseudo } from '../languages/pseudo.ts';
import { englishOf, fileIn } from '../languages/translations.ts';

const sentences = /\.en(?:\.ts)?$|\/guide\.mdx(?:\?|$)/;
const saying = /\.[a-z]{2}\.ts$|\/guide(?:\.[a-z]{2})?\.mdx$/;

/** By id, what a module imports, at once or on use, without packages. */
export type Graph = Map<string, ReadonlySet<string>>;

/** Takes each sentence and each guide through a language that nobody speaks, from right to left. */
export function inPseudoLanguage(language: string): Plugin {
  return {
    name: 'in-pseudo-language',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/locale.en.ts'))
        return sentencesInPseudo(code)
          .replace(/(const locale = )'[^']*'/, `$1'${language}'`)
          .replace(/(const direction[^=]*= )'[^']*'/, "$1'rtl'");
      if (id.endsWith('.en.ts')) return sentencesInPseudo(code);
      return id.endsWith('.mdx') ? guideInPseudo(code) : null;
    },
  };
}

/** Puts the translation of a language in place of each English module and guide that has one. */
export function inLanguage(language: string, graph: Graph): Plugin {
  return {
    name: 'in-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!sentences.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found) return null;
      const [file = '', query] = found.id.split('?');
      const translated = fileIn(file, language);
      // A translation may take a row from its English.
      if (translated === importer || !existsSync(translated)) return found;
      return { ...found, id: query === undefined ? translated : `${translated}?${query}` };
    },
    buildEnd() {
      const own = (ids: readonly string[] = []): string[] => ids.filter((id) => !id.includes('node_modules'));
      for (const id of own([...this.getModuleIds()])) {
        const module = this.getModuleInfo(id);
        // The page and its script are of two builds.
        const imported = [...own(module?.importedIds), ...own(module?.dynamicallyImportedIds)];
        graph.set(id, new Set([...(graph.get(id) ?? []), ...imported]));
      }
    },
  };
}

/**
 * The English files, from the root of the project, of the words that a page or its script has. `page` is its file below
 * `src`; `isUsed` says whether it can use a module that another one imports.
 */
export function wordsBelow(
  root: string,
  graph: Graph,
  page: string,
  isUsed: (importer: string, module: string) => boolean,
): ReadonlySet<string> {
  const pathOf = (id: string): string => relative(root, id.replace(/\?.*$/, '')).split(sep).join('/');
  const seen = new Set([...graph.keys()].filter((id) => pathOf(id) === `src/${page}`));
  for (const id of seen) {
    for (const next of graph.get(id) ?? []) if (isUsed(pathOf(id), pathOf(next))) seen.add(next);
  }
  return new Set(
    [...seen]
      .map(pathOf)
      .filter((file) => saying.test(file))
      .map(englishOf),
  );
}
