import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { hostComments } from '../../../src/domain/code/host-comments';
import { endOfUnrun, looksLikeMarkup, readMarkup } from '../../../src/domain/code/markup-parts';
import { readTokens } from '../../../src/domain/code/code-tokens';
import { expectLinear } from '../../support/linear';

const parts = (pasted: string) =>
  readMarkup(pasted).map(({ kind, start, end }) => [kind, pasted.slice(start, end)]);

describe('pasted markup', () => {
  test.each<[string, string[][]]>([
    [
      '<p a="1">x</p>',
      [
        ['tag', '<p a="1">'],
        ['text', 'x'],
        ['tag', '</p>'],
      ],
    ],
    [
      '<SCRIPT>a<b</Script>c',
      [
        ['tag', '<SCRIPT>'],
        ['script', 'a<b'],
        ['tag', '</Script>'],
        ['text', 'c'],
      ],
    ],
    [
      '<!-- <script>a</script> -->b',
      [
        ['comment', '<!-- <script>a</script> -->'],
        ['text', 'b'],
      ],
    ],
    ['<!-- a', [['comment', '<!-- a']]],
    [
      '<script>a',
      [
        ['tag', '<script>'],
        ['script', 'a'],
      ],
    ],
    [
      'a < b <p',
      [
        ['text', 'a < b '],
        ['tag', '<p'],
      ],
    ],
    [
      '<textarea a><b></Textarea >c<noscript/>d',
      [
        ['tag', '<textarea a>'],
        ['comment', '<b>'],
        ['tag', '</Textarea >'],
        ['text', 'c'],
        ['tag', '<noscript/>'],
        ['text', 'd'],
      ],
    ],
    [
      '<plaintext></plaintext><titles>a',
      [
        ['tag', '<plaintext>'],
        ['comment', '</plaintext><titles>a'],
      ],
    ],
    ['', []],
  ])('%j', (pasted, expected) => {
    expect(parts(pasted)).toEqual(expected);
  });

  test.each([
    ['<p>', true],
    ['  <!-- a -->', true],
    ['a();</script>', true],
    ['if (a < b) c()', false],
    ['a<b', false],
    ['', false],
  ])('%j is markup: %j', (pasted, expected) => {
    expect(looksLikeMarkup(pasted)).toBe(expected);
  });

  test('every character of any text is in one part, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 9 }),
      fc.constantFrom('<script>', '</script', '<!--', '-->', '<a ', '>', '<'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const pasted = pieces.join('');
        expect(
          parts(pasted)
            .map(([, text]) => text)
            .join(''),
        ).toBe(pasted);
      }),
    );
  });

  test.each([
    '<',
    '<a',
    '<a ',
    '<!--',
    '<script>',
    '</script',
    '<script',
    '<textarea>',
    '<title',
    '-->',
    'a',
  ])('the time of %j grows in proportion to its length', async (part) => {
    await expectLinear(readMarkup, part, 800_000);
  });
});

test('a script that is a template is no code, and one for consent is', () => {
  const types = ['text/template', 'text/x-handlebars-template', 'text/html', 'text/plain', 'module'];
  const kinds = types.map((type) => parts(`<script id="a" type="${type}">b</script>`)[1]?.[0]);
  expect(kinds).toEqual(['comment', 'comment', 'comment', 'script', 'script']);
});

test.each([
  ['<template><p>a</p></template>b', 'b'],
  ['<TEMPLATE id="x"><template></template>a</template >b', 'b'],
  ['<template>a', ''],
  ['<script type="text/x-template">a</script>b', 'b'],
  ['<script>a</script>b', '<script>a</script>b'],
  ['<templates>a</templates>', '<templates>a</templates>'],
  ['<title><b></title>b', 'b'],
  ['<textarea>a</textarea>b', '<textarea>a</textarea>b'],
  ['<iframe src="/a" />b', '<iframe src="/a" />b'],
])('behind what is not run of %s is %j', (text, rest) => {
  expect(text.slice(endOfUnrun(text, 0))).toBe(rest);
});

describe('comments of a host', () => {
  test.each([
    [`a = '{#'; b = 1; // '#}'`, []],
    [`f("{{--", x); g("--}}")`, []],
    [`{# a = 'x' #}b`, [`{# a = 'x' #}`]],
    [`it's {# it's #}`, [`{# it's #}`]],
    [`<p>{{-- a = "b" --}}</p>`, [`{{-- a = "b" --}}`]],
  ])('in %s', (text, found) => {
    expect(hostComments(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe('comments in code', () => {
  test('are found, and are no code', () => {
    const code = 'a // b\n/* c */ d <!-- e\n/* f';
    const { tokens, comments } = readTokens(code);
    expect(tokens.map(({ value }) => value)).toEqual(['a', 'd']);
    expect(comments.map(({ start, end }) => code.slice(start, end))).toEqual([
      '// b',
      '/* c */',
      '<!-- e',
      '/* f',
    ]);
  });
});
