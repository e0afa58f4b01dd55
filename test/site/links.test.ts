import { describe, expect, test } from 'vitest';
import {
  builtFiles,
  builtPages,
  builtTarget,
  pageAt,
  resolved,
  type BuiltPage,
} from '../support/pages/built-site';
import { listAddresses } from '../../src/content/addresses';
import { documentationIds } from '../support/pages/documentation-addresses';
import { attribute, openingTag, type Element } from '../support/pages/html';

/** Attributes that hold an address. `srcset` is not used here: drawings are SVG. */
const references = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

interface Reference {
  readonly element: Element;
  readonly value: string;
}

function referencesOf(page: BuiltPage): Reference[] {
  return page.elements.flatMap((element) =>
    references.flatMap((name) => {
      const value = attribute(element, name);
      return value === undefined ? [] : [{ element, value }];
    }),
  );
}

/** What is wrong with a reference, or nothing. References to other sites are not looked up. */
function fault(page: BuiltPage, { element, value }: Reference): string | undefined {
  const where = `${page.path} has ${openingTag(element)}`;
  const url = resolved(value, page);
  if (!url) return `${where}: that is no address.`;
  const target = builtTarget(value, page);
  if (target === undefined) return undefined;
  if (!builtFiles.includes(target)) {
    const folder = builtFiles.includes(`${target}/index.html`) ? ' A page address ends in a slash.' : '';
    return `${where}: nothing was built at ${target}.${folder}`;
  }
  if (url.hash.length < 2 || !target.endsWith('.html')) return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  const there = pageAt(target.replace(/\/index\.html$/, '/'));
  const found = there.elements.some((each) => attribute(each, 'id') === id);
  return found ? undefined : `${where}: no element on ${there.path} has the id "${id}".`;
}

describe('addresses of product documentation', () => {
  const addresses = listAddresses().flatMap((page) => page.addresses);

  test.each(documentationIds)('#%s leads to one place', (id) => {
    expect(addresses.filter((address) => address.id === id)).toHaveLength(1);
  });

  test('each is the id of an element on the page that it leads to', () => {
    const lost = addresses.filter(({ id, path }) => {
      const there = pageAt(path.replace(/#.*$/, ''));
      return there.elements.filter((element) => attribute(element, 'id') === id).length !== 1;
    });
    expect(addresses.length).toBeGreaterThan(documentationIds.length / 2);
    expect(lost).toEqual([]);
  });
});

describe('links', () => {
  test.each(builtPages.map((page) => [page.path, page] as const))(
    'every link and anchor on %s leads to something that was built',
    (_, page) => {
      const found = referencesOf(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.flatMap((reference) => fault(page, reference) ?? [])).toEqual([]);
    },
  );
});
