import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { metaPolicy } from '../../src/policy';
import {
  builtPages,
  builtTarget,
  filesOfType,
  readBuilt,
  resolved,
  siteOrigin,
} from '../support/pages/built-site';
import { attribute, elementsOf, openingTag, parsePart, type Element } from '../support/pages/html';

/** What the policy refuses, found in the file rather than when a reader meets it. */
const refused: readonly { readonly why: string; readonly when: (element: Element) => boolean }[] = [
  {
    why: 'a script without src: put it in a module and import that',
    when: (element) => element.tagName === 'script' && attribute(element, 'src') === undefined,
  },
  { why: 'a style element: put the rules in a style sheet', when: (element) => element.tagName === 'style' },
  { why: 'a style attribute: use a class', when: (element) => attribute(element, 'style') !== undefined },
  {
    why: 'a handler attribute: listen in the client module',
    when: (element) => element.attrs.some(({ name }) => /^on[a-z]+$/.test(name)),
  },
  { why: 'srcdoc: frame a page of the site', when: (element) => attribute(element, 'srcdoc') !== undefined },
  { why: 'a base element', when: (element) => element.tagName === 'base' },
  { why: 'a plug-in', when: (element) => ['object', 'embed', 'applet'].includes(element.tagName) },
  {
    why: 'a javascript: address',
    when: (element) => element.attrs.some(({ value }) => /^\s*javascript:/i.test(value)),
  },
];

/** Elements whose address the browser fetches by itself. A link to documentation is not one of them. */
const fetching = new Set([
  'img',
  'script',
  'iframe',
  'source',
  'video',
  'audio',
  'track',
  'image',
  'use',
  'input',
]);
const fetchingRelations = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'preconnect',
  'dns-prefetch',
  'prefetch',
  'manifest',
  'apple-touch-icon',
  'mask-icon',
];

function fetches(element: Element): boolean {
  if (element.tagName !== 'link') return fetching.has(element.tagName);
  const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
  return relations.some((relation) => fetchingRelations.includes(relation));
}

function foreignOf(element: Element, path: string): string[] {
  if (!fetches(element)) return [];
  return ['href', 'src', 'srcset', 'poster', 'xlink:href'].flatMap((name) => {
    const value = attribute(element, name);
    const url = value === undefined ? undefined : resolved(value, { path });
    if (!url || url.origin === siteOrigin || url.protocol === 'data:') return [];
    return [`${path} fetches ${openingTag(element)} from another origin: keep a copy in the site.`];
  });
}

function refusedIn(elements: readonly Element[], path: string): string[] {
  return elements.flatMap((element) =>
    refused.flatMap(({ why, when }) =>
      when(element) ? [`${path} has ${openingTag(element)}: ${why}.`] : [],
    ),
  );
}

describe('markup', () => {
  test.each(builtPages.map((page) => [page.path, page] as const))('%s has nothing inline', (path, page) => {
    expect(refusedIn(page.elements, path)).toEqual([]);
  });

  test.each(builtPages.map((page) => [page.path, page] as const))(
    '%s fetches from this site only',
    (path, page) => {
      expect(page.elements.flatMap((element) => foreignOf(element, path))).toEqual([]);
    },
  );

  test.each(builtPages.map((page) => [page.path, page] as const))(
    '%s carries the policy of src/policy.ts before anything that it governs',
    (_, page) => {
      const isPolicy = (element: Element): boolean =>
        attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
      expect(page.elements.filter(isPolicy).map((element) => attribute(element, 'content'))).toEqual([
        metaPolicy(),
      ]);
      const firstGoverned = page.elements.findIndex((element) =>
        ['link', 'script', 'img'].includes(element.tagName),
      );
      expect(page.elements.findIndex(isPolicy)).toBeLessThan(firstGoverned === -1 ? Infinity : firstGoverned);
    },
  );

  test.each(builtPages.map((page) => [page.path, page] as const))(
    '%s names the digest of each script and style sheet, and it is right',
    (_, page) => {
      const named = page.elements.filter(
        (element) =>
          element.tagName === 'script' ||
          ['stylesheet', 'modulepreload'].includes(attribute(element, 'rel') ?? ''),
      );
      expect(named.length).toBeGreaterThan(1);
      for (const element of named) {
        const address = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
        const file = builtTarget(address, page) ?? '';
        const digest = createHash('sha384').update(readBuilt(file)).digest('base64');
        expect(attribute(element, 'integrity'), openingTag(element)).toBe(`sha384-${digest}`);
      }
    },
  );

  test('no drawing has anything inline or foreign', () => {
    const drawings = filesOfType('.svg');
    expect(drawings.length).toBeGreaterThan(0);
    const faults = drawings.flatMap((path) => {
      const elements = elementsOf(parsePart(readBuilt(path)));
      return [...refusedIn(elements, path), ...elements.flatMap((element) => foreignOf(element, path))];
    });
    expect(faults).toEqual([]);
  });

  test('no style sheet fetches from another origin', () => {
    const faults = filesOfType('.css').flatMap((file) =>
      [...readBuilt(file).matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)].flatMap(
        ([, address = '']) => {
          const url = resolved(address, { path: file });
          const own =
            !url || url.origin === siteOrigin || url.protocol === 'data:' || url.protocol === 'blob:';
          return own ? [] : [`${file} fetches ${address}`];
        },
      ),
    );
    expect(faults).toEqual([]);
  });
});
