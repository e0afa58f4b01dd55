import { createPrivateKey, createPublicKey } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { downloads } from '../../src/policy';
import { controlOf, fieldOf } from '../support/fields';
import { expect, test } from '../support/pages/browser';
import { basePath, siteFolder, siteOrigin } from '../support/pages/built-site';

// The watch of the suite fails these where the policy refuses something or the console has an error.
test('a pair is made, saved, read and compared in a file on the disk', async ({ page, context }, info) => {
  const asked = await openFile(page, context, info, downloads.files.keys);
  await page.getByRole('button', { name: 'Make the pair' }).click();
  const offered = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the private key' }).click({ timeout: 30_000 });
  const saved = createPrivateKey(readFileSync(await (await offered).path(), 'utf8'));
  const own = createPublicKey(saved).export({ type: 'spki', format: 'pem' }).toString();
  await expect(page.getByText('Requests since the key was made: 0.')).toBeVisible();

  await controlOf(page, 'key').fill(own);
  await expect(fieldOf(page, 'key')).toHaveAttribute('data-verdict', 'ok');
  await page.getByRole('button', { name: 'Take the key in use' }).click();
  await page.getByRole('button', { name: 'Sign a test token with the pair made here' }).click();
  await expect(page.locator('[data-comparison]')).toHaveAttribute('data-verdict', 'ok');
  expect(asked).toEqual([page.url()]);

  await test.step('a reminder that is saved names the page of the site', async () => {
    const ofReminder = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save for your calendar' }).click();
    const reminder = readFileSync(await (await ofReminder).path(), 'utf8').replaceAll('\r\n ', '');
    expect(reminder).toContain(`${siteOrigin}${basePath}keys/#replace`);
    expect(reminder).not.toContain('file:');
  });
});

test('a file on the disk keeps the theme, makes and reads a token, and says what failed', async ({
  page,
  context,
}, info) => {
  const asked = await openFile(page, context, info, downloads.files.token);
  const theme = page.getByRole('combobox', { name: 'Theme' });
  // A reload may come before the browser has written what a page on the disk keeps.
  await expect(async () => {
    await theme.selectOption('dark');
    await page.reload();
    await expect(theme).toHaveValue('dark', { timeout: 2_000 });
  }).toPass();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Make the token' }).click();
  await expect(
    page.getByText(/^Made and signed: a token for the web chat with a lifetime of /),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Read it above' }).click();
  await expect(fieldOf(page, 'token')).toHaveAttribute('data-verdict', /ok|warn/);
  expect([...new Set(asked)]).toEqual([page.url()]);
  await page.evaluate(() => {
    const error = new Error('made up');
    dispatchEvent(new ErrorEvent('error', { error, filename: location.href }));
  });
  await expect(page.getByText(/^Something on this page failed/)).toBeVisible();
});

/** Opens a copy that lies alone, without a network; returns the addresses that are asked for. */
async function openFile(
  page: Page,
  context: BrowserContext,
  info: TestInfo,
  name: string,
): Promise<readonly string[]> {
  const folder = info.outputPath('downloads of somebody');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, name);
  copyFileSync(join(siteFolder, downloads.folder, name), copy);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) asked.push(request.url());
  });
  await context.setOffline(true);
  await page.goto(pathToFileURL(copy).href);
  return asked;
}
