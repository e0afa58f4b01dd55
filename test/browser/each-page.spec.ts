import { expectNoBarrier } from '../support/pages/barriers';
import { bringTools, expect, openDisclosures, settle, test } from '../support/pages/browser';
import { budgets, type Budget } from '../support/pages/budgets';
import { builtPages } from '../support/pages/built-site';
import { focusEach } from '../support/pages/focus';
import { pastTheEdge } from '../support/pages/page-facts';
import { bytesOf, listed, watchVisit, type Travelled } from '../support/pages/watch-visit';

for (const { path } of builtPages) {
  test(`${path} is light, fits every width and size of text, shows its focus, and has no barrier`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(keepDark);
    await page.emulateMedia({ colorScheme: 'light' });
    const { first } = await watchVisit(page, path);
    await test.step('the chosen theme is there before anything is drawn, so that nothing flashes', async () => {
      const atFirst = await page.evaluate(() => document.documentElement.dataset['testThemeAtFirst']);
      expect(atFirst).toBe('dark');
    });
    const budget = budgets.find((each) => each.path === path);
    if (budget) expectWithin(budget, first);
    // From here on the system chooses.
    await page.evaluate(() => delete document.documentElement.dataset['theme']);
    await openDisclosures(page);
    await settle(page);
    await test.step('nothing scrolls sideways, with every disclosure open', async () => {
      for (const width of [320, 768, 1080, 1280, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await expect(page.locator('h1').first()).toBeVisible();
        expect(await pastTheEdge(page), `at ${String(width)} px`).toEqual([]);
      }
    });
    // What comes late moves what is below it.
    await bringTools(page);
    await settle(page);
    await test.step('focus can be seen wherever it comes, on a phone', async () => {
      const { stops, problems } = await focusEach(page);
      expect(problems).toEqual([]);
      expect(stops).toBeGreaterThan(path === '/widget/' ? 0 : 4);
    });
    // With all that came since something was near it.
    await test.step('no barrier, in light or dark, on a phone or a desk', () => expectNoBarrier(page));
    await test.step('text follows the browser’s own size, and at twice that fits', async () => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 });
        const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
        expect(size).toBe('34px');
        expect(await pastTheEdge(page), `at ${String(width)} px`).toEqual([]);
      }
    });
  });
}

/** Runs before the page: notes what the root says at the moment at which there is a body to draw. */
function keepDark(): void {
  if (window.top !== window) return;
  localStorage.setItem('deskbridge.theme', 'dark');
  new MutationObserver((_, observer) => {
    if (!document.querySelector('body')) return;
    observer.disconnect();
    const { dataset } = document.documentElement;
    dataset['testThemeAtFirst'] = dataset['theme'] ?? 'none';
  }).observe(document, { childList: true, subtree: true });
}

function expectWithin({ requests, hops, scriptKb, allKb }: Budget, first: readonly Travelled[]): void {
  const table = listed(first);
  const scripts = first.filter(({ kind }) => kind === 'Script');
  expect(scripts.length, table).toBeGreaterThan(1);
  expect(first.length, table).toBeLessThanOrEqual(requests);
  expect(Math.max(...first.map(({ hop }) => hop)), table).toBeLessThanOrEqual(hops);
  expect(bytesOf(scripts), table).toBeLessThanOrEqual(scriptKb * 1000);
  expect(bytesOf(first), table).toBeLessThanOrEqual(allKb * 1000);
}
