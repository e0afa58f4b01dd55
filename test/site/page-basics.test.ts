import { describe, expect, test } from 'vitest';
import { builtPages, builtTarget, readBuilt } from '../support/pages/built-site';
import { attribute, textOf } from '../support/pages/html';

const pages = builtPages.map((page) => [page.path, page] as const);

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

  test('no two pages have the same title', () => {
    const titles = builtPages.map((page) => {
      const title = page.elements.find((element) => element.tagName === 'title');
      return title ? textOf(title).trim() : '';
    });
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
