import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { tableAlignment } from '../../scripts/build/table-alignment';

test('a table says its alignment by classes, never by style', async () => {
  const renderer = await satteri({ hastPlugins: [tableAlignment] }).createRenderer({});
  const { code } = await renderer.render('| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |\n');
  expect(code.match(/<t[hd]( [^>]*)?>/g)).toEqual([
    '<th class="text-start">',
    '<th class="text-end">',
    '<th class="text-center">',
    '<th>',
    '<td class="text-start">',
    '<td class="text-end">',
    '<td class="text-center">',
    '<td>',
  ]);
});
