import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { allGuides } from '../../src/content/registry';
import { changesIn } from '../support/changes';
import { basePath, pageAt, readBuilt, siteOrigin } from '../support/pages/built-site';
import { attribute } from '../support/pages/html';

const page = pageAt('/changes/');
const shown = page.elements.flatMap((element) => attribute(element, 'data-change') ?? []);
const written = allGuides.flatMap(({ guide, home }) =>
  changesIn(home).map(({ id = '' }) => `${guide.id}-${id}`),
);

describe('/changes/', () => {
  test('has every change that is written, under an address of its own', () => {
    expect(shown.toSorted()).toEqual(written.toSorted());
    expect(shown.length).toBeGreaterThan(40);
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toEqual(expect.arrayContaining([...shown, ...allGuides.map(({ guide }) => guide.id)]));
  });

  test('is where each guide leads to, at its own part', () => {
    for (const { guide } of allGuides) {
      const links = pageAt(`/${guide.id}/`).elements.map((element) => attribute(element, 'href'));
      expect(links, guide.id).toContain(`/changes/#${guide.id}`);
    }
  });
});

describe('/changes/feed.xml', () => {
  const xml = readBuilt('/changes/feed.xml');
  const feed = new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');

  test('tells of the same, each at its address, newest first', () => {
    const links = Array.from(
      feed.querySelectorAll('entry > link'),
      (link) => link.getAttribute('href') ?? '',
    );
    const root = `${siteOrigin}${basePath}changes/#`;
    expect(links.filter((link) => !link.startsWith(root))).toEqual([]);
    expect(links.map((link) => link.slice(root.length)).toSorted()).toEqual(shown.toSorted());
    const dates = Array.from(feed.querySelectorAll('entry > updated'), ({ textContent }) => textContent);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('is small, and named in the head of the page', () => {
    expect(xml.length).toBeLessThan(30_000);
    const link = page.elements.find((element) => attribute(element, 'type') === 'application/atom+xml');
    expect(link && attribute(link, 'href')).toBe(`${basePath}changes/feed.xml`);
  });
});
