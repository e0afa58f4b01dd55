import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { controlOf } from '../support/fields';
import { expect, test } from '../support/pages/browser';

// Each page by itself is in each-page.spec.ts.

const key = readFileSync(new URL('../support/keys/rsa-2048.spki.pem', import.meta.url), 'utf8');

/** The workshops with all that their tools show. */
const used: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/keys/?why=leaked&size=2048#read': async (page) => {
    await controlOf(page, 'key').fill(key);
    await expect(page.getByRole('heading', { name: 'The same key in another form' })).toBeVisible();
    await page.getByRole('button', { name: 'Make the pair' }).click();
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
  },
  '/token/?receiver=liveengage#read': async (page) => {
    await page.getByRole('button', { name: 'Show me one' }).click();
    await page.getByRole('button', { name: 'Make the token' }).click();
    await expect(page.getByRole('heading', { name: 'Your token' })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('heading', { name: 'Claims' })).toBeVisible();
    await page.locator('time-line').scrollIntoViewIfNeeded();
    await expect(page.locator('.time-tick').last()).toHaveText(/\d/);
  },
};

for (const [address, use] of Object.entries(used)) {
  test(`text of twice the size runs out of no phone while the tools are used: ${address}`, async ({
    page,
  }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await use(page);
    const over = await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
      for (const details of document.querySelectorAll('details')) details.open = true;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(over).toBe(0);
  });
}
