/** Tells search engines where the sitemap is. What should not be found says so itself, so they must read it. */
import type { APIRoute } from 'astro';
import { address } from '../site';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(address('/sitemap-index.xml'), site).href}\n`);
