import type { MDXInstance } from 'astro';

const guides = import.meta.glob<MDXInstance<Record<string, never>>>(
  './{desks,guides,receivers}/*/guide.mdx',
  {
    eager: true,
  },
);
const texts = import.meta.glob<string>('./{desks,guides,receivers}/*/guide.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The words of a guide, from its folder below `src/content`: as a component, and as written. */
export function wordsIn(home: string) {
  const path = `./${home}/guide.mdx`;
  const guide = guides[path];
  const words = texts[path];
  if (!guide || words === undefined) throw new Error(`src/content/${home}/guide.mdx is not there.`);
  return { Content: guide.Content, words };
}
