import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expect, settle, test } from '../support/pages/browser';
import { controlOf, expectVerdict, fieldOf, pasteInto } from '../support/fields';
import { everythingIn, keptInStorage } from '../support/pages/page-facts';
import { makeToken } from '../support/tokens';

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const pemOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const now = Math.floor(Date.now() / 1000);
const claims = { sub: 'visitor-1', iat: now, exp: now + 600 };
const tokenOf = (key: KeyObject, header = {}) => makeToken({ algorithm: 'RS256', key, header, claims });
const saved = rsa();
const other = rsa();

test('the key of a console and a token of a server are compared, and nothing of them is kept or sent', async ({
  page,
  clipboard,
  observed,
}) => {
  await open(page);
  observed.requests.length = 0;
  const comparison = comparisonOn(page);

  await test.step('with the keyboard alone', async () => {
    await controlOf(page, 'pairKey').focus();
    await clipboard.hold(pemOf(saved));
    await page.keyboard.press('ControlOrMeta+V');
    await expect(fieldOf(page, 'pairKey')).toHaveAttribute('data-verdict', 'ok');
    await clipboard.hold(tokenOf(other));
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('button', { name: 'Copy the public key: one line, no header' }),
    ).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(controlOf(page, 'pairToken')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(comparison).toHaveAttribute('data-reason', 'other-key');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'The token is for' })).toBeFocused();
  });

  await test.step('they are said to fit', async () => {
    const token = tokenOf(saved);
    await pasteInto(page, clipboard, 'pairToken', token);
    await expectVerdict(page, 'pairToken', {
      verdict: 'ok',
      reason: 'clean',
      words: 'A token of three parts that names RS256 as its algorithm, with 3 claims.',
    });
    await expect(comparison).toHaveAttribute('data-reason', 'match');
    await expect(comparison).toHaveAttribute('data-verdict', 'ok');
    await expect(
      comparison.getByText(
        'This key of 2048 bits verifies the token as RS256: your server signs with its private key.',
      ),
    ).toBeVisible();
    await expect(comparison.getByText('equal', { exact: true })).toBeVisible();
    const kept = await keptInStorage(page);
    for (const part of token.split('.')) expect(kept).not.toContain(part.slice(0, 24));
  });

  await test.step('on a phone, prints that differ and the plan fit the width', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await pasteInto(page, clipboard, 'pairToken', tokenOf(other, { kid: 'f'.repeat(64) }));
    await expect(comparison).toHaveAttribute('data-reason', 'other-key');
    const places = page.getByRole('group', { name: 'Where is the key saved?' });
    await places.getByRole('radio', { name: 'LiveEngage' }).check();
    await expect(page.getByRole('heading', { name: 'LiveEngage: JWT Public Key' })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    const rows = page.locator('[data-pairs] > *');
    for (const box of await Promise.all((await rows.all()).map((row) => row.boundingBox()))) {
      expect(box && box.x + box.width).toBeLessThanOrEqual(360);
    }
    await expect(rows).toHaveCount(8);
  });

  for (const key of ['pairKey', 'pairToken'])
    await test.step(`a private key is cleared from ${key}`, async () => {
      const pem = saved.export({ type: 'pkcs8', format: 'pem' }).toString();
      await pasteInto(page, clipboard, key, pem);
      await expect(fieldOf(page, key)).toHaveAttribute('data-reason', 'private-key');
      await expect(comparison).toHaveAttribute('data-reason', 'private-key');
      await expect(controlOf(page, key)).toHaveValue('');
      const everything = await everythingIn(page);
      for (const line of pem.split('\n').slice(8, -2)) expect(everything).not.toContain(line);
    });
  expect(observed.requests.filter((request) => !request.includes('/_astro/'))).toEqual([]);
});

async function open(page: Page): Promise<void> {
  await page.goto('/keys/#compare');
  await expect(controlOf(page, 'pairKey')).toBeVisible();
  await settle(page);
}

function comparisonOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Comparison' });
}
