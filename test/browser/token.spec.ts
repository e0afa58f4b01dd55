import type { Page } from '@playwright/test';
import { startCanary } from '../support/canary';
import { expect, markLoadedAhead, settle, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf, pasteInto } from '../support/fields';
import { tabTo } from '../support/pages/focus';
import { keyFile, makeToken } from '../support/made-token';
import { everythingIn, expectLinearVerdict, keptInStorage, stopTimers } from '../support/pages/page-facts';
import { words as unchecked } from '../../src/components/fields/unchecked.en';

const now = Math.floor(Date.now() / 1000);
const claims = { sub: 'visitor-3f2b8c1e', iss: 'shop.example.com', iat: now - 60, exp: now + 1740 };
const good = makeToken(claims);
const publicKey = keyFile('rsa-2048.spki.pem');
const otherKey = keyFile('rsa-2048-other.spki.pem');

test('a token is read out of a header line, stays unsure until a key has verified it, and is kept nowhere', async ({
  page,
  clipboard,
}) => {
  await page.goto('/token/');
  await pasteInto(page, clipboard, 'token', `Authorization: Bearer ${good}\n`);
  const field = fieldOf(page, 'token');
  await expect(field).toHaveAttribute('data-verdict', 'warn');
  await expect(field).toHaveAttribute('data-reason', 'signature-not-checked');
  await expect(
    field.getByText(
      /^This token meets the documented rules of the web chat until .*, if its signature holds/,
    ),
  ).toBeVisible();
  await expect(outputOf(page, 'token')).toHaveText(good);
  await expect(part(page, 'Claims').getByText('"visitor-3f2b8c1e"', { exact: true })).toBeVisible();

  await pasteInto(page, clipboard, 'tokenKey', otherKey);
  await expect(field).toHaveAttribute('data-reason', 'wrong-key');
  await expect(field).toHaveAttribute('data-verdict', 'stop');
  await expect(
    part(page, 'Signature').getByText(
      /^The private key that belongs to this key did not make this signature/,
    ),
  ).toBeVisible();

  await pasteInto(page, clipboard, 'tokenKey', publicKey);
  await expect(field).toHaveAttribute('data-verdict', 'ok');
  await expect(field).toHaveAttribute('data-reason', 'accepted');
  await expect(
    part(page, 'Signature').getByText('The signature verifies as RS256 with this key.'),
  ).toBeVisible();

  await test.step('while it is there, it is in the page alone, and its button clears all of it', async () => {
    expect(await keptInStorage(page)).not.toContain(good.slice(0, 40));
    expect(
      await page.evaluate(() => location.href + document.title + JSON.stringify(history.state)),
    ).not.toContain('eyJ');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(controlOf(page, 'token')).toBeFocused();
    await expect(field).toHaveAttribute('data-verdict', 'empty');
    const left = await everythingIn(page);
    for (const piece of [...good.split('.'), 'visitor-3f2b8c1e']) expect(left).not.toContain(piece);
  });

  await test.step('an expired one says since when, and the clock can be set back to see it alive', async () => {
    await controlOf(page, 'tokenKey').fill('');
    // `date -ud @1583139600`: 2 March 2020, 09:00:00.
    const expired = makeToken({ ...claims, iat: 1_583_139_600, exp: 1_583_141_400 });
    await pasteInto(page, clipboard, 'token', expired);
    await expect(field).toHaveAttribute('data-reason', 'expired');
    await expect(part(page, 'Claims').getByText(/^2 Mar 2020, 09:30:00 UTC, /)).toBeVisible();
    await page.getByText('Check as of another time').click();
    await page.getByLabel('Date and time, UTC').fill('2020-03-02T09:10:00');
    await page.getByLabel('Date and time, UTC').blur();
    await expect(field).toHaveAttribute('data-reason', 'signature-not-checked');
    await expect(page.getByText('As of 2 Mar 2020, 09:10:00 UTC, as you set it.')).toBeVisible();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expect(field).toHaveAttribute('data-reason', 'expired');
  });

  await test.step('a private key is removed from either box and stands nowhere', async () => {
    const key = keyFile('rsa-2048.pkcs8.pem');
    for (const name of ['token', 'tokenKey']) {
      await pasteInto(page, clipboard, name, key);
      await expect(fieldOf(page, name), name).toHaveAttribute('data-reason', 'private-key');
      await expect(controlOf(page, name)).toHaveValue('');
    }
    const everything = await everythingIn(page);
    for (const line of key.split('\n').filter((each) => /^[\w+/]{40,}/.test(each))) {
      expect(everything).not.toContain(line);
    }
  });
});

test('nothing is fetched for a token, whatever its header names', async ({ page, clipboard, observed }) => {
  const canary = await startCanary();
  await markLoadedAhead(page);
  await page.goto('/token/');
  // What the page fetches at rest is there, and what it fetches for the first token.
  await page.locator('[data-test-loaded-ahead]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Show me one' }).click();
  await expect(fieldOf(page, 'token')).toHaveAttribute('data-reason', 'expired');
  await controlOf(page, 'tokenKey').focus();
  await settle(page);
  observed.requests.length = 0;
  const addresses = {
    jku: `${canary.origin}/jwks`,
    x5u: `${canary.origin}/chain`,
    kid: `${canary.origin}/key`,
  };
  await pasteInto(
    page,
    clipboard,
    'token',
    makeToken({ ...claims, picture: `${canary.origin}/a.png` }, { alg: 'RS256', ...addresses }),
  );
  await expect(fieldOf(page, 'token')).toHaveAttribute('data-verdict', 'warn');
  await pasteInto(page, clipboard, 'tokenKey', publicKey);
  await expect(
    part(page, 'Signature').getByText('The signature verifies as RS256 with this key.'),
  ).toBeVisible();
  for (const name of ['LiveEngage', 'Zendesk']) await receiver(page, name).check();
  await settle(page);
  expect(observed.requests).toEqual([]);
  expect(canary.heard).toEqual([]);
  expect(await page.locator(`a[href^="${canary.origin}"], img`).count()).toBe(0);
  await canary.close();
});

test('a token is read with the keyboard alone', async ({ page, clipboard }) => {
  await page.goto('/token/');
  await clipboard.hold(good);
  await tabTo(page, receiver(page, 'The web chat'));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#read').getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, controlOf(page, 'token'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(fieldOf(page, 'token')).toHaveAttribute('data-reason', 'signature-not-checked');
  const raw = part(page, 'Claims').locator('summary', { hasText: 'The text as it is in the token' });
  await tabTo(page, raw);
  await page.keyboard.press('Enter');
  await expect(part(page, 'Claims').getByRole('region')).toHaveText(JSON.stringify(claims));
  await clipboard.hold(publicKey);
  await tabTo(page, controlOf(page, 'tokenKey'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(fieldOf(page, 'token')).toHaveAttribute('data-verdict', 'ok');
  await tabTo(page, page.locator('summary', { hasText: 'What was looked at' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('3.10', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Clear' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(controlOf(page, 'token')).toBeFocused();
});

const hostile = {
  'a web of markup': {
    sub: '<img src=x onerror="document.title=\'taken\'">',
    '<script>': '</bdi></template>',
  },
  'text that turns around': { sub: '\u202egnp.exe\u2066', ملاحظة: 'שלום '.repeat(60) },
  'names and values without end': { ['n'.repeat(2_000)]: 'v'.repeat(4_000), list: [['x'.repeat(3_000)]] },
  'names that objects have': { constructor: 'a', hasOwnProperty: 'b', toString: 'c' },
};

test('hostile text stays text and inside a phone and a screen', async ({ page, clipboard }) => {
  await page.goto('/token/');
  for (const [kind, more] of Object.entries(hostile)) {
    await pasteInto(page, clipboard, 'token', makeToken({ ...claims, ...more }, { alg: 'RS256', ...more }));
    await expect(part(page, 'Claims').getByText('"shop.example.com"', { exact: true })).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const past = await page.evaluate(
        () =>
          [...document.querySelectorAll('#read :not(pre *)')].filter(
            (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          ).length,
      );
      expect(past, `${kind} at ${String(width)} px`).toBe(0);
    }
    await expect(page).toHaveTitle(/^Tokens: read, check, make/);
    expect(await page.locator('#read img, #read script:not([src])').count(), kind).toBe(0);
  }
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('a verdict comes at once, and that of 1 MB takes no longer than its length asks for', async ({
  page,
  clipboard,
}) => {
  await page.goto('/token/');
  await controlOf(page, 'token').focus();
  await settle(page);
  await expectLinearVerdict(fieldOf(page, 'token'), 'eyJhbGciOiJSUzI1NiJ9.'.repeat(50_000), 'stop');
  await controlOf(page, 'token').fill('');
  await stopTimers(page);
  await pasteInto(page, clipboard, 'token', makeToken({ ...claims, exp: now - 10 }));
  await expect(fieldOf(page, 'token')).toHaveAttribute('data-reason', 'expired');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('what needs none is there, and the usual life of a token is told as a list', async ({ page }) => {
    await page.goto('/token/');
    await expect(controlOf(page, 'token')).toBeVisible();
    await expect(receiver(page, 'The web chat')).toBeHidden();
    await page.getByText('What a token is, and how to read one without this page').click();
    await expect(page.getByText('A token is three texts with full stops between them.')).toBeVisible();
    await expect(page.getByText("tr -d '\\n' < token.txt", { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make the token' })).toBeHidden();
    await expect(
      page.getByText('For a test, the script of this page makes a token. On your server a library does it'),
    ).toBeVisible();
    const line = page.locator('time-line');
    await expect(
      line.getByText('The conversation ends after 1 hour. 3 tokens were made for it.'),
    ).toBeVisible();
    await expect(line.getByRole('combobox')).toHaveCount(0);
  });
});

test.describe('where the rules cannot be fetched', () => {
  // The browser itself writes the failed request to the console.
  test.use({ quiet: false });

  test('a token is kept, and said to be unchecked', async ({ page, observed }) => {
    await page.route(/\/_astro\/judge-token\.[^/]*\.js$/, (route) => route.abort());
    await page.goto('/token/');
    await controlOf(page, 'token').fill(good);
    await expect(fieldOf(page, 'token')).toHaveAttribute('data-reason', 'not-checked');
    await expect(fieldOf(page, 'token')).toContainText(unchecked['not-checked']);
    await expect(controlOf(page, 'token')).toHaveValue(good);
    await page.getByRole('button', { name: 'Show me one' }).click();
    await expect(page.getByText('The example could not be loaded. Reload the page.')).toBeVisible();
    expect(observed.pageErrors).toEqual([]);
  });
});

function part(page: Page, name: string) {
  return page
    .locator('#read')
    .getByRole('region', { name: new RegExp(`^${name}\\b`) })
    .first();
}

function receiver(page: Page, name: string) {
  return page.locator('#read').getByRole('radio', { name, exact: true });
}
