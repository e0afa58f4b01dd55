import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expect, settle, test } from '../support/pages/browser';
import { controlOf, expectVerdict, fieldOf, pasteInto } from '../support/fields';
import { everythingIn, keptInStorage } from '../support/pages/page-facts';
import { makeHmacToken, makeToken } from '../support/tokens';

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const pemOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const now = Math.floor(Date.now() / 1000);
const claims = { sub: 'visitor-1', iat: now, exp: now + 600 };
const tokenOf = (key: KeyObject, header = {}) => makeToken({ algorithm: 'RS256', key, header, claims });
const saved = rsa();
const other = rsa();

test.describe('the key of a console and a token of a server', () => {
  test('are said to fit, and nothing of them is kept or sent', async ({ page, clipboard, observed }) => {
    await open(page);
    observed.requests.length = 0;
    const token = tokenOf(saved);
    await pasteInto(page, clipboard, 'pairKey', pemOf(saved));
    await pasteInto(page, clipboard, 'pairToken', token);
    await expectVerdict(page, 'pairToken', {
      verdict: 'ok',
      reason: 'clean',
      words: 'A token of three parts that names RS256 as its algorithm, with 3 claims.',
    });
    const comparison = comparisonOn(page);
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
    expect(observed.requests.filter((request) => !request.includes('/_astro/'))).toEqual([]);
  });

  test('of different pairs are shown by both prints', async ({ page, clipboard }) => {
    await open(page);
    await pasteInto(page, clipboard, 'pairKey', pemOf(saved));
    const jwk = createPublicKey(other).export({ format: 'jwk' });
    await pasteInto(page, clipboard, 'pairToken', tokenOf(other, { jwk }));
    const comparison = comparisonOn(page);
    await expect(comparison).toHaveAttribute('data-reason', 'other-key');
    for (const title of ['Saved in the console', 'Signs on your server']) {
      const print = comparison
        .getByRole('figure', { name: title })
        .getByText(/^([\da-f]{2}:){7}[\da-f]{2}:$/);
      await expect(print).toHaveCount(3);
    }
    await expect(comparison.getByText(/^\d+ of 32 pairs differ$/)).toBeVisible();
    await expect(
      comparison.getByText('A service that has this key saved refuses the tokens of this server.'),
    ).toBeVisible();
  });

  test('signed with HS256 and the text of the public key are named as that', async ({ page, clipboard }) => {
    await open(page);
    await pasteInto(page, clipboard, 'pairKey', pemOf(saved));
    await pasteInto(page, clipboard, 'pairToken', makeHmacToken('HS256', pemOf(saved)));
    await expect(comparisonOn(page)).toHaveAttribute('data-reason', 'hs256-public-key');
    await page.getByRole('combobox', { name: 'The token is for' }).selectOption('LiveEngage');
    await expect(comparisonOn(page).getByText('HTTP 500 and internalErrorCode 9007')).toBeVisible();
  });

  test('are compared with the keyboard alone', async ({ page, clipboard }) => {
    await open(page);
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
    await expect(comparisonOn(page)).toHaveAttribute('data-reason', 'other-key');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'The token is for' })).toBeFocused();
  });
});

test.describe('a private key in a box of the comparison', () => {
  for (const key of ['pairKey', 'pairToken']) {
    test(`is cleared from ${key}`, async ({ page, clipboard }) => {
      await open(page);
      const pem = saved.export({ type: 'pkcs8', format: 'pem' }).toString();
      await pasteInto(page, clipboard, key, pem);
      await expect(fieldOf(page, key)).toHaveAttribute('data-reason', 'private-key');
      await expect(comparisonOn(page)).toHaveAttribute('data-reason', 'private-key');
      await expect(controlOf(page, key)).toHaveValue('');
      const everything = await everythingIn(page);
      for (const line of pem.split('\n').slice(8, -2)) expect(everything).not.toContain(line);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('comparison and plan fit the width', async ({ page, clipboard }) => {
    await open(page);
    await pasteInto(page, clipboard, 'pairKey', pemOf(saved));
    await pasteInto(page, clipboard, 'pairToken', tokenOf(other, { kid: 'f'.repeat(64) }));
    await expect(comparisonOn(page)).toHaveAttribute('data-reason', 'other-key');
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
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the commands and every plan are there to read', async ({ page }) => {
    await page.goto('/keys/');
    await expect(page.getByText('openssl dgst -sha256 -verify saved.pem')).toBeVisible();
    for (const name of [
      'Web chat security: Your public key',
      'LiveEngage: JWT Public Key',
      'Zendesk: Zendesk shared secret',
    ]) {
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    await expect(
      page.getByText('Where it leaked or may have, and your own server signs').first(),
    ).toBeVisible();
    await expect(controlOf(page, 'pairKey')).toBeHidden();
  });
});

async function open(page: Page): Promise<void> {
  await page.goto('/keys/#compare');
  await expect(controlOf(page, 'pairKey')).toBeVisible();
  await settle(page);
}

function comparisonOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Comparison' });
}
