import type { Page } from '@playwright/test';
import { controlOf, outputOf } from '../support/fields';
import { expect, test } from '../support/pages/browser';
import { openClipboard } from '../support/pages/clipboard';
import { tabTo } from '../support/pages/focus';

test.use({ guides: 'doing' });

const open = (page: Page) => page.getByRole('button', { name: 'Keep this step beside the console' });

/** The window with the step at hand. */
async function openCompanion(page: Page): Promise<Page> {
  // It comes once the page is at rest.
  await expect(open(page)).toBeVisible();
  await tabTo(page, open(page));
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  return opened;
}

test('a window beside the console leads through a step by one key, in step with the page', async ({
  page,
}) => {
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
  const beside = await openCompanion(page);
  // There is one window, however often it is asked for.
  await open(page).click();
  expect(page.context().pages()).toHaveLength(2);
  await beside.bringToFront();
  const onward = beside.getByRole('button');
  await expect(beside.getByRole('heading')).toHaveText('Give the assistant your account number');
  await expect(beside.locator('[data-count]')).toHaveText('Step 3 of 8');
  await expect(beside.locator('[data-place]')).toContainText('In LiveEngage');
  await expect(beside.locator('[data-words]')).toHaveText('Find the account number');
  await expect(onward).toHaveText('Copied, next');
  await expect(onward).toBeFocused();
  await beside.keyboard.press('Enter');
  const openAction = page.locator('[data-step]:not([data-folded]) [data-action]:not([data-folded])');
  await expect(openAction).toHaveAttribute('data-action', 'check-account-number');
  await expect(beside.locator('[data-place]')).toContainText('On the page of the guide');
  // What is missing is said here, and put right there.
  await beside.keyboard.press('Enter');
  await expect(beside.getByRole('status')).toHaveText(
    'Account number: enter a value. Put it right on the page of the guide.',
  );
  await expect(beside.locator('input, textarea, select, [contenteditable]')).toHaveCount(0);
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await beside.keyboard.press('Enter');
  await expect(beside.locator('[data-words]')).toHaveText('Enter it and click Access account');
  await expect(beside.locator('[data-path]')).toBeVisible();
  await expect(beside.locator('code')).toHaveText('71234560');
  await expect(onward).toHaveText('Copy account number');
  const clipboard = await openClipboard(beside);
  await beside.keyboard.press('Enter');
  await expect(beside.getByRole('status')).toHaveText('Copied 8 characters.');
  expect(await clipboard.read()).toBe('71234560');
  await expect(onward).toHaveText('Pasted, next');
  await beside.keyboard.press('Enter');
  await expect(beside.locator('[data-words]')).toHaveText('Compare what you see');
  await expect(onward).toHaveText('I see it: next step');
  await beside.keyboard.press('Enter');
  await expect(page).toHaveURL('/liveengage/#public-key');
  await expect(beside.getByRole('heading')).toHaveText('Let LiveEngage recognise your assistant');
  // And the other way round.
  await page.getByRole('link', { name: 'Create a Mobile App source' }).click();
  await expect(beside.getByRole('heading')).toHaveText('Create a Mobile App source');

  // It wears the theme of the page, and goes when the page goes.
  const paper = () => beside.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByLabel('Theme').selectOption('dark');
  await expect.poll(paper).toBe('rgb(21, 25, 31)');
  await page.getByLabel('Theme').selectOption('light');
  await expect.poll(paper).toBe('rgb(251, 250, 246)');
  const closed = beside.waitForEvent('close');
  await page.goto('/keys/');
  await closed;
});
