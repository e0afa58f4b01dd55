import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages, filesOfType, readBuilt } from '../support/pages/built-site';
import { firstFiles, scriptsOf } from '../support/pages/first-load';
import { attribute } from '../support/pages/html';
import { textsOf } from '../support/texts';

/** Every desk of the registry's folder, as the build sees it. */
const desks = Object.values(
  import.meta.glob<{ id: string }>('../../src/content/desks/*/desk.ts', { eager: true, import: 'default' }),
);
/** What they have in common with a guide of no desk is nobody's own either. */
const guides = Object.values(
  import.meta.glob<{ id: string }>('../../src/content/{guides,receivers}/*/guide.ts', {
    eager: true,
    import: 'default',
  }),
);

/** Long enough to be a desk's own words: shorter ones, such as labels, may be shared. */
const longEnough = 25;

/** Sentences that desks get from the domain are nobody's own. Joined as a bundler joins them. */
const shared = globSync('src/domain/**/*.ts')
  .map((file) => readFileSync(file, 'utf8').replaceAll(/['"`]\s*\+\s*['"`]/g, ''))
  .join('\n');

/** The sentences of a text, without what a bundler may write differently: quotes, escapes, signs beyond ASCII. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[.:?!,]\s|['"`\\\n]|[^ -~]/)
    .filter((part) => part.length >= longEnough && !shared.includes(part));
}

const sentences = new Map(
  [...desks, ...guides].map((guide) => [guide.id, new Set(textsOf(guide).flatMap(sentencesOf))]),
);

/** The sentences of a desk that no other desk has. */
function ownSentences(id: string): string[] {
  const others = [...sentences].filter(([other]) => other !== id).map(([, set]) => set);
  return [...(sentences.get(id) ?? [])].filter((sentence) => !others.some((set) => set.has(sentence)));
}

/** Which of the sentences are in which of the scripts. */
function found(files: Iterable<string>, words: readonly string[]): string[] {
  return [...new Set(files)].flatMap((file) => {
    const script = readBuilt(file);
    return words
      .filter((sentence) => script.includes(sentence))
      .map((sentence) => `${file} says: ${sentence}`);
  });
}

const remedy = 'Import a desk on demand, by its id, and on its own page only.';

describe.each([...desks, ...guides])('the words of the guide of $id', ({ id }) => {
  const words = ownSentences(id);

  test('are there to be looked for', () => {
    expect(words.length).toBeGreaterThan(0);
  });

  test('are in no script that another page fetches by itself', () => {
    const others = builtPages.filter((page) => page.path !== `/${id}/`);
    const files = others.flatMap((page) => firstFiles(page.path));
    expect(
      found(
        files.filter((file) => file.endsWith('.js')),
        words,
      ),
      remedy,
    ).toEqual([]);
  });
});

describe.each(desks)('the words of the desk $id', ({ id }) => {
  test('are in no script that speaks for another desk as well', () => {
    // The search speaks for all, and comes when somebody searches. The worker lists files, and a desk names its pictures.
    const scripts = filesOfType('.js').filter((file) => !/\/(?:search-entries\.|worker\.js)/.test(file));
    const own = scripts.filter((file) => found([file], ownSentences(id)).length > 0);
    const others = desks.filter((desk) => desk.id !== id).flatMap((desk) => ownSentences(desk.id));
    expect(found(own, others), remedy).toEqual([]);
  });
});

test('words of a desk are recognised in the scripts of its own page', () => {
  const own = desks.flatMap(({ id }) =>
    found(builtPages.filter((page) => page.path === `/${id}/`).flatMap(scriptsOf), ownSentences(id)),
  );
  expect(own.length).toBeGreaterThan(0);
});

describe.each(builtPages.map((page) => [page.path, page] as const))('the scripts of %s', (_, page) => {
  test('start from one entry at most, and from one where the page has elements of its own', () => {
    const entries = page.elements.filter((element) => attribute(element, 'type') === 'module');
    expect(entries.length).toBeLessThanOrEqual(1);
    expect(entries.length).toBeGreaterThanOrEqual(ownElements(page).length === 0 ? 0 : 1);
  });

  test('define every element that is on the page', () => {
    const scripts = scriptsOf(page).map(readBuilt).join('\n');
    const missing = ownElements(page).filter(
      (tag) => !new RegExp(`define\\([\`'"]${tag}[\`'"]`).test(scripts),
    );
    expect(missing, 'Import the module of the element in the <script> of the page in src/pages/.').toEqual(
      [],
    );
  });
});

/** The custom elements of a page, each once. */
function ownElements({ elements }: (typeof builtPages)[number]): string[] {
  return [...new Set(elements.map(({ tagName }) => tagName).filter((tag) => tag.includes('-')))];
}
