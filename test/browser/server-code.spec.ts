import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sample } from '../../src/content/guides/web-chat-security/server/node-jose/sample';
import { examine, withSample, type Answer } from '../interop/token-server';
import { expect, test } from '../support/pages/browser';

const guide = '/secure/';
const hostile = `a"b'c\\"' + \${x}//</code>*/`;
/** A throw-away stand-in for the key that the assistant provides. */
const ibm = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** Goes to the tool, as a reader who scrolls: its form comes when it is near. */
async function openTool(page: Page) {
  await page.goto(guide);
  const tool = page.locator('server-code');
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.locator('[data-form]')).toBeVisible();
  return tool;
}

/** The private half as the page gives it to be kept. */
async function makePair(page: Page): Promise<string> {
  await page.goto('/keys/#make');
  await page.getByRole('button', { name: 'Make the pair' }).click();
  const save = page.getByRole('button', { name: 'Save the private key' });
  await expect(save).toBeVisible({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await save.click();
  const pem = readFileSync(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: 'I have stored it' }).click();
  return pem;
}

test('the code that the page writes makes tokens with the pair that the page made', async ({ page }) => {
  const privatePem = await makePair(page);
  const publicPem = createPublicKey(privatePem).export({ type: 'spki', format: 'pem' }).toString();
  const tool = await openTool(page);
  await tool.getByLabel('Issuer').fill(hostile);
  await tool.getByLabel('Lifetime of a token, in minutes').fill('12');
  await tool.getByLabel('Name of the variable').fill('CHAT_KEY');
  const code = tool.getByRole('region', { name: `Code, ${sample.name}`, exact: true });
  await expect(code).toContainText("const privateKeyVariable = 'CHAT_KEY';");
  await expect(code).toContainText('const lifeInSeconds = 720;');
  const shown = (await code.textContent()) ?? '';

  // What is saved is what is shown.
  const download = page.waitForEvent('download');
  await tool
    .getByRole('button', { name: `Save as ${sample.file}` })
    .first()
    .click();
  expect((await download).suggestedFilename()).toBe(sample.file);
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(shown);
  await expect(tool.getByText(`Offered as ${sample.file}.`)).toBeVisible();

  await withSample(sample, shown, { 'ibm-public.pem': ibm.publicKey }, async ({ serve, printToken }) => {
    const environment = { CHAT_KEY: privatePem };
    await serve(environment, async ({ ask }) => {
      await expectGuestToken(await ask(), publicPem);
    });
    const { output, code: ended } = await printToken(environment);
    expect(ended).toBe(0);

    // The self-test's token, compared with the public key where the tool sends its reader.
    await tool.getByRole('link', { name: 'compare a key with a token' }).click();
    await page.locator('[name="pairKey"]').fill(publicPem);
    await page.locator('[name="pairToken"]').fill(output.trim());
    await expect(page.locator('[data-comparison]')).toHaveAttribute('data-verdict', 'ok');
  });
});

/** Verified by jose, judged by the rules of `/token/`, its payload decrypted. */
async function expectGuestToken({ status, headers, text }: Answer, publicPem: string): Promise<void> {
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'text/plain; charset=utf-8',
    'no-store',
  ]);
  const { claims, verdict, remarks, payload } = await examine(text, publicPem, ibm.privateKey);
  expect([verdict, remarks, claims['iss']]).toEqual(['ok', [], hostile]);
  expect(Number(claims['exp']) - Number(claims['iat'])).toBe(720);
  expect(payload).toMatch(/^\{"name":"Guest","email":"guest-[\w-]{8}@example\.com"\}$/);
}

test('another language comes with its tab, and asks nobody where a key was made on the page', async ({
  page,
  observed,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${guide}#field-publicKey`);
  await page.getByRole('radio', { name: 'Make a key pair here' }).check();
  await page.getByRole('button', { name: 'Make the pair' }).click();
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
  observed.requests.length = 0;
  const tool = page.locator('server-code');
  await tool.scrollIntoViewIfNeeded();
  await tool.getByRole('radio', { name: 'A file' }).check();
  const [, second = '', ...others] = await tool.getByRole('tab').allTextContents();
  for (const name of [second, others.at(-1) ?? '']) {
    await tool.getByRole('tab', { name, exact: true }).click();
    const code = tool.getByRole('region', { name: `Code, ${name}`, exact: true });
    await expect(code).toContainText('webchat-private.pem');
    await expect(tool.locator('[data-instead]').filter({ visible: true })).toHaveCount(0);
  }
  expect(observed.requests).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every sample is a file, with another that tells how to use it', async ({ page, request }) => {
    await page.goto(guide);
    const tool = page.locator('server-code');
    await expect(tool.getByRole('region', { name: /^Code, / })).toHaveCount(0);
    const links = tool.getByRole('link', {
      name: /^(server|token|main|Program|TokenServer)\.|^how to install/,
    });
    expect(await links.count()).toBeGreaterThanOrEqual(16);
    for (const link of await links.all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(await answer.text()).not.toMatch(/begin: |setting: /);
    }
  });
});
