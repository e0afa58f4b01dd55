import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { guideInPseudo, sentencesInPseudo } from '../languages/pseudo.ts';
import { englishOf, fileIn } from '../languages/translations.ts';

const sentences = /\.en(?:\.ts)?$|\/guide\.mdx(?:\?|$)/;
const saying = /\.[a-z]{2}\.ts$|\/guide(?:\.[a-z]{2})?\.mdx$/;

/** By the file of a page, below `src`: the English files, from the root of the project, of the words that it or its script has. */
export type WordsOfPages = Map<string, Set<string>>;

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
export function inLanguage(root: string, language: string, wordsOf: WordsOfPages): Plugin {
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
      for (const id of this.getModuleIds()) {
        const page = /^[^?]*\/src\/(pages\/[^?]*\.astro)(?:\?|$)/.exec(id)?.[1];
        if (page === undefined) continue;
        const words = wordsOf.get(page) ?? new Set();
        wordsOf.set(page, words);
        const seen = new Set([id]);
        for (const each of seen) {
          const file = each.replace(/\?.*$/, '');
          if (saying.test(file)) words.add(englishOf(relative(root, file).split(sep).join('/')));
          const module = this.getModuleInfo(each);
          for (const next of [...(module?.importedIds ?? []), ...(module?.dynamicallyImportedIds ?? [])])
            if (!next.includes('node_modules')) seen.add(next);
        }
      }
    },
  };
}
