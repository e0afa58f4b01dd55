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

const ways = [
  { path: '/liveengage/', link: 'OpenSSL makes one' },
  { path: '/secure/', link: 'OpenSSL makes one' },
  { path: '/token/', words: 'On your server a library does it' },
  { path: '/keys/', words: 'openssl genpkey' },
];

for (const { path, link, words } of ways) {
  test(`${path} over plain http offers no key, says why, and how else to make one`, async ({
    page,
    baseURL,
    observed,
  }) => {
    await open(page, baseURL, path);
    await openDisclosures(page);
    await expect(page.getByText(/^Making a (pair|token) here needs https/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Make the/ })).toHaveCount(0);
    if (words !== undefined) await expect(page.getByText(words).first()).toBeVisible();
    if (link !== undefined) {
      await page.getByRole('link', { name: link }).first().click();
      await expect(page.getByRole('heading', { name: 'When not to use it' })).toBeInViewport();
      await expect(page.getByText('openssl genpkey')).toBeVisible();
    }
    expect(observed.pageErrors).toEqual([]);
  });
}

test('over plain http values are checked, and copied by hand', async ({ page, baseURL, observed }) => {
  await open(page, baseURL, '/liveengage/#field-publicKey');
  await controlOf(page, 'publicKey').fill(publicKey);
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
  await fieldOf(page, 'publicKey').getByRole('button', { name: /^Copy/ }).click();
  await expect(fieldOf(page, 'publicKey').getByText('The text is selected: press Ctrl+C')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await outputOf(page, 'publicKey').textContent(),
  );
  expect(observed.pageErrors).toEqual([]);
});

test('over plain http no signature and no print is claimed', async ({ page, baseURL, observed }) => {
  await open(page, baseURL, '/keys/#compare');
  await controlOf(page, 'pairKey').fill(publicKey);
  await controlOf(page, 'pairToken').fill(token);
  await expect(page.locator('[data-comparison]')).toHaveAttribute('data-verdict', 'warn');
  await expect(page.getByText('This browser cannot check the signature here')).toBeVisible();
  await controlOf(page, 'key').fill(publicKey);
  await expect(page.locator('#read public-outputs')).toBeVisible();
  await expect(page.locator('#read')).not.toContainText(/([0-9a-f]{2}:){31}/);

  await open(page, baseURL, '/token/');
  await controlOf(page, 'token').fill(token);
  await expect(page.getByText('The signature is not checked')).toBeVisible();
  await controlOf(page, 'tokenKey').fill(publicKey);
  await expect(page.getByText('This browser cannot check the signature here')).toBeVisible();
  expect(observed.pageErrors).toEqual([]);
});

test('over plain http the hash of a snippet is not asked for', async ({ page, baseURL, observed }) => {
  await open(page, baseURL, '/secure/#web-chat-security-csp');
  await page.getByRole('radio', { name: 'by its hash' }).check();
  await expect(page.getByText('Making the hash here needs https')).toBeVisible();
  await expect(controlOf(page, 'policySnippet')).toBeHidden();
  await controlOf(page, 'policySnippet').evaluate((box) => {
    if (box instanceof HTMLTextAreaElement) box.value = '<script>start()</script>';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  });
  await expect(page.locator('[data-box="policySnippet"]')).toHaveAttribute('data-reason', 'not-checked');
  expect(observed.pageErrors).toEqual([]);
});

async function open(page: Page, baseURL: string | undefined, path: string): Promise<void> {
  const address = new URL(path, baseURL);
  address.hostname = host;
  await page.goto(address.href);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
}
