import { describe, expect, test } from 'vitest';
import { linksFile, linksSchema } from '../../src/domain/links/links-file';
import { basePath, builtPages, pageAt, readBuilt, siteOrigin } from '../support/pages/built-site';
import { attribute, textOf, type Element } from '../support/pages/html';

const { pages, root, topics, ...rest } = linksFile.parse(JSON.parse(readBuilt('/links.json')));
const idsOn = (path: string) => pageAt(path).elements.flatMap((element) => attribute(element, 'id') ?? []);

describe('/links.json', () => {
  test('says what it holds by a schema that lies beside it', () => {
    expect(rest.$schema).toBe(`${root}/links.schema.json`);
    expect(JSON.parse(readBuilt('/links.schema.json'))).toEqual(JSON.parse(JSON.stringify(linksSchema())));
    expect(root).toBe((siteOrigin + basePath).replace(/\/$/, ''));
  });

  test('names places that are there, and each once', () => {
    for (const { path, places } of pages) {
      const ids = places.map(({ id }) => id);
      const there = new Set(idsOn(path));
      expect(
        ids.filter((id) => !there.has(id)),
        path,
      ).toEqual([]);
      expect(ids, path).toEqual([...new Set(ids)]);
    }
    expect(pages.flatMap(({ places }) => places).length).toBeGreaterThan(250);
  });

  test('leaves out no step, fault or box of a page', () => {
    for (const { path, places } of pages) {
      const promised = pageAt(path).elements.flatMap((element) => {
        const id = attribute(element, 'id') ?? '';
        const isPlace = attribute(element, 'data-step') !== undefined || id.startsWith('fault-');
        const isBox = attribute(element, 'data-control') !== undefined && id.startsWith('field-');
        return isPlace || isBox ? [id] : [];
      });
      expect(
        promised.filter((id) => !places.some((place) => place.id === id)),
        path,
      ).toEqual([]);
    }
  });

  test('names a parameter for each value that a page takes from a link, and no other', () => {
    for (const { path, parameters } of pages) {
      const taken = pageAt(path).elements.flatMap((element) => {
        const brings = attribute(element, 'data-by-link');
        const name = attribute(element, 'data-field') ?? attribute(element, 'data-box');
        return brings === undefined || path === '/links/' ? [] : [`${name ?? ''}: ${brings}`];
      });
      expect(
        parameters
          .filter(({ brings }) => brings !== 'choice')
          .map(({ name, brings }) => `${name}: ${brings}`)
          .toSorted(),
      ).toEqual(taken.toSorted());
    }
  });

  test('names each choice that a link may make in the tools of a page, and no other', () => {
    for (const { path, parameters } of pages) {
      const there = new Map<string, Set<string>>();
      for (const setting of pageAt(path).elements) {
        const name = attribute(setting, 'data-parameter');
        const inside = within(setting);
        if (name === undefined || inside.some((each) => attribute(each, 'data-by-link') !== undefined))
          continue;
        const options = inside.filter(
          (each) =>
            (each.tagName === 'option' || attribute(each, 'type') === 'radio') &&
            attribute(each, 'disabled') === undefined &&
            attribute(each, 'value') !== '',
        );
        const values = there.get(name) ?? new Set();
        there.set(name, values);
        for (const option of options) values.add(attribute(option, 'value') ?? '');
      }
      const told = parameters.flatMap(({ name, choices }) =>
        choices ? [[name, choices.map(({ value }) => value).toSorted()] as const] : [],
      );
      const found = [...there].map(([name, values]) => [name, [...values].toSorted()] as const);
      expect(Object.fromEntries(told), path).toEqual(Object.fromEntries(found));
    }
  });

  test('leads each topic to a place', () => {
    for (const path of Object.values(topics)) {
      const [page = '', id = ''] = path.split('#');
      expect(idsOn(page)).toContain(id);
    }
  });

  test('is small: an address is told once', () => {
    expect(readBuilt('/links.json').length).toBeLessThan(60_000);
  });
});

test('/links/ has a row for every place of every page, with no need of script', () => {
  const rows = pageAt('/links/').elements.filter((element) => attribute(element, 'data-place') !== undefined);
  expect(rows.map((row) => attribute(row, 'data-place'))).toEqual(
    pages.flatMap(({ places }) => places.map(({ id }) => id)),
  );
  expect(rows.every((row) => textOf(row).trim().length > 4)).toBe(true);
});

test('every page that a link leads to is built', () => {
  const built = builtPages.map(({ path }) => path);
  expect(pages.map(({ path }) => path).filter((path) => !built.includes(path))).toEqual([]);
});

function within(element: Element): readonly Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
}
