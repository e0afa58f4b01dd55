import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { tokens } from '../support/secrets';

const boxOf = (page: Page): Locator => page.getByRole('combobox', { name: 'Search this site' });

async function openSearch(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(boxOf(page)).toBeFocused();
  await expect(page.getByText('Type a code such as 9007')).toBeVisible();
}

test('a search by keyboard leads to the place, and Escape back to where one was', async ({ page }) => {
  await page.goto('/security/');
  const link = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await link.focus();
  await openSearch(page, '/');
  await page.keyboard.insertText('Consumer Identity Provider');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();

  await page.keyboard.press('ControlOrMeta+K');
  await expect(boxOf(page)).toHaveValue('');
  await page.keyboard.insertText('Consumer Identity Provider');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').nth(1)).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/liveengage\/#public-key$/);
});

test('a slash that is typed into a field stays one, and the reader may switch the key off', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('checkbox', { name: /opens the search/ }).uncheck();
  await page.goto('/keys/');
  await page.keyboard.press('/');
  await page.getByLabel('Key', { exact: true }).press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByLabel('Key', { exact: true })).toHaveValue('/');
});

test('on a phone the menu has the search, which fills the screen and masks a token', async ({
  page,
  clipboard,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/security/');
  const menu = page.locator('page-menu summary');
  await menu.click();
  await page.locator('page-menu [data-search]').click();
  await expect(page.getByText('Type a code such as 9007')).toBeVisible();
  expect((await page.getByRole('dialog').boundingBox())?.width).toBe(360);
  const [token = ''] = Object.values(tokens);
  await clipboard.hold(token);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByText('This is a token. Removed from the box')).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toContainText(
    'Read a token',
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(menu).toBeFocused();
});
