import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  basePath,
  builtPages,
  builtTarget,
  readBuilt,
  siteFolder,
  siteOrigin,
  type BuiltPage,
} from '../support/pages/built-site';
import { attribute, textOf } from '../support/pages/html';

const pages = builtPages.map((page) => [page.path, page] as const);

/** What a page says of itself in its head. */
function metaOf({ elements }: BuiltPage): Partial<Record<string, string>> {
  return Object.fromEntries(
    elements.flatMap((each) => {
      const name = attribute(each, 'name') ?? attribute(each, 'property');
      return each.tagName === 'meta' && name !== undefined
        ? [[name, attribute(each, 'content')] as const]
        : [];
    }),
  );
}

describe('every page', () => {
  test.each(pages)('%s has one h1 with words', (_, page) => {
    const headings = page.elements
      .filter((element) => element.tagName === 'h1')
      .map((element) => textOf(element).trim());
    expect(headings).toHaveLength(1);
    expect(headings[0]).not.toBe('');
  });

  test.each(pages)('%s says its language', (_, page) => {
    const html = page.elements.find((element) => element.tagName === 'html');
    expect(html && attribute(html, 'lang')).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
  });

  test.each(pages)('%s has a title and a description', (_, page) => {
    const title = page.elements.find((element) => element.tagName === 'title');
    const description = page.elements.find((element) => attribute(element, 'name') === 'description');
    expect(title && textOf(title).trim()).toMatch(/\S{2,}/);
    expect(description && attribute(description, 'content')).toMatch(/\S+ \S+ \S+/);
  });

  test.each(pages)('%s has a place that names what its address carried', (path, page) => {
    const notices = page.elements.filter(({ tagName }) => tagName === 'link-notice');
    // The sample widget takes it out of the address without a word.
    expect(notices).toHaveLength(path === '/widget/' ? 0 : 1);
  });

  test.each(pages)('%s uses each id once', (_, page) => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  // Templates that are laid out anew can gain a space there, and Astro keeps it.
  test.each(pages)('%s has no space before a comma or at the end of a sentence', (_, page) => {
    const texts = page.elements
      .filter(({ tagName }) => ['p', 'dd', 'figcaption'].includes(tagName))
      .map((element) => textOf(element).trim());
    expect(texts.filter((text) => /\w\s+[,;.!?](?:\s|$)/.test(text))).toEqual([]);
  });

  // The first mention of a layer gives it its place, in whichever sheet that is.
  test.each(pages)('%s has its layers of style in order, whichever sheet comes first', (_, page) => {
    const sheets = page.elements
      .filter((element) => attribute(element, 'rel') === 'stylesheet')
      .map((element) => builtTarget(attribute(element, 'href') ?? '', page) ?? '');
    expect(sheets).not.toEqual([]);
    const named = sheets
      .flatMap((file) => [...readBuilt(file).matchAll(/@layer ([\w, ]+)[;{]/g)])
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    const order = ['theme', 'base', 'components', 'utilities'];
    expect([...new Set(named)].filter((name) => order.includes(name))).toEqual(order);
  });

  test('no two pages have the same title, or the same description', () => {
    const titles = builtPages.map((page) => {
      const title = page.elements.find((element) => element.tagName === 'title');
      return title ? textOf(title).trim() : '';
    });
    const descriptions = builtPages.flatMap((page) => metaOf(page)['description'] ?? '');
    for (const texts of [titles, descriptions])
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  const listed = builtPages.filter((page) => metaOf(page)['robots'] === undefined);

  test.each(listed.map((page) => [page.path, page] as const))(
    '%s is cut short in no list of results',
    (_, page) => {
      const title = page.elements.find((element) => element.tagName === 'title');
      expect(title && textOf(title).length).toBeLessThanOrEqual(65);
      expect(metaOf(page)['description']?.length).toBeGreaterThanOrEqual(70);
      expect(metaOf(page)['description']?.length).toBeLessThanOrEqual(170);
    },
  );

  test.each(listed.map((page) => [page.path, page] as const))(
    '%s says what other sites show beside a link',
    (path, page) => {
      const meta = metaOf(page);
      const address = `${siteOrigin}${basePath}${path.slice(1)}`;
      const title = page.elements.find((element) => element.tagName === 'title');
      expect(
        page.elements
          .filter((each) => attribute(each, 'rel') === 'canonical')
          .map((each) => attribute(each, 'href')),
      ).toEqual([address]);
      expect(meta).toMatchObject({
        'og:site_name': 'Deskbridge',
        'og:description': meta['description'],
        'og:url': address,
        'og:type': 'website',
        'og:locale': path.startsWith('/de/') ? 'de_DE' : 'en_GB',
        'og:image': `${siteOrigin}${basePath}card.png`,
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(title && textOf(title)).toContain(meta['og:title']);
      expect(meta['og:image:alt']).toMatch(/^Deskbridge: .+\.$/);
    },
  );

  test('the picture for other sites is as large as it is said to be, and light', () => {
    const picture = readFileSync(join(siteFolder, 'card.png'));
    // https://www.w3.org/TR/png/#11IHDR
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThanOrEqual(60_000);
  });
});
