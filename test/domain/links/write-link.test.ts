import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { readPrefill, type Takes } from '../../../src/domain/guide/prefill';
import { linkInHtml, linkInMarkdown, writeLink } from '../../../src/domain/links/write-link';
import { attribute, elementsOf, parsePart, textOf } from '../../support/pages/html';

const root = 'https://docs.example/webchat';
const hosts = ['docs.example.org'];
const takes = new Map<string, Takes>([
  ['accountNumber', 'id'],
  ['widgetName', 'name'],
  ['task', { oneOf: ['check'] }],
  ['back', { hosts }],
]);

describe('a link', () => {
  test('has the query before the place, and neither where there is none', () => {
    const query = new Map([['accountNumber', '71234560']]);
    expect(writeLink({ root, path: '/liveengage/', place: 'engagement', query })).toBe(
      `${root}/liveengage/?accountNumber=71234560#engagement`,
    );
    expect(writeLink({ root, path: '/', place: '', query: new Map() })).toBe(`${root}/`);
  });

  test('brings to the page what was put in, whatever it is', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, (text) => {
        const back = 'https://docs.example.org/a?b=c&d=%20#e';
        const query = new Map([
          ['accountNumber', '7'],
          ['widgetName', text],
          ['task', 'check'],
          ['back', back],
        ]);
        const link = new URL(writeLink({ root, path: '/liveengage/', place: 'engagement', query }));
        expect(link.hash).toBe('#engagement');
        const read = readPrefill(link.search, takes);
        const isPlain = read.refused.length === 0;
        expect(read.values).toEqual(
          isPlain ? query : new Map([...query].filter(([key]) => key !== 'widgetName')),
        );
      }),
    );
  });

  test('is one element in HTML and shows its words, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, size: 'small' }),
        fc.string({ size: 'small' }),
        (href, words) => {
          const elements = elementsOf(parsePart(linkInHtml(href, words)));
          expect(elements.map(({ tagName }) => tagName)).toEqual(['a']);
          const [link] = elements;
          expect(link && attribute(link, 'href')).toBe(href);
          expect(link && textOf(link)).toBe(words.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('keeps what Markdown would read as a sign of its own', () => {
    expect(linkInMarkdown(`${root}/#a`, 'Keys [all] *_`<x>`')).toBe(
      String.raw`[Keys \[all\] \*\_${'\\`'}\<x\>${'\\`'}](https://docs.example/webchat/#a)`,
    );
  });
});
