import { chromium, type Page } from '@playwright/test';
import * as z from 'zod';
import { browserLaunch } from '../browser.ts';
import { startServer } from '../serve.ts';
import { medianOf, rounded } from './median.ts';

export interface PairOverhead {
  /** Milliseconds, medians: from the click, less what `crypto.subtle.generateKey` itself took. */
  readonly written: number;
  readonly drawn: number;
  /** What `generateKey` took. */
  readonly generateKey: number;
  readonly runs: number;
}

const runs = 20;
const times = z.object({ written: z.number(), drawn: z.number(), generateKey: z.number() });

/** What the page adds to the making of a pair, as differences inside one run. Throws where no browser is known. */
export async function pairOverhead(): Promise<PairOverhead> {
  const launch = browserLaunch();
  const server = await startServer({ port: 0 });
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.addInitScript(watchTheMaking);
    const all: z.infer<typeof times>[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await makeOnce(page, `${server.url}keys/`));
    const median = (of: keyof z.infer<typeof times>) => rounded(medianOf(all.map((each) => each[of])), 1);
    return {
      written: median('written'),
      drawn: median('drawn'),
      generateKey: median('generateKey'),
      runs,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** As a person does it: the pointer comes near, and the page has what it needs before the click. */
async function makeOnce(page: Page, url: string): Promise<z.infer<typeof times>> {
  await page.goto(url);
  await page.locator('#key-size').hover();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: 'Make the pair' }).click();
  const root = page.locator('html[data-bench]');
  await root.waitFor({ state: 'attached', timeout: 60_000 });
  return times.parse(JSON.parse((await root.getAttribute('data-bench')) ?? ''));
}

/** Runs inside the page, before its own scripts. */
function watchTheMaking(): void {
  let clicked = 0;
  let generateKey = 0;
  const generate = crypto.subtle.generateKey.bind(crypto.subtle);
  Reflect.set(crypto.subtle, 'generateKey', async (...given: Parameters<typeof generate>) => {
    const began = performance.now();
    const made = await generate(...given);
    generateKey += performance.now() - began;
    return made;
  });
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (target instanceof Element && target.closest('[data-make]')) clicked = timeStamp;
    },
    { capture: true },
  );
  addEventListener('DOMContentLoaded', () => {
    const shown = document.querySelector('#make public-outputs');
    if (!shown) return;
    const observer = new MutationObserver(() => {
      if (clicked === 0 || shown.hasAttribute('hidden') || !shown.querySelector('[data-text]')?.textContent)
        return;
      observer.disconnect();
      const written = performance.now() - clicked - generateKey;
      requestAnimationFrame(() => {
        // Behind the frame that was about to be drawn.
        setTimeout(() => {
          const drawn = performance.now() - clicked - generateKey;
          document.documentElement.dataset['bench'] = JSON.stringify({ written, drawn, generateKey });
        });
      });
    });
    observer.observe(shown, { attributes: true, childList: true, subtree: true });
  });
}
