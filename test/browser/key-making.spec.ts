import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Page, Request } from '@playwright/test';
import { privateForms } from '../../src/domain/keys/write-private-key';
import { readByNode } from '../interop/tools';
import { expect, settle, test } from '../support/pages/browser';
import { controlOf, outputOf } from '../support/fields';
import { keyForms } from '../support/keys/key-forms';
import { choose, everythingIn } from '../support/pages/page-facts';
import { plain, secretPartsOf } from '../support/secret-parts';

const passphrase = 'four words picked at random';

test('a pair that is made asks nobody and leaves no part of the private key, whatever is done with it', async ({
  page,
  context,
  clipboard,
}, testInfo) => {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) requests.push(request);
  });
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  await page.addInitScript(watchGenerator);
  await openKeys(page);
  const outputs = page.locator('#make public-outputs');
  const purposes = page.getByRole('group', { name: 'What the key is for' });
  const form = page.getByRole('combobox', { name: 'Save as' });
  const locked = page.getByLabel('Passphrase', { exact: true });
  const evidence = new Map<string, string>();
  const files = new Map<string, string>();

  await test.step('its size and form fit the service that takes the key', async () => {
    const size = page.getByRole('combobox', { name: 'Size' });
    await purposes.getByRole('radio', { name: 'Another service' }).check();
    await expect(size).toHaveValue('3072');
    await purposes.getByRole('radio', { name: 'LiveEngage' }).check();
    await expect(size).toHaveValue('2048');
    await expect(
      page.getByText('The box takes one line of base64, without BEGIN and END lines.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Make the pair' }).click();
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
    await expect(outputs.getByRole('radio').first()).toHaveAccessibleName('One line');
    await expect(
      outputs.getByText('SubjectPublicKeyInfo, one line: what “JWT Public Key” in LiveEngage takes.'),
    ).toBeVisible();
    await outputs.getByRole('button', { name: 'Copy for “JWT Public Key” in LiveEngage' }).click();
    await expect(outputs.getByText('Copied 392 characters.')).toBeVisible();
    const copied = await clipboard.read();
    expect(copied).toMatch(/^MII[A-Za-z0-9+/]+IDAQAB$/);
    // Another purpose shows the same key as that one takes it.
    await purposes.getByRole('radio', { name: 'Web chat security' }).check();
    await expect(outputs.getByRole('radio').first()).toHaveAccessibleName('PEM');
    const text = await outputs.getByRole('region', { name: 'Public key', exact: true }).textContent();
    expect(text?.replaceAll(/-----[^-]+-----|\n/g, '')).toBe(copied);
    evidence.set('made', await everythingIn(page));
  });

  await test.step('a passphrase is asked for with its form alone, and is said to be weak', async () => {
    await expect(locked).toBeHidden();
    await form.selectOption('pkcs8-encrypted-pem');
    await page.getByRole('button', { name: 'Save the private key' }).click();
    await expect(locked).toBeFocused();
    await expect(locked).toHaveAttribute('aria-invalid', 'true');
    await expect(locked).toHaveAccessibleDescription(/An encrypted file needs a passphrase\./);
    await expect(page.getByRole('button', { name: 'I have stored it' })).toBeHidden();
    await locked.fill('short');
    await expect(locked).toHaveAccessibleDescription(/Check This passphrase has 5 characters\./);
    await expect(locked).toHaveAttribute('type', 'password');
    const reveal = page.getByRole('button', { name: 'Show passphrase' });
    await reveal.click();
    await expect(locked).toHaveAttribute('type', 'text');
    await expect(reveal).toHaveAttribute('aria-pressed', 'true');
    // Weak is said, and does not stop.
    const weak = await caught(page, 'Save the private key');
    expect(readFileSync(await weak.path(), 'utf8')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
  });

  await test.step('its files are read by Node as the same key', async () => {
    const print = (await outputs.getByText(/^([0-9a-f]{2}:){31}[0-9a-f]{2}$/).textContent()) ?? '';
    for (const row of keyForms) {
      await choose(outputs.locator(`[value="${row.form}"]`));
      const path = await keepFile(await caught(page, 'Save as a file'));
      if (row.form === 'openssh') expect(readFileSync(path, 'utf8')).toMatch(/^ssh-rsa AAAA/);
      else expect(readByNode(path), row.form).toBe(print);
    }
    for (const { form: value, isEncrypted } of privateForms) {
      await form.selectOption(value);
      if (isEncrypted) await locked.fill(passphrase);
      const path = await keepFile(await caught(page, 'Save the private key'));
      files.set(value, path);
      expect(readByNode(path, passphrase), value).toBe(print);
      if (isEncrypted) expect(readByNode(path, 'another one altogether')).toMatch(/^refused/);
      evidence.set(`saved as ${value}`, await everythingIn(page));
    }
  });
  const pem = readFileSync(files.get('pkcs8-pem') ?? '', 'utf8');
  const parts = secretPartsOf(pem, createPrivateKey(pem));

  await test.step('the private key is shown on request', async () => {
    await form.selectOption('jwk');
    await page.locator('summary', { hasText: 'Show the private key' }).click();
    const shown = page.getByRole('region', { name: 'Private key', exact: true });
    await expect(shown).toContainText('"d": ');
    // The search that finds nothing elsewhere does find it where it is.
    expect(plain(await everythingIn(page))).toContain(parts.at(-12));
    await form.selectOption('pkcs8-encrypted-pem');
    await expect(shown).toBeHidden();
    evidence.set('shown and closed again', await everythingIn(page));
  });

  await test.step('its pair signs and is compared', async () => {
    await page.getByRole('button', { name: 'Take the key in use' }).click();
    await page.getByRole('button', { name: 'Sign a test token with the pair made here' }).click();
    const comparison = page.locator('[data-comparison]');
    await expect(comparison).toHaveAttribute('data-verdict', 'ok');
    const receiver = page.getByRole('combobox', { name: 'The token is for' });
    for (const index of [1, 2]) {
      await receiver.selectOption({ index });
      await expect(comparison).toHaveAttribute('data-verdict', /^(?:ok|warn|stop)$/);
    }
    await page.getByRole('heading', { name: 'Replace a key' }).scrollIntoViewIfNeeded();
  });

  await test.step('nothing scrolls sideways at 320 px, beside a key of 8192 bits', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    await controlOf(page, 'key').fill(readFileSync('test/support/keys/rsa-8192.spki.pem', 'utf8'));
    await expect(outputOf(page, 'key')).not.toHaveText('');
    for (const name of ['JWK', 'OpenSSH', 'PEM']) {
      await choose(page.locator('[name="read-form"]').and(page.getByRole('radio', { name, exact: true })));
      const { scroll, width } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: document.documentElement.clientWidth,
      }));
      expect(scroll, name).toBe(width);
    }
  });

  await test.step('it is stored', async () => {
    await settle(page);
    await page.getByRole('button', { name: 'I have stored it' }).click();
    await expect(
      page.getByText(
        'The private key has left this page. The page can still sign with it, but cannot export or show it.',
      ),
    ).toBeFocused();
    await expect(page.getByText('Requests since the key was made: 0.')).toBeVisible();
    const stored = await everythingIn(page);
    expect(stored).not.toContain(passphrase);
    evidence.set('stored', stored);
  });

  const began = Number(await page.locator('html').getAttribute('data-test-making'));
  expect(requests.length).toBeGreaterThan(10);
  expect(began).toBeGreaterThan(requests[0]?.timing().startTime ?? Infinity);
  expect(requests.filter((each) => each.timing().startTime >= began).map((each) => each.url())).toEqual([]);
  for (const [when, text] of [...evidence, ['on the console', said.join('\n')] as const]) {
    for (const part of parts) expect(plain(text), when).not.toContain(part);
  }

  /** Under the name that the page offers, which says the form. */
  async function keepFile(download: Download): Promise<string> {
    const name = download.suggestedFilename();
    await expect(page.getByText(`Offered as ${name}.`)).toBeVisible();
    const path = testInfo.outputPath(name);
    await download.saveAs(path);
    return path;
  }
});

test('a pair can be abandoned while it is made', async ({ page }) => {
  // The browser's own work, held up until the test lets it go on.
  await page.addInitScript(() => {
    const make = crypto.subtle.generateKey.bind(crypto.subtle);
    const going = new Promise((resolve) => {
      addEventListener('test-go-on', resolve, { once: true });
    });
    Reflect.set(crypto.subtle, 'generateKey', async (...given: Parameters<typeof make>) => {
      document.documentElement.dataset['testPair'] = 'asked for';
      await going;
      const made = await make(...given);
      document.documentElement.dataset['testPair'] = 'made';
      return made;
    });
  });
  await openKeys(page);
  const make = page.getByRole('button', { name: 'Make the pair' });
  await page.getByRole('combobox', { name: 'Size' }).selectOption('2048');
  await make.click();
  await expect(
    page.getByText('Making a pair of 2048 bits. Large primes take a moment to find.'),
  ).toBeVisible();
  await expect(make).toBeDisabled();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-test-pair', 'asked for');
  await page.getByRole('button', { name: 'Abandon' }).click();
  await expect(page.getByText('Cancelled. No key was kept.')).toBeVisible();
  await expect(make).toBeFocused();
  await page.evaluate(() => dispatchEvent(new Event('test-go-on')));
  await expect(html).toHaveAttribute('data-test-pair', 'made');
  await settle(page);
  await expect(page.getByText('Cancelled. No key was kept.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeHidden();
  await expect(page.locator('#make public-outputs')).toBeHidden();
  // And made after all.
  await make.click();
  await expect(page.locator('#make public-outputs')).toBeVisible({ timeout: 30_000 });
});

/** Runs inside the page before its own scripts: marks when the browser is asked for a key, on the clock of all. */
function watchGenerator(): void {
  const generate = crypto.subtle.generateKey.bind(crypto.subtle);
  Reflect.set(crypto.subtle, 'generateKey', (...given: Parameters<typeof generate>) => {
    document.documentElement.dataset['testMaking'] = String(performance.timeOrigin + performance.now());
    return generate(...given);
  });
}

async function openKeys(page: Page): Promise<void> {
  await page.goto('/keys/');
  await expect(page.getByRole('button', { name: 'Make the pair' })).toBeVisible();
}

async function caught(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.locator('#make').getByRole('button', { name: button }).click();
  return download;
}
