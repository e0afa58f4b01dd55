import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { element, type PageNode } from '../../../src/domain/markdown/page-element';
import { writeMarkdown } from '../../../src/domain/markdown/write-markdown';
import { nodesIn, readMarkdown, type MarkdownNode } from '../../support/read-markdown';

const write = (...nodes: readonly PageNode[]): string =>
  writeMarkdown(nodes, { addressOf: (reference) => new URL(reference, 'https://example.org/guide/').href });
const textIn = (node: MarkdownNode): string =>
  nodesIn(node)
    .map(({ value = '' }) => value)
    .join('');
const p = (...children: readonly PageNode[]): PageNode => element('p', children);
const li = (...children: readonly PageNode[]): PageNode => element('li', children);

describe('Markdown of a page', () => {
  test.each<[string, readonly PageNode[], string]>([
    ['a heading', [element('h2', ['Step 1: ', element('b', ['Begin']), ' #'])], '## Step 1: Begin \\#'],
    ['words in bold, with space outside', [p('a ', element('strong', [' b ']), 'c')], 'a **b** c'],
    ['bold that could not be read', [p('a', element('b', ['(1)']), 'c')], 'a(1)c'],
    [
      'a link, whole',
      [p(element('a', ['step 3'], { href: '#three' }), '.')],
      '[step 3](https://example.org/guide/#three).',
    ],
    ['code with a mark of its own', [p(element('code', ['a`b']))], '``a`b``'],
    [
      'a list in a list',
      [element('ol', [li('one', element('ul', [li('a')])), li('two')])],
      '1. one\n   - a\n2. two',
    ],
    ['items of several paragraphs', [element('ul', [li(p('a'), p('b')), li('c')])], '- a\n\n  b\n\n- c'],
    ['two lists in a row', [element('ul', [li('a')]), element('ul', [li('b')])], '- a\n\n* b'],
    ['a quotation', [element('blockquote', [p('a'), p('b')])], '> a\n>\n> b'],
    [
      'terms',
      [
        element('dl', [
          element('dt', ['T']),
          element('dd', ['short']),
          element('dt', ['U']),
          element('dd', [p('x')]),
        ]),
      ],
      '- **T**: short\n\n- **U**\n\n  x',
    ],
    [
      'a table, without the column that is empty',
      [
        element('table', [
          element('thead', [element('tr', [element('th', ['A|B']), element('th', ['C'])])]),
          element('tbody', [
            element('tr', [element('td', [element('code', ['x|y'])]), element('td', [' '])]),
          ]),
        ]),
      ],
      '| A\\|B |\n| --- |\n| `x\\|y` |',
    ],
    [
      'code in several lines',
      [element('pre', ['a\n```\nb\n'], { 'data-language': 'JavaScript' })],
      '````js\na\n```\nb\n````',
    ],
    ['elements of the site’s own', [element('near-tool', [p('a'), element('own-thing', ['b'])])], 'a\n\nb'],
    [
      'nothing for what is empty',
      [p(' '), element('ul', [li()]), element('h3', ['']), p(element('b', [' ']))],
      '',
    ],
  ])('has %s', (_, nodes, expected) => {
    expect(write(...nodes)).toBe(expected);
  });

  const signs = fc
    .array(
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()<>#+-.!|~&=:;"\' abc1'),
        'www.',
        'https://',
        'a@b.c',
        '&amp;',
        '\u00a0',
        'é',
      ),
      {
        minLength: 1,
        maxLength: 14,
      },
    )
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
  const signsIn = (text: string): string => text.replaceAll(/\s/g, '');
  const places: readonly (readonly [string, (text: string) => PageNode])[] = [
    ['a paragraph', (text) => p(text)],
    ['a heading', (text) => element('h2', [text])],
    ['an item', (text) => element('ul', [li(text)])],
    ['a quotation', (text) => element('blockquote', [p(text)])],
    ['bold words between others', (text) => p('x ', element('b', [text]), '. y')],
    ['a link right behind a word', (text) => p('x!', element('a', [text], { href: '#y' }))],
    ['code', (text) => p(element('code', [text]))],
    ['lines of code', (text) => element('pre', [text])],
    [
      'a cell',
      (text) =>
        element('table', [
          element('tr', [element('th', ['H'])]),
          element('tr', [element('td', [text, element('code', [text])])]),
        ]),
    ],
  ];

  test.each(places)('says any text in %s as it is, and makes no HTML of it', (_, placed) => {
    const wanted = (node: PageNode): string =>
      typeof node === 'string' ? node : node.children.map(wanted).join('');
    fc.assert(
      fc.property(signs, (text) => {
        const tree = readMarkdown(write(placed(text)));
        expect(signsIn(textIn(tree))).toBe(signsIn(wanted(placed(text))));
        expect(nodesIn(tree).map(({ type }) => type)).not.toContain('html');
      }),
      { numRuns: 200 },
    );
  });
});
