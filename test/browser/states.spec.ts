import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { token } from '../content/examples/liveengage/sample-pastes';
import { fieldOf } from '../support/fields';
import { expect, test, whole } from '../support/pages/browser';
import { everythingIn, keptInStorage } from '../support/pages/page-facts';

const tool = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const key = (file: string) => readFileSync(new URL(`../support/keys/${file}`, import.meta.url), 'utf8');
const copyState = (page: Page, name: string) =>
  tool(page, name).getByRole('button', { name: `Copy a link to this tool: ${name}` });

test('what a tool is set to is copied as a link, which sets it and says so', async ({ page, clipboard }) => {
  await page.goto('/keys/');
  const make = tool(page, 'Make a pair');
  await make.getByLabel('Another service').check();
  await make.getByLabel('Size').selectOption('4096 bits');
  await copyState(page, 'Make a pair').click();
  await expect(make.getByText('Link copied.')).toBeVisible();
  const link = await clipboard.read();
  expect(link).toBe(new URL('/keys/?purpose=other&size=4096#make', page.url()).href);

  await page.goto(link);
  await expect(page).toHaveURL('/keys/#make');
  await expect(make.getByLabel('Another service')).toBeChecked();
  await expect(make.getByLabel('Size')).toHaveValue('4096');
  await expect(make.getByText('The link that brought you here chose:')).toBeVisible();
  await expect(make.locator('[data-chosen] li')).toHaveText([
    'What the key is for: Another service',
    'Size: 4096 bits',
  ]);
  await make.getByRole('button', { name: 'Set it back' }).click();
  await expect(make.getByLabel('Web chat security')).toBeChecked();
  await expect(make.getByLabel('Size')).toHaveValue('2048');
  await expect(make.getByText('The link that brought you here chose:')).toBeHidden();
  expect(await keptInStorage(page)).toBe(JSON.stringify([whole, {}]));
});

test('what a link chose is said until the person chooses', async ({ page }) => {
  await page.goto('/keys/?place=liveengage&why=leaked#replace');
  const replace = tool(page, 'Replace a key');
  await expect(replace.locator('[data-chosen] li')).toHaveText([
    'Where is the key saved: LiveEngage',
    'Why is it replaced: It leaked, or may have',
  ]);
  await replace.getByLabel('It is due').check();
  await expect(replace.getByText('The link that brought you here chose:')).toBeHidden();
  await expect(replace.getByRole('radio', { name: 'LiveEngage' })).toBeChecked();
});

test('the lifetime of a token waits in its box until it is accepted', async ({ page, clipboard }) => {
  await page.goto('/token/?receiver=liveengage&life=15m&playLife=none#make');
  const make = tool(page, 'Make a token');
  await expect(make.getByLabel('LiveEngage')).toBeChecked();
  await expect(tool(page, 'Read a token').getByLabel('LiveEngage')).toBeChecked();
  await expect(tool(page, 'Watch it renew').getByLabel('Lifetime of a token')).toHaveValue('none');
  const life = make.locator('[data-box="life"]');
  await expect(life).toHaveAttribute('data-reason', 'from-link');
  await expect(make.getByLabel('Lifetime of the token')).toHaveValue('15m');

  // Until then it makes no token, and is passed on to nobody.
  await make.getByRole('button', { name: 'Make the token' }).click();
  await expect(make.getByText('Correct the lifetime first.')).toBeVisible();
  await copyState(page, 'Make a token').click();
  await expect(make.getByText('Link copied.')).toBeVisible();
  expect(await clipboard.read()).toBe(new URL('/token/?receiver=liveengage#make', page.url()).href);

  await life.getByRole('button', { name: 'Use this value' }).click();
  await expect(life).toHaveAttribute('data-verdict', 'ok');
  await make.getByLabel('The web chat').check();
  await expect(make.getByLabel('Lifetime of the token')).toHaveValue('15m');
  await copyState(page, 'Make a token').click();
  await expect.poll(() => clipboard.read()).toBe(new URL('/token/?life=15m#make', page.url()).href);
});

test('a choice that is not there, a life that is none and a key are named, and change nothing', async ({
  page,
}) => {
  const publicKey = encodeURIComponent(key('rsa-2048.spki.pem'));
  await page.goto(`/token/?receiver=attacker&life=for+ever&playClock=own&tokenKey=${publicKey}#make`);
  await expect(page.getByText('“receiver”: this page has no choice with that name.')).toBeVisible();
  await expect(page.getByText('“playClock”: this page has no choice with that name.')).toBeVisible();
  await expect(page.getByText('“life”: it does not have the form of this value.')).toHaveCount(1);
  await expect(page.getByLabel('Lifetime of the token')).toHaveValue('30m');
  // Whoever sends the link could plant a key.
  await expect(
    page.getByText('“tokenKey”: a link may not set this value; copy it from where it is made.'),
  ).toBeVisible();
  for (const box of ['token', 'tokenKey'])
    await expect(fieldOf(page, box)).toHaveAttribute('data-verdict', 'empty');
});

const pem = key('rsa-2048.pkcs8.pem');
const asSecret = 'it looks like a private key or a token, which no link may contain; treat it as leaked.';
const asNamed = 'its name is that of a secret, which no link may contain; treat it as leaked.';

/** What is behind the path, the part of it that must be nowhere afterwards, and what is said. */
const secrets: readonly (readonly [at: string, secret: string, words: string])[] = [
  [`/keys/#${token}`, token, `Without a name: ${asSecret}`],
  [`/token/?${token}=1`, token, `Without a name: ${asSecret}`],
  [
    `/keys/?form=${encodeURIComponent(encodeURIComponent(pem))}`,
    pem.replaceAll(/-.*-|\s/g, '').slice(0, 60),
    `“form”: ${asSecret}`,
  ],
  ['/token/#client_secret=correct-horse-9', 'correct-horse-9', `“client_secret”: ${asNamed}`],
];

test('a secret is removed from the address and the history, and told', async ({ page }) => {
  for (const [at, secret, words] of secrets) {
    await page.goto(at);
    await expect(page.getByRole('status').getByText(words)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    expect(page.url()).not.toContain(secret.slice(0, 12));
    expect(await everythingIn(page)).not.toContain(secret);
    // No entry of the history has it, and the next page learns of no address that has.
    expect(
      await page.evaluate(() => JSON.stringify(navigation.entries().map(({ url }) => url))),
    ).not.toContain(secret.slice(0, 12));
    await page.evaluate(() => {
      location.assign('/security/');
    });
    await page.waitForURL('/security/');
    expect(await page.evaluate(() => document.referrer)).not.toContain(secret.slice(0, 12));
  }
});

test('a secret in an address is told on every kind of page', async ({ page }) => {
  for (const path of ['/', '/secure/', '/404.html']) {
    await page.goto(`${path}#id_token=${token}&password=correct-horse-9`);
    await expect(page.getByText(`“id_token”: ${asSecret}`)).toBeVisible();
    await expect(page.getByText(`“password”: ${asNamed}`)).toBeVisible();
    await expect(page).toHaveURL(path);
    expect(await everythingIn(page)).not.toContain(token.slice(0, 20));
    // The page is there already.
    await page.evaluate((hash) => (location.hash = hash), token);
    await expect(page.getByText(`Without a name: ${asSecret}`)).toBeVisible();
    await expect(page).toHaveURL(path);
  }
  await page.goto(`/widget/#token=${token}`);
  await expect(page).toHaveURL('/widget/');
});
