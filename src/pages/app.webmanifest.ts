/** What a browser installs: https://www.w3.org/TR/appmanifest/. The list of digests is manifest.json. */
import type { APIRoute } from 'astro';
import { description } from '../../package.json';
import { direction, locale } from '../domain/text/locale.en';
import { address, product } from '../site';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: address(`/icons/${name}-${String(size)}.png`),
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  Response.json({
    id: address('/'),
    name: product,
    short_name: product,
    description,
    lang: locale,
    dir: direction,
    start_url: address('/'),
    scope: address('/'),
    display: 'minimal-ui',
    // The paper of src/styles/site.css, in light.
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [icon('icon', 192, 'any'), icon('icon', 512, 'any'), icon('maskable', 512, 'maskable')],
  });
