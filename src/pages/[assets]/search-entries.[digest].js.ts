/** What the search reads, as a script that comes when somebody searches first. */
import type { APIRoute } from 'astro';
import { searchFile } from '../../content/search/search-file';

export async function getStaticPaths() {
  return [{ params: { assets: '_astro', digest: (await searchFile()).digest } }];
}

export const GET: APIRoute = async () =>
  new Response((await searchFile()).text, { headers: { 'Content-Type': 'text/javascript' } });
