import type { Page } from '@playwright/test';
import { controlOf, outputOf } from '../support/fields';
import { expect, test } from '../support/pages/browser';

const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

for (const size of sizes) {
  test(`one starts in the first screen of ${String(size.width)} px, by three keys`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/');
    for (const link of await start(page).all()) await expect(link).toBeInViewport({ ratio: 1 });
    for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
    await expect(start(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/liveengage/');
  });

  test(`what was begun is gone on with in the first screen of ${String(size.width)} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/liveengage/');
    await page.getByRole('button', { name: 'I see it: next step' }).first().click();
    await page.goto('/zendesk/');
    await controlOf(page, 'subdomain').fill('acme-parcels');
    await expect(outputOf(page, 'subdomain')).toHaveText('acme-parcels');
    await page.goto('/');
    const main = start(page).and(page.locator('[data-main]'));
    await expect(main).toHaveText('Continue LiveEngage at step 2: Switch transfers on', {
      useInnerText: true,
    });
    await expect(main).toBeInViewport({ ratio: 1 });
    await expect(start(page).nth(1)).toHaveText(
      'Continue Zendesk at step 1: See whether your account still has Chat',
      {
        useInnerText: true,
      },
    );
    await expect(start(page).last()).toHaveText(/^Connect Salesforce\s*75 minutes$/, { useInnerText: true });
    await main.click();
    await expect(page).toHaveURL('/liveengage/#transfers-on');
    await expect(page.locator('#transfers-on')).toBeInViewport();
  });
}

function start(page: Page) {
  return page.getByRole('navigation', { name: 'Start' }).getByRole('link');
}
