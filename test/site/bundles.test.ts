import { describe, expect, test } from 'vitest';
import { builtPages, readBuilt } from '../support/built-site';
import { scriptsOf } from '../support/first-load';
import { textsOf } from '../support/texts';

/** Every desk of the registry's folder, as the build sees it. */
const definitions = import.meta.glob<{ default: { id: string } }>('../../src/content/desks/*/desk.ts', {
  eager: true,
});
const desks = Object.values(definitions).map((module) => module.default);

/** Long enough to be a desk's own words: shorter ones, such as labels, may be shared. */
const longEnough = 40;

/** The words of a desk that no other desk has. */
function ownWords(id: string): string[] {
  const words = (desk: object): string[] => textsOf(desk).filter((text) => text.length >= longEnough);
  const others = new Set(desks.filter((desk) => desk.id !== id).flatMap(words));
  return desks
    .filter((desk) => desk.id === id)
    .flatMap(words)
    .filter((text) => !others.has(text));
}

/** How much of a built script is enough to recognise words in it: it may escape quotes and apostrophes. */
function isIn(script: string, words: string): boolean {
  const longestPlain = words
    .split(/['"`\\\n’“”\u0080-\uffff]+/)
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  return longestPlain.length >= longEnough / 2 && script.includes(longestPlain);
}

describe.each(desks)('the words of $id', ({ id }) => {
  const words = ownWords(id);

  test('are there to be looked for', () => {
    expect(words.length).toBeGreaterThan(0);
  });

  test('are in no script of another page', () => {
    const others = builtPages.filter((page) => page.path !== `/${id}/`);
    const found = others.flatMap((page) =>
      scriptsOf(page).flatMap((file) =>
        words
          .filter((text) => isIn(readBuilt(file), text))
          .map((text) => `${page.path} can load ${file}, which says: ${text}`),
      ),
    );
    expect(found, 'Import a desk where its own page needs it, on demand and by its id.').toEqual([]);
  });
});

test('words are recognised in a built script', () => {
  expect(
    isIn(
      'const a="This looks like the key from the API tab: 32 characters";',
      'This looks like the key from the API tab: 32 characters',
    ),
  ).toBe(true);
  expect(isIn('const a="Something else";', 'This looks like the key from the API tab: 32 characters')).toBe(
    false,
  );
});
