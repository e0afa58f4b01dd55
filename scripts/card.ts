/** Draws `scripts/card/card.svg` into `public/card.png`, which other sites show beside a link: `node scripts/card.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from './browser.ts';

const root = join(import.meta.dirname, '..');
const drawing = await readFile(join(root, 'scripts/card/card.svg'), 'utf8');
const font = await readFile(join(root, 'src/styles/fonts/atkinson-next.woff2'), 'base64');

const browser = await chromium.launch(browserLaunch());
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(
  `<style>@font-face { font-family: 'Atkinson Next'; font-weight: 400 700; src: url(data:font/woff2;base64,${font}) }
  body { margin: 0 } svg { display: block }</style>${drawing}`,
);
await page.evaluate(() => document.fonts.ready.then(() => undefined));
const picture = await page.screenshot();
await browser.close();
await writeFile(join(root, 'public/card.png'), picture);
console.log(`public/card.png has ${String(picture.length)} bytes.`);
