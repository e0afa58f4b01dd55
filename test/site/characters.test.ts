import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { builtPages, filesOfType, readBuilt } from '../support/pages/built-site';
import { stringsOf } from '../support/script-strings';
import { textOf } from '../support/pages/html';

/**
 * The faces carry the characters that scripts/subset-fonts.mjs names; any other falls back to another face.
 * Its lines are the list, so that the two cannot drift apart.
 */
const script = readFileSync('scripts/subset-fonts.mjs', 'utf8');
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

function listed(pattern: RegExp): Set<string> {
  const escaped = pattern.exec(script)?.[1];
  if (escaped === undefined)
    throw new Error(`scripts/subset-fonts.mjs no longer has a line like ${String(pattern)}`);
  return new Set(ascii + z.string().parse(JSON.parse(`"${escaped}"`)));
}

const known = {
  next: listed(/const beyond = '([^']*)'/),
  mono: listed(/name: 'mono', text: `\$\{ascii\}([^`]*)`/),
};

/** Set in the mono face by site.css. */
const mono = new Set(['code', 'pre', 'kbd', 'samp', 'output', 'textarea']);

/** Line ends and tabs are white space to a browser; joiners and the like have no shape. */
const shapeless = /[\s\p{Cf}\u200b-\u200f\ufeff]/u;

function beyond(text: string, face: keyof typeof known): string[] {
  const odd = Array.from(text).filter(
    (character) => !known[face].has(character) && !shapeless.test(character),
  );
  return [...new Set(odd)].map(
    (character) => `${character} U+${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
}

const remedy = 'Use another character, or add it in scripts/subset-fonts.mjs and make the faces again.';

describe('the characters', () => {
  test.each(builtPages.map((page) => [page.path, page] as const))(
    'of %s are all in the text face',
    (_, page) => {
      const text = textOf(page.tree, (element) => !mono.has(element.tagName));
      expect(text.length).toBeGreaterThan(100);
      expect(beyond(text, 'next'), remedy).toEqual([]);
    },
  );

  test.each(builtPages.map((page) => [page.path, page] as const))(
    'of code on %s are all in the mono face',
    (_, page) => {
      const text = page.elements
        .filter((element) => mono.has(element.tagName))
        .map((element) => textOf(element))
        .join('');
      expect(beyond(text, 'mono'), remedy).toEqual([]);
    },
  );

  test('of the words in scripts are all in the text face', () => {
    const found = filesOfType('.js').flatMap((file) =>
      stringsOf(readBuilt(file))
        // A pattern is read by no person.
        .filter((text) => text.includes(' ') && !/\{\d+,\d+\}/.test(text))
        .flatMap((text) => beyond(text, 'next').map((odd) => `${odd} in ${file}: ${text.slice(0, 80)}`)),
    );
    expect(found, remedy).toEqual([]);
  });

  test('that a face lacks are noticed', () => {
    expect(beyond('Größe ≥ 2048', 'next')).toEqual(['≥ U+2265']);
  });
});
