import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { expect, settle, test } from '../support/pages/browser';
import { controlOf, expectVerdict, fieldOf, outputOf, pasteInto } from '../support/fields';
import { expectFocusSeen, tabTo } from '../support/pages/focus';
import { everythingIn } from '../support/pages/page-facts';
import { plain, secretPartsOf } from '../support/secret-parts';

const folder = 'test/support/keys/';
const keyFile = (name: string): string => readFileSync(folder + name, 'utf8');
const line = keyFile('rsa-2048.spki.pem').replaceAll(/-----[^-]+-----|\s/g, '');
const otherLine = keyFile('rsa-2048-other.spki.pem').replaceAll(/-----[^-]+-----|\s/g, '');

test.describe('making a pair', () => {
  test('asks nobody while a key exists, whatever is done with the pair', async ({ page }) => {
    const requests: Request[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('http')) requests.push(request);
    });
    await page.addInitScript(watchGenerator);
    await openKeys(page);
    await make(page);
    const form = page.getByRole('combobox', { name: 'Save as' });
    for (const name of ['PKCS#8, PEM', 'PKCS#8 with a passphrase, PEM', 'JSON Web Key (JWK)']) {
      await form.selectOption(name);
      const passphrase = page.getByLabel('Passphrase', { exact: true });
      if (await passphrase.isVisible()) await passphrase.fill('four words picked at random');
      await save(page);
    }
    for (const name of ['One line', 'JWK', 'JWKS', 'PKCS#1', 'OpenSSH', 'PEM']) {
      await chooseForm(page, 'made', name);
    }
    await page.getByRole('button', { name: 'Take the key in use' }).click();
    await page.getByRole('button', { name: 'Sign a test token with the pair made here' }).click();
    await expect(page.locator('[data-comparison]')).toHaveAttribute('data-verdict', 'ok');
    const receiver = page.getByRole('combobox', { name: 'The token is for' });
    for (const index of [1, 2]) {
      await receiver.selectOption({ index });
      await expect(page.locator('[data-comparison]')).toHaveAttribute('data-verdict', /^(?:ok|warn|stop)$/);
    }
    await controlOf(page, 'key').fill(keyFile('rsa-2048.certificate.pem'));
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-verdict', 'ok');
    await page.getByRole('heading', { name: 'Compare a key with a token' }).scrollIntoViewIfNeeded();
    await page.getByRole('heading', { name: 'Replace a key' }).scrollIntoViewIfNeeded();
    await settle(page);
    await page.getByRole('button', { name: 'I have stored it' }).click();
    await expect(
      page.getByText(
        'The private key has left this page. The page can still sign with it, but cannot export or show it.',
      ),
    ).toBeFocused();
    await expect(page.getByText('Requests since the key was made: 0.')).toBeVisible();
    const began = Number(await page.locator('html').getAttribute('data-test-making'));
    expect(requests.length).toBeGreaterThan(10);
    expect(began).toBeGreaterThan(requests[0]?.timing().startTime ?? Infinity);
    expect(requests.filter((each) => each.timing().startTime >= began).map((each) => each.url())).toEqual([]);
  });

  test('leaves no part of the private key anywhere: made, saved in every form, shown, stored', async ({
    page,
    context,
  }) => {
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    await openKeys(page);
    await make(page);
    const evidence = new Map([['made', await everythingIn(page)]]);
    const form = page.getByRole('combobox', { name: 'Save as' });
    const pem = await save(page);
    const parts = secretPartsOf(pem, createPrivateKey(pem));
    for (const value of ['jwk', 'pkcs1-pem', 'env-line', 'pkcs8-encrypted-pem']) {
      await form.selectOption(value);
      if (value === 'pkcs8-encrypted-pem') {
        await page.getByLabel('Passphrase', { exact: true }).fill('four words picked at random');
      }
      await save(page);
      evidence.set(`saved as ${value}`, await everythingIn(page));
    }
    await form.selectOption('jwk');
    await page.locator('summary', { hasText: 'Show the private key' }).click();
    const shown = page.getByRole('region', { name: 'Private key', exact: true });
    await expect(shown).toContainText('"d": ');
    // The search that finds nothing elsewhere does find it where it is.
    expect(plain(await everythingIn(page))).toContain(parts.at(-12));
    await form.selectOption('pkcs8-pem');
    await expect(shown).toBeHidden();
    evidence.set('shown and closed again', await everythingIn(page));
    await page.getByRole('button', { name: 'I have stored it' }).click();
    await expect(page.getByText('The private key has left this page.')).toBeVisible();
    const stored = await everythingIn(page);
    evidence.set('stored', stored);
    expect(stored).not.toContain('four words picked at random');
    for (const [when, text] of [...evidence, ['on the console', said.join('\n')] as const]) {
      for (const part of parts) expect(plain(text), when).not.toContain(part);
    }
  });

  test('fits size and form to the service that takes the key', async ({ page, clipboard }) => {
    await openKeys(page);
    const purposes = page.getByRole('group', { name: 'What the key is for' });
    const size = page.getByRole('combobox', { name: 'Size' });
    await purposes.getByRole('radio', { name: 'Another service' }).check();
    await expect(size).toHaveValue('3072');
    await purposes.getByRole('radio', { name: 'LiveEngage' }).check();
    await expect(size).toHaveValue('2048');
    await expect(
      page.getByText('The box takes one line of base64, without BEGIN and END lines.'),
    ).toBeVisible();
    await make(page);
    const outputs = page.locator('public-outputs').first();
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
  });

  test('asks for a passphrase with that form alone, and says when it is weak', async ({ page }) => {
    await openKeys(page);
    await make(page);
    const passphrase = page.getByLabel('Passphrase', { exact: true });
    await expect(passphrase).toBeHidden();
    await page.getByRole('combobox', { name: 'Save as' }).selectOption('pkcs8-encrypted-pem');
    await page.getByRole('button', { name: 'Save the private key' }).click();
    await expect(passphrase).toBeFocused();
    await expect(passphrase).toHaveAttribute('aria-invalid', 'true');
    await expect(passphrase).toHaveAccessibleDescription(/An encrypted file needs a passphrase\./);
    await expect(page.getByRole('button', { name: 'I have stored it' })).toBeHidden();
    await passphrase.fill('short');
    await expect(passphrase).toHaveAccessibleDescription(/Check This passphrase has 5 characters\./);
    await expect(passphrase).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: 'Show passphrase' }).click();
    await expect(passphrase).toHaveAttribute('type', 'text');
    await expect(page.getByRole('button', { name: 'Show passphrase' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    // Weak is said, and does not stop.
    expect(await save(page)).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
  });

  test('explains itself where the browser has no generator', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
      Reflect.deleteProperty(Crypto.prototype, 'subtle');
    });
    await page.goto('/keys/');
    await expect(page.getByText('Making a pair here needs https')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make the pair' })).toBeHidden();
    await page.locator('summary', { hasText: 'Make the pair yourself, with OpenSSL' }).click();
    await expect(page.getByText('openssl genpkey -algorithm RSA')).toBeVisible();
    // A key can be read all the same, without prints.
    await controlOf(page, 'key').fill(line);
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(
      page.locator('#read').getByRole('region', { name: 'Public key', exact: true }),
    ).toContainText('-----BEGIN PUBLIC KEY-----');
  });
});

test.describe('reading a key', () => {
  test('names and shows each repair, and offers every other form', async ({ page, clipboard }) => {
    await openKeys(page);
    await pasteInto(page, clipboard, 'key', `"${keyFile('rsa-2048.spki.pem').replaceAll('\n', '\\n')}"`);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-verdict', 'ok');
    await expect(outputOf(page, 'key')).toHaveText(line);
    await page.locator('summary', { hasText: 'What was changed' }).click();
    const marked = page.getByRole('region', { name: 'Your paste' });
    await expect(marked).toContainText('"-----BEGIN PUBLIC KEY-----\\n');
    const cut = (await marked.locator('del').allTextContents()).join('');
    expect(cut).toMatch(/^"-----BEGIN PUBLIC KEY-----(\\n)+-----END PUBLIC KEY-----\\n"$/);
    // What is left of the paste, once the marks are gone, is the key.
    const kept = await marked.evaluate((element) =>
      [...element.childNodes].map((node) => (node.nodeName === '#text' ? node.textContent : '')).join(''),
    );
    expect(kept).toBe(line);
    const outputs = page.locator('#read public-outputs');
    const forms = { PEM: '-----BEGIN PUBLIC KEY-----', 'PKCS#1': '-----BEGIN RSA PUBLIC KEY-----', JWK: '"kty": "RSA"', JWKS: '"keys": [', OpenSSH: 'ssh-rsa AAAA' }; // prettier-ignore
    for (const [name, text] of Object.entries(forms)) {
      await chooseForm(page, 'read', name);
      await expect(outputs.getByRole('region', { name: 'Public key', exact: true })).toContainText(text);
    }
    await outputs.getByRole('button', { name: 'Copy as OpenSSH, one line' }).click();
    await expect(outputs.getByText(/^Copied \d+ characters\.$/)).toBeVisible();
    expect(await clipboard.read()).toMatch(/^ssh-rsa AAAA/);
  });

  test('takes a private key out at once, and says what to do', async ({ page, clipboard }) => {
    await openKeys(page);
    const pem = keyFile('rsa-2048.pkcs8.pem');
    await pasteInto(page, clipboard, 'key', pem);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-reason', 'private-key');
    await expect(controlOf(page, 'key')).toHaveValue('');
    await expect(page.getByText('What to do with a private key that was pasted')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Make a new pair' })).toHaveAttribute('href', '#make');
    await expect(page.locator('#read public-outputs')).toBeHidden();
    const left = plain(await everythingIn(page));
    for (const part of secretPartsOf(pem, createPrivateKey(pem))) expect(left).not.toContain(part);
    // A tool that puts text in line by line tells of each line, also after the box was cleared.
    await controlOf(page, 'key').fill(pem);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-reason', 'private-key');
    // And a public key after it is read as ever.
    await pasteInto(page, clipboard, 'key', line);
    await expectVerdict(page, 'key', { verdict: 'ok', reason: 'clean', words: 'RSA public key, 2048 bits.', value: line }); // prettier-ignore
    await expect(page.getByText('What to do with a private key that was pasted')).toBeHidden();
  });

  test('lets one be chosen where several stand in one paste', async ({ page }) => {
    await openKeys(page);
    await controlOf(page, 'key').fill(keyFile('rsa-2048.spki.pem') + keyFile('rsa-2048-other.spki.pem'));
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-reason', 'several-keys');
    const choices = page.getByRole('group', { name: 'Choose a key' }).getByRole('radio');
    await expect(choices).toHaveCount(2);
    await expect(choices.first()).toHaveAccessibleName(/^2048 bits ([0-9a-f]{2}:){31}[0-9a-f]{2}$/);
    await choices.nth(1).check();
    await expect(outputOf(page, 'key')).toHaveText(otherLine);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-verdict', 'ok');
    await choices.first().check();
    await expect(outputOf(page, 'key')).toHaveText(line);
    // Another paste is read on its own.
    await controlOf(page, 'key').fill(otherLine);
    await expect(choices).toHaveCount(0);
    await expect(outputOf(page, 'key')).toHaveText(otherLine);
  });

  test('is done with the keyboard alone', async ({ page, clipboard }) => {
    await openKeys(page);
    await clipboard.hold(line);
    await page.getByRole('heading', { name: 'Read a key' }).click();
    await tabTo(page, page.getByRole('button', { name: 'Choose a file' }));
    await tabTo(page, controlOf(page, 'key'));
    await page.keyboard.press('ControlOrMeta+V');
    await expect(outputOf(page, 'key')).toHaveText(line);
    const outputs = page.locator('#read public-outputs');
    await tabTo(page, outputs.getByRole('radio', { name: 'PEM', exact: true }));
    await page.keyboard.press('ArrowRight');
    await expectFocusSeen(page, 'after ArrowRight');
    await expect(outputs.getByRole('region', { name: 'Public key', exact: true })).toContainText(
      '"kty": "RSA"',
    );
    await tabTo(page, outputs.getByRole('button', { name: 'Copy as JSON Web Key (JWK)' }));
    await page.keyboard.press('Enter');
    await expect(outputs.getByText(/^Copied \d+ characters\.$/)).toBeVisible();
    expect(await clipboard.read()).toContain('"alg": "RS256"');
  });
});

test('nothing scrolls sideways at 320 px, with a pair made and a key of 8192 bits read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await openKeys(page);
  await make(page);
  await page.getByRole('combobox', { name: 'Save as' }).selectOption('pkcs8-encrypted-pem');
  await controlOf(page, 'key').fill(keyFile('rsa-8192.spki.pem'));
  await expect(outputOf(page, 'key')).not.toHaveText('');
  for (const name of ['JWK', 'OpenSSH', 'PEM']) {
    await chooseForm(page, 'read', name);
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(scroll, name).toBe(width);
  }
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

async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the pair' }).click();
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('public-outputs').first()).toBeVisible();
}

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the private key' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

async function chooseForm(page: Page, of: 'made' | 'read', name: string): Promise<void> {
  const radio = page.locator(`[name="${of}-form"]`).and(page.getByRole('radio', { name, exact: true }));
  await radio.check({ force: true });
}
