/** What changed, for those who read feeds. */
import type { APIRoute } from 'astro';
import { words } from '../../content/pages/changes.en';
import { loadChanges } from '../../content/loaded-changes';
import { newestFirst } from '../../domain/changes/changes';
import { writeFeed } from '../../domain/changes/write-feed';
import { address, product } from '../../site';

export const GET: APIRoute = async ({ site }) => {
  const whole = (path: string) => new URL(address(path), site).href;
  const entries = (await loadChanges()).flatMap(({ guide, changes }) =>
    changes.map(({ id, date, words }) => ({
      url: whole(`/changes/#${guide.id}-${id}`),
      title: guide.name,
      date,
      words,
    })),
  );
  const feed = writeFeed({
    title: words.feed(product),
    author: product,
    url: whole('/changes/feed.xml'),
    page: whole('/changes/'),
    entries: newestFirst(entries),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
