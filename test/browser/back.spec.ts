import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, settle, test, watchReturn, withBackForwardCache } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf, pasteInto } from '../support/fields';
import { makeToken } from '../support/made-token';
import { everythingIn } from '../support/pages/page-facts';
import { plain, secretPartsOf } from '../support/secret-parts';

test.use(withBackForwardCache);

/** The page as it was left, from the browser's memory: the case in which a key could survive. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await watchReturn(page);
  await page.goto('/security/');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-test-persisted', 'true');
}

for (const path of ['/liveengage/#public-key', '/keys/'])
  test(`a pair made on ${path} is gone after leaving and coming back`, async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(path);
    const folded = page.getByText('My own server signs the tokens');
    if (await folded.isVisible()) await folded.click();
    await page.getByRole('button', { name: 'Make the pair' }).click();
    const saves = page.getByRole('button', { name: 'Save the private key' });
    await expect(saves).toBeVisible({ timeout: 30_000 });
    const download = page.waitForEvent('download');
    await saves.click();
    const pem = readFileSync(await (await download).path(), 'utf8');
    await page.locator('summary', { hasText: 'Show the private key' }).click();
    await expect(page.getByRole('region', { name: 'Private key', exact: true })).toHaveText(pem);
    await leaveAndComeBack(page);
    await expect(
      page.getByText('The private key that was made here is gone: leaving or reloading the page forgets it.'),
    ).toBeVisible();
    await expect(saves).toBeHidden();
    await expect(page.locator('public-outputs').filter({ visible: true })).toHaveCount(0);
    const left = plain(await everythingIn(page));
    for (const part of secretPartsOf(pem, createPrivateKey(pem))) expect(left).not.toContain(part);
  });

test('a token that was made or read is gone after leaving and coming back', async ({ page, clipboard }) => {
  const pasted = makeToken({ sub: 'visitor-3f2b8c1e', iss: 'shop.example.com' });
  await page.goto('/token/');
  await pasteInto(page, clipboard, 'token', pasted);
  await expect(outputOf(page, 'token')).toHaveText(pasted);
  const makes = page.getByRole('button', { name: 'Make the token' });
  await makes.scrollIntoViewIfNeeded();
  await expect(makes).toBeVisible();
  await settle(page);
  await makes.click();
  await expect(page.getByText('Made and signed: a token for the web chat')).toBeVisible();
  const made = (await page.locator('output[name="madeTokenValue"]').textContent()) ?? '';
  expect(made.split('.')).toHaveLength(3);
  await leaveAndComeBack(page);
  const left = await everythingIn(page);
  for (const part of [...pasted.split('.'), 'visitor-3f2b8c1e', made.slice(-40)])
    expect(left).not.toContain(part);
  await expect(fieldOf(page, 'token')).toHaveAttribute('data-verdict', 'empty');
});

test('a guide that one comes back to has the values and the theme that are kept by then', async ({
  page,
  context,
}) => {
  await page.goto('/liveengage/');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await watchReturn(page);
  await page.getByRole('banner').getByRole('link', { name: 'Security', exact: true }).click();
  await expect(page).toHaveURL('/security/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');

  const other = await context.newPage();
  await other.goto('/liveengage/');
  await expect(outputOf(other, 'accountNumber')).toHaveText('71234560');
  await other.getByRole('button', { name: 'Forget what is kept here' }).click();
  await other.getByRole('button', { name: 'Forget it' }).click();
  await expect(controlOf(other, 'accountNumber')).toHaveValue('');
  await other.close();

  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-test-persisted', 'true');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(controlOf(page, 'accountNumber')).toHaveValue('');
  await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'empty');
  // What was forgotten does not come back with the next value.
  await controlOf(page, 'widgetName').fill('Watson Assistant');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Watson Assistant');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('71234560');
});
