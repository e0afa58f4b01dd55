import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { receiverGuides } from '../../src/content/registry';
import { sources } from '../../src/content/sources';

/** How many statements of each guide have a mark. Fewer: a doubt has gone; then a source should have come. */
const guides = [
  ['desks/liveengage', 10],
  ['desks/zendesk', 9],
  ['desks/salesforce', 10],
  ['guides/web-chat-security', 11],
  ...receiverGuides.map(({ home }) => [home, 0] as const),
] as const;
const hedges =
  /as far as we know|could not verify|(?:is|are) (?:not documented|our (?:inference|guess|reading|advice))|conclusion is ours|we know (?:that|this) from|not published/gi;
const mark = /<Doubt of="([^"]+)">([^<]+)<\/Doubt>/g;

describe.each(guides)('the doubts of %s', (home, least) => {
  const words = readFileSync(`src/content/${home}/guide.mdx`, 'utf8');
  const marks = [...words.matchAll(mark)];

  test('are behind a mark, and nowhere else', () => {
    expect(words.replaceAll(mark, '').match(hedges) ?? []).toEqual([]);
    expect(marks.length).toBeGreaterThanOrEqual(least);
    expect(words.match(/<Doubt/g) ?? []).toHaveLength(marks.length);
  });

  test('are told once, each with a source', () => {
    const told = marks.map(([, , text = '']) => text);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(marks.map(([, source = '']) => source)));
    for (const text of told) expect(text).toMatch(/^[A-Z].*\.$/s);
  });
});
