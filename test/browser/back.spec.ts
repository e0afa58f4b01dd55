import { expect, test, watchReturn, withBackForwardCache } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';

test.use(withBackForwardCache);

test('a page that one comes back to has the theme that was chosen since', async ({ page }) => {
  await page.goto('/');
  await watchReturn(page);
  await page.getByRole('link', { name: 'Security', exact: true }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-test-persisted', 'true');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a guide that one comes back to has the values that are kept by then', async ({ page, context }) => {
  await page.goto('/liveengage/');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await watchReturn(page);
  await page.getByRole('banner').getByRole('link', { name: 'Security', exact: true }).click();
  await expect(page).toHaveURL('/security/');

  const other = await context.newPage();
  await other.goto('/liveengage/');
  await expect(outputOf(other, 'accountNumber')).toHaveText('71234560');
  await other.getByRole('button', { name: 'Forget what is kept here' }).click();
  await other.getByRole('button', { name: 'Forget it' }).click();
  await expect(controlOf(other, 'accountNumber')).toHaveValue('');
  await other.close();

  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-test-persisted', 'true');
  await expect(controlOf(page, 'accountNumber')).toHaveValue('');
  await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'empty');
  // What was forgotten does not come back with the next value.
  await controlOf(page, 'widgetName').fill('Watson Assistant');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Watson Assistant');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('71234560');
});
