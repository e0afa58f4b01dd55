import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose';
import { expect, markLoadedAhead, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';
import { everythingIn } from '../support/pages/page-facts';
import { plain, secretPartsOf } from '../support/secret-parts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

test.describe('a pair made on the page', () => {
  test('asks nobody, stays out of reach until it is asked for, and works', async ({
    page,
    context,
    clipboard,
    observed,
  }, testInfo) => {
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    await openMaker(page);
    observed.requests.length = 0;
    await make(page, '2048');
    await expect(page.getByText('Made: RS256, 2048 bits. The public key is in the box below.')).toBeVisible();
    await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-reason', 'private-half-unsaved');
    const unsaved = await everythingIn(page);

    const download = await save(page);
    const pem = await textOf(download);
    const key = createPrivateKey(pem);
    expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65537n });
    const saved = await everythingIn(page);
    for (const part of secretPartsOf(pem, key)) {
      expect(plain(unsaved), 'before it is saved').not.toContain(part);
      expect(plain(saved), 'once it is saved').not.toContain(part);
      expect(plain(said.join('\n')), 'on the console').not.toContain(part);
    }

    // The file is named after the print that the page shows.
    const print = await fieldOf(page, 'publicKey')
      .getByText(/^([0-9a-f]{2}:){31}[0-9a-f]{2}$/)
      .textContent();
    const name = `webchat-private-${(print ?? '').replaceAll(':', '').slice(0, 8)}.pem`;
    expect(download.suggestedFilename()).toBe(name);
    await expect(page.getByText(`Offered as ${name}.`)).toBeVisible();

    // What the copy button brings is the other half of the file.
    await fieldOf(page, 'publicKey')
      .getByRole('button', { name: /^Copy for JWT Public Key/ })
      .click();
    await expect(fieldOf(page, 'publicKey').getByText('Copied 392 characters.')).toBeVisible();
    const copied = await clipboard.read();
    const publicKey = readPublic(copied);
    expect(publicKey.equals(createPublicKey(pem))).toBe(true);
    await expectSignaturesVerify(pem, publicKey);

    // It is shown only on request, and hiding empties the place.
    const shown = page.getByRole('region', { name: 'Private key', exact: true, includeHidden: true });
    const summary = page.locator('summary', { hasText: 'Show the private key' });
    await expect(shown).toBeHidden();
    await summary.click();
    await expect(shown).toHaveText(pem);
    // The search that found nothing before does find it where it is.
    const visible = plain(await everythingIn(page));
    for (const part of secretPartsOf(pem, key).slice(0, 3)) expect(visible).toContain(part);
    await summary.click();
    await expect(shown).toBeHidden();
    await expect(shown).toHaveText('');
    await summary.click();
    await expect(shown).toHaveText(pem);

    await page.getByRole('button', { name: 'I have stored it' }).click();
    await expect(
      page.getByText(
        'The private key has left this page. The page can still sign with it, but cannot export or show it.',
      ),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeHidden();
    await expect(shown).toHaveText('');
    const stored = await everythingIn(page);
    for (const part of secretPartsOf(pem, key))
      expect(plain(stored), 'once it is stored').not.toContain(part);
    await expect(page.getByText('Requests since the key was made: 0.')).toBeVisible();
    expect(observed.requests).toEqual([]);

    // The next pair, of another size, is not taken for saved because this one was.
    await make(page, '3072');
    await expect(page.getByText('Made: RS256, 3072 bits.')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('It exists in this page’s memory only.')).toBeVisible();
    await expect(page.getByText(`Offered as ${name}.`)).toBeHidden();
    await expect(page.getByRole('button', { name: 'I have stored it' })).toBeHidden();
    await page.locator('[data-use-made]').click();
    await expect(outputOf(page, 'publicKey')).toHaveText(/^MII\S{561}$/);
    const second = testInfo.outputPath('private.pem');
    await (await save(page)).saveAs(second);
    expectOpenssl(second, readPublic((await outputOf(page, 'publicKey').textContent()) ?? ''));
  });

  test('asks before it is lost, is gone after a reload, and may be left once it is stored', async ({
    page,
  }) => {
    const asked: string[] = [];
    let answer: 'accept' | 'dismiss' = 'dismiss';
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog[answer]();
    });
    await openMaker(page);
    await make(page, '2048');
    const home = page.getByRole('banner').getByRole('link', { name: 'Deskbridge' });
    await home.click({ noWaitAfter: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(page).toHaveURL(/\/liveengage\//);

    // A second pair would lose the first: it asks as well.
    await page.getByRole('button', { name: 'Make the pair' }).click();
    await expect.poll(() => asked).toEqual(['beforeunload', 'confirm']);
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible();

    // Saving alone is not enough: whether the file was kept cannot be seen from the page.
    await save(page);
    await home.click({ noWaitAfter: true });
    await expect.poll(() => asked).toEqual(['beforeunload', 'confirm', 'beforeunload']);

    // A reload forgets it, and the page says so once.
    answer = 'accept';
    const pem = await textOf(await save(page));
    await page.reload();
    const gone = page.getByText(
      'The private key that was made here is gone: leaving or reloading the page forgets it.',
    );
    await expect(gone).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeHidden();
    const left = plain(await everythingIn(page));
    for (const part of secretPartsOf(pem, createPrivateKey(pem))) expect(left).not.toContain(part);
    await page.reload();
    await expect(controlOf(page, 'publicKey')).not.toHaveValue('');
    await expect(gone).toBeHidden();

    // Once it is stored, nothing asks.
    asked.length = 0;
    await chooseToMake(page);
    await make(page, '2048');
    await save(page);
    await page.getByRole('button', { name: 'I have stored it' }).click();
    await home.click();
    await expect(page).toHaveURL('/');
    expect(asked).toEqual([]);
  });
});

/** Opens the step and chooses to make a pair; what the page fetches for that has arrived then. */
async function openMaker(page: Page): Promise<void> {
  await markLoadedAhead(page);
  await page.goto('/liveengage/#public-key');
  await chooseToMake(page);
}

async function chooseToMake(page: Page): Promise<void> {
  await page.getByText('My own server signs the tokens').click();
  await expect(page.getByRole('button', { name: 'Make the pair' })).toBeVisible();
  // What makes a pair waits for all that the page fetches at rest.
  await page.locator('[data-test-loaded-ahead]').waitFor({ state: 'attached' });
}

async function make(page: Page, size: '2048' | '3072'): Promise<void> {
  await page.getByRole('combobox', { name: 'Size' }).selectOption(size);
  await page.getByRole('button', { name: 'Make the pair' }).click();
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
}

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the private key' }).click();
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** One line of base64, as the desk takes it. */
function readPublic(text: string): KeyObject {
  expect(text).toMatch(/^MII[A-Za-z0-9+/]+={0,2}$/);
  return createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
}

/** By Node's own crypto, and as the token that a chat would send. */
async function expectSignaturesVerify(pem: string, publicKey: KeyObject): Promise<void> {
  const text = Buffer.from('what was signed');
  expect(verify('sha256', text, publicKey, sign('sha256', text, createPrivateKey(pem)))).toBe(true);
  const token = await new SignJWT({ sub: 'visitor-1' })
    .setProtectedHeader({ alg: 'RS256' })
    .setExpirationTime('5 min')
    .sign(await importPKCS8(pem, 'RS256'));
  const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const { payload } = await jwtVerify(token, await importSPKI(spki, 'RS256'), { algorithms: ['RS256'] });
  expect(payload.sub).toBe('visitor-1');
}

/** Nothing where there is no OpenSSL; the same files are handed to every tool in test/interop. */
function expectOpenssl(file: string, publicKey: KeyObject): void {
  if (!hasOpenssl) return;
  const openssl = (arguments_: readonly string[], input?: Buffer) =>
    execFileSync('openssl', arguments_, { ...(input && { input }), stdio: ['pipe', 'pipe', 'pipe'] });
  expect(openssl(['pkey', '-in', file, '-check', '-noout']).toString()).toContain('Key is valid');
  const token = Buffer.from('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ');
  expect(verify('sha256', token, publicKey, openssl(['dgst', '-sha256', '-sign', file], token))).toBe(true);
}
