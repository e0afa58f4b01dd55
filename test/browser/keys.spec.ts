import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { controlOf, expectVerdict, fieldOf, outputOf, pasteInto } from '../support/fields';
import { expectFocusSeen, tabTo } from '../support/pages/focus';
import { choose, everythingIn } from '../support/pages/page-facts';
import { plain, secretPartsOf } from '../support/secret-parts';

const folder = 'test/support/keys/';
const keyFile = (name: string): string => readFileSync(folder + name, 'utf8');
const line = keyFile('rsa-2048.spki.pem').replaceAll(/-----[^-]+-----|\s/g, '');
const otherLine = keyFile('rsa-2048-other.spki.pem').replaceAll(/-----[^-]+-----|\s/g, '');

test('a key is read with the keyboard alone, with each repair shown, without its secrets, and one of several', async ({
  page,
  clipboard,
}) => {
  await page.goto('/keys/');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  const outputs = page.locator('#read public-outputs');
  const publicKey = outputs.getByRole('region', { name: 'Public key', exact: true });

  await test.step('with the keyboard alone', async () => {
    await clipboard.hold(line);
    await page.getByRole('heading', { name: 'Read a key' }).click();
    await tabTo(page, page.getByRole('button', { name: 'Choose a file' }));
    await tabTo(page, controlOf(page, 'key'));
    await page.keyboard.press('ControlOrMeta+V');
    await expect(outputOf(page, 'key')).toHaveText(line);
    await tabTo(page, outputs.getByRole('radio', { name: 'PEM', exact: true }));
    await page.keyboard.press('ArrowRight');
    await expectFocusSeen(page, 'after ArrowRight');
    await expect(publicKey).toContainText('"kty": "RSA"');
    await tabTo(page, outputs.getByRole('button', { name: 'Copy as JSON Web Key (JWK)' }));
    await page.keyboard.press('Enter');
    await expect(outputs.getByText(/^Copied \d+ characters\.$/)).toBeVisible();
    expect(await clipboard.read()).toContain('"alg": "RS256"');
  });

  await test.step('each repair is named and shown', async () => {
    await pasteInto(page, clipboard, 'key', `"${keyFile('rsa-2048.spki.pem').replaceAll('\n', '\\n')}"`);
    await expect(fieldOf(page, 'key')).not.toHaveAttribute('data-reason', 'clean');
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
    const forms = { PEM: '-----BEGIN PUBLIC KEY-----', 'PKCS#1': '-----BEGIN RSA PUBLIC KEY-----', JWK: '"kty": "RSA"', JWKS: '"keys": [', OpenSSH: 'ssh-rsa AAAA' }; // prettier-ignore
    for (const [name, text] of Object.entries(forms)) {
      await chooseRead(page, name);
      await expect(publicKey).toContainText(text);
    }
  });

  await test.step('a private key is taken out at once, and it is said what to do', async () => {
    const pem = keyFile('rsa-2048.pkcs8.pem');
    await pasteInto(page, clipboard, 'key', pem);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-reason', 'private-key');
    await expect(controlOf(page, 'key')).toHaveValue('');
    await expect(page.getByText('What to do with a private key that was pasted')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Make a new pair' })).toHaveAttribute('href', '#make');
    await expect(outputs).toBeHidden();
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

  await test.step('one is chosen where several stand in one paste', async () => {
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
});

async function chooseRead(page: Page, name: string): Promise<void> {
  const radio = page.locator('[name="read-form"]').and(page.getByRole('radio', { name, exact: true }));
  await choose(radio);
}
