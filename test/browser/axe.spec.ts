import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from '../support/pages/built-site';
import { expect, openDisclosures, settle, test } from '../support/pages/browser';

/**
 * WCAG 2.2 A and AA, and the best practices of the checker; a name contains what its control shows, which the checker
 * leaves out because it still calls that rule experimental.
 */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
};
const widths = [360, 1280];
const narrowest = 320;

/** What a theme can change: everything else is the same markup with the same sizes. */
const coloured = ['color-contrast', 'link-in-text-block'];

/** Only violations are told node by node, which takes most of the time on a long page. */
const checkerOf = (page: Page, options: Parameters<AxeBuilder['options']>[0] = {}): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...options });

async function barriersOn(checker: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await checker.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary ?? ''}`,
    ),
  );
}

test('a name that lacks what its control shows counts as a barrier', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: 'Zendesk', exact: true })
    .last()
    .evaluate((link) => {
      link.setAttribute('aria-label', 'Another desk');
    });
  expect(await barriersOn(checkerOf(page, rules))).toEqual([
    expect.stringMatching(/^label-content-name-mismatch: /),
  ]);
});

for (const { path } of builtPages) {
  for (const width of widths) {
    test(`${path} has no barrier in light or dark at ${String(width)} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await openDisclosures(page);
      await settle(page);
      expect(await barriersOn(checkerOf(page, rules))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await settle(page);
      expect(await barriersOn(checkerOf(page).withRules(coloured))).toEqual([]);
    });
  }

  test(`${path} needs no sideways scrolling at ${String(narrowest)} px`, async ({ page }) => {
    await page.setViewportSize({ width: narrowest, height: 640 });
    await page.goto(path);
    await openDisclosures(page);
    await settle(page);
    const { wide, past } = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const beyond = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > edge + 1,
      );
      return {
        wide: document.documentElement.scrollWidth - edge,
        past: beyond
          .slice(0, 5)
          .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`),
      };
    });
    expect(wide, `pixels too wide; past the edge are: ${past.join(' ')}`).toBeLessThanOrEqual(0);
  });
}
