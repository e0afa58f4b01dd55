import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openDisclosures, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';

const host = 'deskbridge.test';

// A name that is not this machine's, so that the browser takes plain http for what it is.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const { args = [] } = launchOptions;
    await use({ ...launchOptions, args: [...args, `--host-resolver-rules=MAP ${host} 127.0.0.1`] });
  },
  // The browser remarks on headers that mean nothing there.
  quiet: false,
});

const publicKey = readFileSync('test/support/keys/rsa-2048.spki.pem', 'utf8');
const token = `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEiLCJleHAiOjk5OTk5OTk5OTl9.${'A'.repeat(342)}`;

/** Says why nothing is made here, and offers no button for it. */
async function expectNoMaking(page: Page): Promise<void> {
  await openDisclosures(page);
  await expect(page.getByText(/^Making a (pair|token) here needs https/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Make the/ })).toHaveCount(0);
}

test.afterEach(({ observed }) => {
  expect(observed.pageErrors).toEqual([]);
});

test('/liveengage/ over plain http checks values, has them copied by hand, and offers no key but another way', async ({
  page,
  baseURL,
}) => {
  await open(page, baseURL, '/liveengage/#field-publicKey');
  await controlOf(page, 'publicKey').fill(publicKey);
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
  await fieldOf(page, 'publicKey').getByRole('button', { name: /^Copy/ }).click();
  await expect(fieldOf(page, 'publicKey').getByText('The text is selected: press Ctrl+C')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await outputOf(page, 'publicKey').textContent(),
  );
  await expectNoMaking(page);
  await page.getByRole('link', { name: 'OpenSSL makes one' }).first().click();
  await expect(page.getByRole('heading', { name: 'When not to use it' })).toBeInViewport();
  await expect(page.getByText('openssl genpkey')).toBeVisible();
});

test('/secure/ over plain http offers no key, and does not ask for a snippet to hash', async ({
  page,
  baseURL,
}) => {
  await open(page, baseURL, '/secure/#web-chat-security-csp');
  await page.getByRole('radio', { name: 'by its hash' }).check();
  await expect(page.getByText('Making the hash here needs https')).toBeVisible();
  await expect(controlOf(page, 'policySnippet')).toBeHidden();
  await controlOf(page, 'policySnippet').evaluate((box) => {
    if (box instanceof HTMLTextAreaElement) box.value = '<script>start()</script>';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  });
  await expect(page.locator('[data-box="policySnippet"]')).toHaveAttribute('data-reason', 'not-checked');
  await expectNoMaking(page);
  await expect(page.getByRole('link', { name: 'OpenSSL makes one' }).first()).toBeVisible();
});

test('/token/ over plain http makes no token, and claims no signature', async ({ page, baseURL }) => {
  await open(page, baseURL, '/token/');
  await expectNoMaking(page);
  await expect(page.getByText('On your server a library does it').first()).toBeVisible();
  await controlOf(page, 'token').fill(token);
  await expect(page.getByText('The signature is not checked')).toBeVisible();
  await controlOf(page, 'tokenKey').fill(publicKey);
  await expect(page.getByText('This browser cannot check the signature here')).toBeVisible();
});

test('/keys/ over plain http makes no key, and claims no signature and no print', async ({
  page,
  baseURL,
}) => {
  await open(page, baseURL, '/keys/#compare');
  await expectNoMaking(page);
  await expect(page.getByText('openssl genpkey').first()).toBeVisible();
  await controlOf(page, 'pairKey').fill(publicKey);
  await controlOf(page, 'pairToken').fill(token);
  await expect(page.locator('[data-comparison]')).toHaveAttribute('data-verdict', 'warn');
  await expect(page.getByText('This browser cannot check the signature here')).toBeVisible();
  await controlOf(page, 'key').fill(publicKey);
  await expect(page.locator('#read public-outputs')).toBeVisible();
  await expect(page.locator('#read')).not.toContainText(/([0-9a-f]{2}:){31}/);
});

async function open(page: Page, baseURL: string | undefined, path: string): Promise<void> {
  const address = new URL(path, baseURL);
  address.hostname = host;
  await page.goto(address.href);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
}
