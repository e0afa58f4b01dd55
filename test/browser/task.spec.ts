import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { tabTo } from '../support/pages/focus';

const steps = (page: Page) => page.locator('[data-step]:visible');
const only = (page: Page) => page.getByText('Only the steps to replace a key.');

test.describe('one step at a time', () => {
  test.use({ guides: 'doing' });

  test('a link to a task leads through its steps alone, by keyboard, to the end', async ({ page }) => {
    await page.goto('/secure/?task=replace-key');
    await expect(page).toHaveURL('/secure/');
    await expect(only(page)).toBeVisible();
    await expect(steps(page)).toHaveCount(3);
    await expect(
      page.getByRole('group', { name: 'Map of the steps' }).locator('.map-station:visible'),
    ).toHaveCount(3);
    await expect(page.getByText('About 20 minutes')).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'Start with step 2' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/secure/#secure-make-pair');
    const place = page.locator('[data-next="strip"] [data-next-step]');
    await expect(place).toHaveText('Step 2 · 1 of 3');
    for (const [id, count] of [
      ['secure-make-pair', '2 of 3'],
      ['web-chat-security-task', '3 of 3'],
    ] as const) {
      await page.locator(`[data-see="${id}"] [data-yes]`).focus();
      await page.keyboard.press('Enter');
      const anyway = page.locator(`[data-see="${id}"] [data-anyway]`);
      if (await anyway.isVisible()) await anyway.press('Enter');
      await expect(place).toContainText(count);
    }
    const last = page.locator('[data-see="secure-private-window"] [data-yes]');
    await expect(last).toHaveText('I see it: finish');
    await last.press('Enter');
    await expect(page.getByRole('heading', { name: 'What you set up' })).toBeFocused();
    await expect(place).toHaveText('All steps done');
  });

  test('stays over a reload, Back and Forward, in this tab alone', async ({ page, context }) => {
    await page.goto('/liveengage/?task=replace-key#public-key');
    await expect(steps(page)).toHaveCount(2);
    await page.reload();
    await expect(steps(page)).toHaveCount(2);
    await page.locator('[data-next="strip"] .map-station:visible').last().click();
    await expect(page).toHaveURL('/liveengage/#first-transfer');
    await page.reload();
    await expect(only(page)).toBeVisible();
    await page.goto('/keys/');
    await page.goBack();
    await expect(steps(page)).toHaveCount(2);
    await page.goBack();
    await expect(page).toHaveURL('/liveengage/#public-key');
    await expect(steps(page)).toHaveCount(2);
    const other = await context.newPage();
    await other.goto('/liveengage/#first-transfer');
    await expect(steps(other)).toHaveCount(8);
  });

  test('gives the whole guide back by keyboard, and Back gives the task again', async ({ page }) => {
    await page.goto('/zendesk/?task=replace-key#deploy-zendesk-secure');
    await expect(steps(page)).toHaveCount(1);
    await expect(page.locator('[data-next="strip"] [data-next-step]')).toHaveText('Step 9');
    await tabTo(page, page.getByRole('link', { name: 'Show all steps' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(steps(page)).toHaveCount(9);
    await expect(page.locator('[data-task-notice="replace-key"]')).toBeFocused();
    await page.reload();
    await expect(steps(page)).toHaveCount(9);
    await page.goBack();
    await expect(steps(page)).toHaveCount(1);
    await expect(only(page)).toBeVisible();
  });
});

test('a link to a step outside of the task shows all of them, even before the task is read', async ({
  page,
}) => {
  const { promise: sent, resolve: send } = Promise.withResolvers<undefined>();
  await page.route(/task-choice/, async (route) => {
    await sent;
    await route.continue();
  });
  const goOutside = () =>
    page.evaluate(() => {
      location.hash = 'web-chat-security-logout';
    });
  const again = page
    .locator('#web-chat-security-logout')
    .getByText('All steps are shown again, and not only those to replace a key.');
  await page.goto('/secure/?task=replace-key#web-chat-security-task');
  await goOutside();
  send(undefined);
  const expectAllAndBack = async () => {
    await expect(again).toBeInViewport();
    await expect(steps(page)).toHaveCount(11);
    await page.goBack();
    await expect(steps(page)).toHaveCount(3);
  };
  await expectAllAndBack();
  await goOutside();
  await expectAllAndBack();
});

test('the whole guide shows the steps of a task too', async ({ page }) => {
  await page.goto('/salesforce/?task=check');
  await expect(page.getByText('Only the steps to check what is set.')).toBeVisible();
  await expect(steps(page)).toHaveCount(3);
  await expect(page.getByRole('complementary', { name: 'Where you are' }).getByRole('listitem')).toHaveCount(
    2,
  );
});

test('the link builder writes what a guide takes', async ({ page }) => {
  await page.goto('/links/');
  await page.getByLabel('Page', { exact: true }).selectOption('/secure/');
  await page.getByLabel('Steps that it shows').selectOption('Replace a key');
  await page.getByRole('link', { name: 'Open this link' }).click();
  await expect(only(page)).toBeVisible();
});
