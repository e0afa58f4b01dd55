import { describe, expect, test } from 'vitest';
import { terms } from '../../src/content/glossary';
import { allGuides } from '../../src/content/registry';
import { basePath, pageAt, readBuilt } from '../support/pages/built-site';
import { attribute } from '../support/pages/html';

const page = pageAt('/glossary/');
const root = `${basePath}glossary/#`;
/** The ids of the terms that a page links to in its text. */
const linkedFrom = (path: string): readonly string[] =>
  pageAt(path).elements.flatMap((element) => {
    const href = attribute(element, 'href');
    return attribute(element, 'class') === 'term' && href?.startsWith(root) ? [href.slice(root.length)] : [];
  });

describe('/glossary/', () => {
  test('has every term at an address of its own', () => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.elements.flatMap((element) => attribute(element, 'data-term') ?? [])).toEqual(
      terms.map(({ id }) => id),
    );
    expect(ids).toEqual(expect.arrayContaining(terms.map(({ id }) => id)));
  });

  test('is in the list for programs, in the site map and at the foot of every page', () => {
    expect(readBuilt('/llms.txt')).toContain(`${basePath}glossary/index.html.md`);
    expect(readBuilt('/sitemap-0.xml')).toContain(`${basePath}glossary/</loc>`);
    expect(readBuilt('/glossary/index.html.md')).toContain('ephemeral key pair');
    expect(pageAt('/').elements.map((element) => attribute(element, 'href'))).toContain(
      `${basePath}glossary/`,
    );
  });
});

test.each(
  allGuides.map(({ guide, home }) => [`/${guide.id}/`, home.startsWith('receivers/') ? 1 : 5] as const),
)('%s links at least %d terms, each once, and each is there', (path, least) => {
  const linked = linkedFrom(path);
  expect(linked.length).toBeGreaterThanOrEqual(least);
  expect(linked).toEqual([...new Set(linked)]);
  expect(terms.map(({ id }): string => id)).toEqual(expect.arrayContaining([...linked]));
});
