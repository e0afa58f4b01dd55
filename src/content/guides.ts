import type { MDXInstance } from 'astro';

const guides = import.meta.glob<MDXInstance<Record<string, never>>>('./desks/*/guide.mdx', { eager: true });
const texts = import.meta.glob<string>('./desks/*/guide.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The words of a desk's guide: as a component, and as written. */
export function guideOf(desk: string) {
  const path = `./desks/${desk}/guide.mdx`;
  const guide = guides[path];
  const words = texts[path];
  if (!guide || words === undefined) throw new Error(`src/content/desks/${desk}/guide.mdx is not there.`);
  return { Content: guide.Content, words };
}
