import { expect, test } from 'vitest';
import { readProse } from '../../scripts/prose/read-prose';
import { pageAt } from '../support/pages/built-site';
import { attribute, textOf } from '../support/pages/html';

const path = '/liveengage/';
const german = pageAt(`/de${path}`);

test('the German guide says its language, and leads to the English one and back', () => {
  const html = german.elements.find(({ tagName }) => tagName === 'html');
  expect(html && attribute(html, 'lang')).toMatch(/^de\b/);
  const alternates = (page: typeof german) =>
    page.elements.flatMap((each) =>
      each.tagName === 'link' && attribute(each, 'hreflang') ? [attribute(each, 'href')] : [],
    );
  expect(alternates(german)).toHaveLength(2);
  expect(alternates(german)).toEqual(alternates(pageAt(path)));
});

test('the German guide has no English sentence of what is translated', () => {
  const shown = textOf(german.tree).replaceAll(/\s+/g, ' ');
  const english = readProse('.')
    .filter(({ file }) =>
      /desks\/liveengage\/(?:guide\.mdx|faults\.yaml|pictures\.yaml|desk\.en\.ts)$/.test(file),
    )
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => sentence.split(' ').length > 4 && !sentence.startsWith('“'));
  expect(english.length).toBeGreaterThan(200);
  expect(english.filter((sentence) => shown.includes(sentence))).toEqual([]);
});
