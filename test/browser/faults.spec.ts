import { expect, test } from '../support/pages/browser';
import { tabTo } from '../support/pages/focus';
import { tokens } from '../support/secrets';

test('a paste leads by keyboard to the fault, and from there to the step that mends it', async ({
  page,
  clipboard,
}) => {
  await page.goto('/faults/');
  const box = page.getByLabel('A code, a sentence or a piece of the console');
  await tabTo(page, box);
  await clipboard.hold(`{"internalErrorCode":"9007","jwt":"${tokens['a token by RSA'] ?? ''}"}`);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByText('Removed from the paste: a token.')).toBeVisible();
  await expect(box).toHaveValue('{"internalErrorCode":"9007","jwt":"[token]"}');
  const first = page.locator('[data-matches] > div').first();
  await expect(first).toContainText('Authentication ends with status 500 and code 9007');
  await tabTo(page, first.getByRole('link', { name: 'LiveEngage, step 4' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/liveengage/#public-key');
  await expect(
    page.getByRole('heading', { name: 'Let LiveEngage recognise your assistant' }),
  ).toBeInViewport();
});

test('a link shows the faults of one desk, and a fault of another shows all again', async ({ page }) => {
  await page.goto('/faults/?desk=zendesk');
  const groups = page.locator('[data-group]');
  await expect(groups.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: /^Zendesk \d/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Zendesk \d/ })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Zendesk', exact: true })).toBeInViewport();
  await expect(page).toHaveURL('/faults/');
  await page.getByRole('link', { name: '9007' }).click();
  await expect(groups.filter({ visible: true })).toHaveCount(await groups.count());
  await expect(page.locator('#key-does-not-match')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions lead to a fault, and nothing that needs script shows', async ({ page }) => {
    await page.goto('/faults/#zendesk');
    const group = page.locator('[data-group=zendesk]');
    await expect(group.getByRole('heading', { name: 'Zendesk', exact: true })).toBeInViewport();
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await group.getByText('Not sure what is wrong?').click();
    await group.getByText('The customer reads that nobody is available', { exact: true }).click();
    await group.getByText('No, or I do not know', { exact: true }).first().click();
    const answer = group.locator('[data-questions]').getByRole('link').filter({ visible: true }).first();
    const id = await answer.getAttribute('href');
    await answer.click();
    await expect(page.locator(id ?? '')).toBeInViewport();
    await expect(page).toHaveURL(`/faults/${id ?? ''}`);
  });
});
