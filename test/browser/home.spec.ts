import { nothingDone, withEvidence, withValue } from '../../src/domain/guide/setup';
import { marksIn } from '../../src/domain/guide/progress';
import { expect, test } from '../support/pages/browser';
import { at, sheets } from '../support/pages/full-setup';
import { keepInStorage } from '../support/pages/page-facts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

test('one starts in the first screen, by three keys', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('navigation', { name: 'Start' }).getByRole('link');
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const link of await start.all()) await expect(link).toBeInViewport({ ratio: 1 });
  }
  for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
  await expect(start.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/liveengage/');
});

test('what was begun is gone on with in the first screen', async ({ page }) => {
  const first = sheets.find(({ id }) => id === 'liveengage')?.steps.slice(0, 1) ?? [];
  const desks = {
    liveengage: withEvidence(nothingDone, first.flatMap(marksIn), 'confirmed', at),
    zendesk: withValue(nothingDone, 'subdomain', 'acme-parcels'),
  };
  const setup = { schema: 1, id: 'one', name: 'My set-up', updated: at, desks };
  await keepInStorage(page, { setup: JSON.stringify(setup) });
  await page.goto('/');
  const start = page.getByRole('navigation', { name: 'Start' }).getByRole('link');
  const main = start.and(page.locator('[data-main]'));
  const innerText = { useInnerText: true };
  await expect(main).toHaveText('Continue LiveEngage at step 2: Switch transfers on', innerText);
  const begun = 'Continue Zendesk at step 1: See whether your account still has Chat';
  await expect(start.nth(1)).toHaveText(begun, innerText);
  await expect(start.last()).toHaveText(/^Connect Salesforce\s*75 minutes$/, innerText);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect(main).toBeInViewport({ ratio: 1 });
  }
  await main.click();
  await expect(page).toHaveURL('/liveengage/#transfers-on');
  await expect(page.locator('#transfers-on')).toBeInViewport();
});
