import { constants, createPublicKey, generateKeyPairSync, privateDecrypt, verify } from 'node:crypto';
import type { Page } from '@playwright/test';
import { decodeJwt } from 'jose';
import { expect, settle, test } from '../support/pages/browser';
import { controlOf, fieldOf, pasteInto } from '../support/fields';
import { everythingIn } from '../support/pages/page-facts';

const made = /^Made and signed: a token for the web chat with a lifetime of /;

test.describe('a token made on the page', () => {
  test('verifies with the key that is shown, asks nobody, and is not kept', async ({
    page,
    context,
    clipboard,
    observed,
  }) => {
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    await openMaker(page);
    await page.locator('#token-life').fill('3600');
    await page.locator('summary', { hasText: 'What the libraries make of it' }).click();
    await page.evaluate(watchKeys);
    observed.requests.length = 0;
    await page.getByRole('button', { name: 'Make the token' }).click();
    await expect(page.getByText(made)).toBeVisible();
    expect(await page.locator('html').getAttribute('data-test-extractable')).toBe('false');
    // What was fetched came before the key.
    expect(await requestsSinceKey(page)).toBe(0);

    await page.getByRole('button', { name: 'Copy the token' }).click();
    await expect(page.getByText('Copied the token.')).toBeVisible();
    const token = await clipboard.read();
    await page.getByRole('button', { name: 'Copy as PEM, with its BEGIN and END lines' }).click();
    await expect(page.getByText('Copied the public key as PEM.')).toBeVisible();
    expect(verifies(token, await clipboard.read())).toBe(true);
    const { iat = 0, exp = 0, sub } = decodeJwt(token);
    expect([exp - iat, sub]).toEqual([3600, 'visitor-7f3a91c2']);

    const signature = token.slice(token.lastIndexOf('.') + 1);
    const kept = await page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        history.state,
        document.title,
        location.href,
      ]),
    );
    expect(kept + said.join('\n')).not.toContain(signature.slice(0, 40));
    await test.step('fits a phone', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
    await page.getByRole('button', { name: 'Forget it' }).click();
    expect(await everythingIn(page)).not.toContain(signature.slice(0, 40));
    expect(await requestsSinceKey(page)).toBe(0);
  });

  test('is made with the keyboard alone, and goes to the tool that reads tokens', async ({ page }) => {
    await openMaker(page);
    await page.locator('#make-web-chat-sub').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('keyboard-1');
    await page.keyboard.press('Tab');
    await expect(page.locator('#make-web-chat-sub ~ button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#make-web-chat-sub')).toHaveValue(/^[\da-f-]{36}$/);
    const button = page.getByRole('button', { name: 'Make the token' });
    for (let count = 0; count < 12; count += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(made)).toBeVisible();
    const token = await page.locator('output[name="madeTokenValue"]').textContent();
    await page.getByRole('button', { name: 'Read it above' }).press('Enter');
    await expect(controlOf(page, 'token')).toHaveValue(token ?? '');
    await expect(fieldOf(page, 'token')).toHaveAttribute('data-verdict', /ok|warn/);
    // Its life is what the time line plays.
    await expect(page.getByRole('combobox', { name: 'Lifetime of a token' })).toHaveValue('own');
  });

  test('is signed by a pair that is kept, and carries a payload that the service alone can read', async ({
    page,
    clipboard,
    observed,
  }) => {
    const service = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await openMaker(page);
    await page.locator('summary', { hasText: 'Add a user_payload, encrypted' }).click();
    const pem = service.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    await pasteInto(page, clipboard, 'ibmPublicKey', pem);
    await expect(fieldOf(page, 'ibmPublicKey')).toHaveAttribute('data-verdict', 'ok');
    const payload = controlOf(page, 'payload');
    // 104 accents are 208 bytes, with 8 for the rest of the object.
    await payload.fill(`{"a":"${'é'.repeat(104)}"}`);
    await expect(page.getByText('216 of 214 bytes', { exact: true }).first()).toBeVisible();
    await expect(payload).toHaveAccessibleDescription(
      /216 bytes, and one block of this key takes 214\. Send an id and let the assistant look up the rest\./,
    );
    await page.getByRole('button', { name: 'Make the token' }).click();
    await expect(page.getByText('Correct the payload first, or empty it.')).toBeVisible();
    await expect(payload).toBeFocused();
    await payload.fill('{"name":"Zoë"}');

    await page.locator('summary', { hasText: 'Sign with a key pair that you keep' }).click();
    await page.getByRole('button', { name: 'Make the pair' }).click();
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
    observed.requests.length = 0;
    await expect(
      page.getByText('Made: RS256, 2048 bits. The public key is beside each token that it signs.'),
    ).toBeVisible();
    await expect(
      page.getByRole('radio', { name: 'The key pair in use: RSA public key, 2048 bits' }),
    ).toBeChecked();
    await page.getByRole('button', { name: 'Make the token' }).click();
    await expect(page.getByText(made)).toBeVisible();
    await expect(page.getByText('The key pair in use: RSA public key, 2048 bits.')).toBeVisible();
    const token = (await page.locator('output[name="madeTokenValue"]').textContent()) ?? '';
    const line = (await page.locator('output[name="madePublicKeyValue"]').textContent()) ?? '';
    expect(verifies(token, `-----BEGIN PUBLIC KEY-----\n${line}\n-----END PUBLIC KEY-----`)).toBe(true);
    const { user_payload: encrypted } = decodeJwt<{ user_payload: string }>(token);
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const bytes = Buffer.from(encrypted, 'base64');
    expect(privateDecrypt({ key: service.privateKey, padding, oaepHash: 'sha1' }, bytes).toString()).toBe(
      '{"name":"Zoë"}',
    );
    expect(observed.requests).toEqual([]);
  });
});

test('the time line plays, pauses, and goes step by step with the keyboard', async ({ page }) => {
  await page.goto('/token/#time-line');
  const line = page.locator('time-line');
  await line.getByRole('button', { name: 'Play' }).click();
  await expect(line.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(line.locator('li[aria-current="step"]')).toContainText('10 messages use it.');
  await page.keyboard.press('Enter');
  await expect(line.getByRole('status')).toHaveText('Paused.');
  await line.getByRole('combobox', { name: 'Your handler, when asked' }).selectOption('It sets nothing');
  await expect(
    line.getByRole('listitem').filter({ hasText: 'without setting event.identityToken' }),
  ).toBeVisible();
  await line.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(line.getByRole('status')).toHaveText(/^0:01 Your handler has finished/);
});

async function openMaker(page: Page): Promise<void> {
  await page.goto('/token/#make');
  await expect(page.getByRole('button', { name: 'Make the token' })).toBeVisible();
  await settle(page);
}

/** Notes when a key is made, how many requests there were by then, and whether it can be exported. */
function watchKeys(): void {
  const generate = crypto.subtle.generateKey.bind(crypto.subtle);
  const root = document.documentElement.dataset;
  Reflect.set(crypto.subtle, 'generateKey', async (...given: Parameters<typeof generate>) => {
    root['testRequests'] = String(performance.getEntriesByType('resource').length);
    root['testExtractable'] = String(given[1]);
    return generate(...given);
  });
}

async function requestsSinceKey(page: Page): Promise<number> {
  return page.evaluate(() => {
    const before = Number(document.documentElement.dataset['testRequests']);
    return performance.getEntriesByType('resource').length - before;
  });
}

function verifies(token: string, pem: string): boolean {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const signed = Buffer.from(`${header}.${claims}`);
  return verify('sha256', signed, createPublicKey(pem), Buffer.from(signature, 'base64url'));
}
