import { barriersOn, markNewLooks } from '../support/pages/barriers';
import { expect, settle, test } from '../support/pages/browser';

test('nine tokens are made without a request, judged by hand, and kept nowhere', async ({
  page,
  observed,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/token/#refusals');
  const kit = page.locator('refusal-kit');
  const make = kit.getByRole('button', { name: 'Make the nine tokens' });
  await expect(make).toBeVisible();
  await settle(page);
  await make.click();
  const rows = kit.locator('[data-case]');
  await expect(rows).toHaveCount(9);
  // Within a second, only the other pair is new.
  const strange = kit.locator('[data-case="other-key"] [data-kit-token]');
  const token = await strange.textContent();

  // What is made again needs nothing more.
  observed.requests.length = 0;
  await make.click();
  await expect(strange).not.toHaveText(token ?? '');
  await expect(rows).toHaveCount(9);
  expect(observed.requests).toEqual([]);

  for (const row of await rows.all()) await row.getByLabel('refused').check();
  await expect(kit.locator('[data-kit-outcome]')).toHaveText(/^The good token was refused/);
  await rows.first().getByLabel('accepted').check();
  await expect(kit.locator('[data-kit-outcome]')).toHaveText(/^All is well/);
  await markNewLooks(page, new Set());
  expect(await barriersOn(page, 'refusal-kit')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const signature = (await rows.first().locator('[data-kit-token]').textContent())?.split('.').at(-1) ?? '';
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(signature.length).toBeGreaterThan(100);
  expect(kept + page.url()).not.toContain(signature);
});
