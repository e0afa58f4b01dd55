import { chromium, type Browser } from '@playwright/test';
import { browserLaunch } from '../browser.ts';
import { startServer } from '../serve.ts';
import { serveFrameworkPage } from './framework-page.ts';
import { medianOf, rounded } from './median.ts';
import { slowDown } from './slow-network.ts';

export interface FirstPaint {
  readonly page: string;
  /** Milliseconds, median. */
  readonly largestPaint: number;
  readonly rounds: number;
}

const rounds = 9;

/** When the largest part of a page is painted, on a slow network and a slow machine; the pages take turns. */
export async function firstPaints(): Promise<FirstPaint[]> {
  const own = await startServer({ port: 0 });
  const framework = await serveFrameworkPage().catch((error: unknown) => {
    console.log(`Left out: the page of a documentation framework could not be built. ${String(error)}`);
    return undefined;
  });
  const pages: { page: string; path: string; port: number }[] = [
    { page: '/liveengage/', path: '/liveengage/', port: own.port },
    ...(framework ? [{ page: 'its words alone, by Starlight', ...framework }] : []),
  ];
  const times = pages.map((): number[] => []);
  const browser = await chromium.launch(browserLaunch());
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { port, path }] of pages.entries()) {
        times[index]?.push(await paintOnce(browser, port, path));
      }
    }
    return pages.map(({ page }, index) => {
      const largestPaint = rounded(medianOf(times[index] ?? []), 1);
      return { page, largestPaint, rounds };
    });
  } finally {
    await browser.close();
    await own.close();
    framework?.close();
  }
}

async function paintOnce(browser: Browser, port: number, path: string): Promise<number> {
  const network = await slowDown(port);
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`http://localhost:${String(network.port)}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(1_000);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? 0);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  network.close();
  return painted;
}
