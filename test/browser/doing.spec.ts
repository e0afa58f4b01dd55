import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';
import { choose } from '../support/pages/page-facts';

test.use({ guides: 'doing' });

const guides = ['liveengage', 'zendesk', 'salesforce', 'secure'] as const;
const openSteps = (page: Page) => page.locator('[data-step]:not([data-folded])');
const openAction = (page: Page) => openSteps(page).locator('[data-action]:not([data-folded])');
const main = (page: Page) => page.locator('[data-main]');

for (const guide of guides)
  test(`${guide} opens one step at a time, none of them long, and offers to begin in the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 650 });
    await page.goto(`/${guide}/`);
    await expect(openSteps(page)).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'Start with step 1' })).toBeInViewport();
    await expect(main(page)).toHaveCount(1);

    await page.setViewportSize({ width: 1280, height: 900 });
    const opened = await page.evaluate(openEachStep);
    for (const { id, open, mains } of opened) expect([open, mains], id).toEqual([[id], 1]);
    const [longest = 0, ...others] = opened.map(({ screens }) => screens).toSorted((one, two) => two - one);
    expect(longest).toBeLessThanOrEqual(5);
    expect(Math.max(...others)).toBeLessThanOrEqual(3);
  });

/** Runs in the page: goes to the address of each step, and says what is open then and how many screens tall it is. */
async function openEachStep() {
  const opened = [];
  for (const { id } of document.querySelectorAll('[data-step]')) {
    const followed = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = id;
    await followed;
    const open = [...document.querySelectorAll('[data-step]:not([data-folded])')].map((step) => step.id);
    const mains = document.querySelectorAll('[data-main]').length;
    opened.push({ id, open, mains, screens: document.documentElement.scrollHeight / innerHeight });
  }
  return opened;
}

test('the LiveEngage way begins from a documentation link, by the one filled button', async ({
  page,
  clipboard,
}) => {
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
  await expect(main(page)).toHaveText('Copied, next');
  await main(page).click();
  await expect(openAction(page)).toHaveAttribute('data-action', 'check-account-number');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await main(page).click();
  await expect(openAction(page)).toHaveAttribute('data-action', 'access-account');
  await expect(main(page)).toHaveText('Copy account number');
  await main(page).click();
  expect(await clipboard.read()).toBe('71234560');
  const mark = page.getByRole('checkbox', { name: 'Enter it and click Access account' });
  await expect(mark).not.toBeChecked();
  await expect(main(page)).toHaveText('Pasted, next');
  await main(page).click();
  await expect(mark).toBeChecked();
  await expect(openSteps(page)).toHaveAttribute('data-state', 'now');
  await main(page).click();
  await expect(page).toHaveURL('/liveengage/#public-key');
  await expect(page.getByRole('heading', { name: 'Let LiveEngage recognise your assistant' })).toBeFocused();
  const list = page.getByRole('complementary', { name: 'Where you are' });
  await clipboard.hold('');
  await list.getByRole('button', { name: /^71234560\s*, Account number, copy$/ }).click();
  await expect.poll(() => clipboard.read()).toBe('71234560');
  await expect(list.getByRole('status').filter({ hasText: 'Copied 8 characters.' })).toBeAttached();
  const done = page.locator('#deploy-web-chat-lp-authenticate > .fold');
  await expect(done).toContainText('71234560');

  // Back and Forward go between steps; a finished one is opened again.
  await page.goBack();
  await expect(openSteps(page)).toHaveAttribute('id', 'deploy-web-chat-lp-authenticate');
  await page.goForward();
  await expect(openSteps(page)).toHaveAttribute('id', 'public-key');
  await done.getByRole('link', { name: 'Change step 3' }).click();
  await expect(openSteps(page)).toHaveAttribute('id', 'deploy-web-chat-lp-authenticate');
  await page.reload();
  await expect(openSteps(page)).toHaveAttribute('id', 'deploy-web-chat-lp-authenticate');
});

test('the two codes of Salesforce leave the reader where they are', async ({ page }) => {
  const { deployment, button } = await import('../content/examples/salesforce/sample-snippets');
  await page.goto('/salesforce/#field-deploymentCode');
  await controlOf(page, 'deploymentCode').fill(deployment);
  await page.evaluate(() => {
    location.hash = 'field-buttonCode';
  });
  await controlOf(page, 'buttonCode').fill(button);
  await expect(outputOf(page, 'buttonId')).toHaveText('5735f0000004TuV');
  await expect(openSteps(page)).toHaveAttribute('id', 'deploy-salesforce-get-deployment-info');
  await expect(openAction(page)).toHaveAttribute('data-action', 'check-button-code');
  const card = page.getByRole('complementary', { name: 'Where you are' });
  await expect(card.locator('[data-next-words]')).toHaveText('Check the Chat Button Code here');
});

test('“Go there” goes to the very action that the card names', async ({ page }) => {
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 650 });
    await page.goto('/liveengage/#deploy-web-chat-lp-mobile-app');
    const action = page.locator('[data-action="check-features"]');
    await action.getByRole('checkbox').focus();
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    const card = width === 360 ? 'bar' : 'card';
    await expect(page.locator(`[data-next="${card}"] [data-next-words]`)).toContainText(
      'Make sure that Messaging',
    );
    await page.locator(`[data-next="${card}"] [data-next-link]`).click();
    await expect(action).toBeFocused();
    await expect(action).toBeInViewport({ ratio: 0.5 });
  }
});

test('on a phone, the bar says what the step says', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/zendesk/#deploy-zendesk-get-account-key');
  await expect(page.locator('[data-next="bar"] [data-next-words]')).toHaveText('Open Check Connection');
  await main(page).click();
  await expect(page.locator('[data-next="bar"] [data-next-words]')).toHaveText('Copy the account key');
  const marks = page.getByRole('checkbox');
  for (const mark of await marks.all()) {
    if (!(await mark.isVisible())) continue;
    const size = await mark.evaluate((element) => {
      const { width, height } = getComputedStyle(element, '::after');
      return Math.min(parseFloat(width), parseFloat(height));
    });
    expect(size).toBeGreaterThanOrEqual(44);
  }
});

test('what is folded prints, a link into it unfolds it, and all of it is shown where the reader asks', async ({
  page,
}) => {
  await page.goto('/liveengage/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Click Agent Workspace configuration at the bottom right.')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/liveengage/#field-widgetUrl');
  await expect(openAction(page)).toHaveAttribute('data-action', 'check-widget-url');
  await expect(fieldOf(page, 'widgetUrl')).toBeInViewport();
  await choose(page.getByRole('radio', { name: 'Whole guide' }));
  await expect(openSteps(page)).toHaveCount(8);
  await page.goto('/zendesk/');
  await expect(openSteps(page)).toHaveCount(9);
});
