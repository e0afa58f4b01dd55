/** Draws the icons of the installed site from public/favicon.svg into public/icons. Run it after a change of that. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from './browser.ts';

const folder = join(import.meta.dirname, '../public');
const favicon = await readFile(join(folder, 'favicon.svg'), 'utf8');
/** Cut to any shape by the system: the ground fills the square, and the drawing keeps to the middle. */
const full = favicon
  .replace(' rx="6"', '')
  .replace('viewBox="0 0 32 32"', 'viewBox="-2 -2 36 36"')
  .replace('width="32" height="32"', 'x="-2" y="-2" width="36" height="36"');

const icons = [
  { name: 'icon-192.png', size: 192, drawing: favicon },
  { name: 'icon-512.png', size: 512, drawing: favicon },
  { name: 'maskable-512.png', size: 512, drawing: full },
  { name: 'touch-180.png', size: 180, drawing: full },
];

const browser = await chromium.launch(browserLaunch());
const page = await browser.newPage();
for (const { name, size, drawing } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${String(size)}px }</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, 'icons', name), omitBackground: true });
}
await browser.close();
