import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Entry } from '../../src/domain/search/entry';
import { kinds } from '../../src/domain/search/entry.en';
import { indexEntries } from '../../src/domain/search/search-entries';
import { builtFiles, filesOfType, pageAt, readBuilt, siteFolder } from '../support/pages/built-site';
import { importsOf, weigh } from '../support/pages/first-load';
import { attribute } from '../support/pages/html';
import { languageFiles } from '../support/pages/language-files';
import { searches } from '../support/searches';

const kindNames = Object.keys(kinds);
const file =
  builtFiles.find(
    (path) =>
      /^\/_astro\/search-entries\.[0-9a-f]{8}\.js$/.test(path) && !languageFiles.includes(path.slice(1)),
  ) ?? '';
const built: unknown = await import(/* @vite-ignore */ pathToFileURL(join(siteFolder, file)).href);
const { entries } = z.object({ entries: z.array(z.custom<Entry>()) }).parse(built);
const search = indexEntries(entries);

describe('the entries', () => {
  test('are of every kind, and each has an address of its own', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(kindNames));
    const addresses = entries.map(({ at }) => at);
    expect(addresses.filter((at, index) => addresses.indexOf(at) !== index)).toEqual([]);
  });

  test('lead to places that are there', () => {
    const lost = entries.filter(({ at }) => !isThere(at));
    expect(lost.map(({ at }) => at)).toEqual([]);
    expect(isThere('/keys/#nowhere')).toBe(false);
  });

  test('are all on the page of all entries, as plain links', () => {
    const links = new Set(pageAt('/search/').elements.flatMap((element) => attribute(element, 'href') ?? []));
    expect(entries.filter(({ at }) => ![...links].some((href) => href.endsWith(at)))).toEqual([]);
  });

  test('are named on every page by the address that they have', () => {
    expect(readBuilt('/index.html')).toContain(file);
  });
});

describe('what the first search fetches', () => {
  const scripts = filesOfType('.js').filter(
    (path) => path.includes('/search-box.') && !languageFiles.includes(path.slice(1)),
  );
  const shared = scripts.flatMap((path) =>
    importsOf(readBuilt(path)).fixed.map((name) => `/_astro/${name.slice(2)}`),
  );

  test('weighs at most 60 kB', () => {
    expect(scripts).toHaveLength(1);
    const weights = [file, ...scripts, ...shared].map(weigh);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(60_000);
  });

  test('leaves out what reads keys and tokens: that comes with a paste', () => {
    expect(shared.filter((path) => path.includes('/tools.'))).toEqual([]);
  });
});

test('the page of all entries weighs at most 90 kB', () => {
  expect(Buffer.byteLength(pageAt('/search/').html)).toBeLessThanOrEqual(90_000);
});

describe('the first result', () => {
  test.each(searches)('of “%s” is %s', (query, at) => {
    expect(
      search(query)
        .slice(0, 1)
        .map((match) => match.entry.at),
    ).toEqual([at]);
  });

  test('is none for what nobody means', () => {
    for (const query of ['', ' ', 'the', 'qwxyz', '9999', '🙂']) expect(search(query), query).toEqual([]);
  });
});

function isThere(at: string): boolean {
  const url = new URL(at, 'http://localhost');
  const page = builtFiles.includes(`${url.pathname}index.html`) ? pageAt(url.pathname) : undefined;
  const id = url.hash.slice(1);
  return (
    page !== undefined && (id === '' || page.elements.some((element) => attribute(element, 'id') === id))
  );
}
