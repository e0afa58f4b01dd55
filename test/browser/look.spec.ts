import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import desk from '../../src/content/desks/liveengage/desk';
import { builtPages } from '../support/pages/built-site';
import { expect, openDisclosures, settle, test, whole } from '../support/pages/browser';
import { pastTheEdge } from '../support/pages/page-facts';
import { pseudoFolder } from '../support/pages/pseudo-site';
import { controlOf, outputOf, pasteInto } from '../support/fields';

test('the theme follows the system until one is chosen, and is kept over pages', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const select = page.getByRole('combobox', { name: 'Theme' });
  await expect(select).toHaveValue('system');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await select.selectOption('Light');
  expect(await paper(page)).toBe(light);
  await page.goto('/security/');
  await expect(select).toHaveValue('light');
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await select.selectOption('Dark');
  expect(await paper(page)).toBe(dark);
  await page.reload();
  await expect(select).toHaveValue('dark');
  expect(await paper(page)).toBe(dark);

  await select.selectOption('System');
  expect(await paper(page)).toBe(light);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(Object.keys(whole));
});

test('the widget in the preview follows the theme, and is as wide as was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/liveengage/');
  const preview = page.locator('[data-action="name-widget"] agent-preview');
  const frame = preview.locator('iframe[title="Sample integration widget"]');
  const ground = () =>
    frame
      .contentFrame()
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  // What follows the theme comes when a reader comes near, and so does the frame.
  await preview.scrollIntoViewIfNeeded();
  await preview.getByRole('combobox', { name: 'Show what goes wrong' }).selectOption('As it should be');
  const light = await ground();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect.poll(ground).not.toBe(light);
  for (const [label, width] of [
    ['Double', 560],
    ['Quadruple', 1120],
    ['Single', 280],
  ] as const) {
    await preview.getByText(label, { exact: true }).click();
    expect(Math.round((await frame.boundingBox())?.width ?? 0)).toBe(width);
    expect(await pastTheEdge(page)).toEqual([]);
  }
});

test('in another language, with longer words from right to left, no page scrolls sideways', async ({
  page,
}) => {
  test.slow();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(pseudoFolder, pathname.replace(/\/$/, '/index.html')) });
  });
  for (const { path } of builtPages.filter((each) => existsSync(join(pseudoFolder, each.path)))) {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await openDisclosures(page);
    await settle(page);
    expect(await page.evaluate(() => document.dir)).toBe('rtl');
    for (const width of [360, 1080]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await pastTheEdge(page), `${path} at ${String(width)} px`).toEqual([]);
    }
  }
});

test('long and wide values stay in their place at 320 px', async ({ page, clipboard }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/liveengage/');
  const key = readFileSync(new URL('../support/keys/rsa-2048.spki.pem', import.meta.url), 'utf8');
  const long = 'W'.repeat(120);
  await pasteInto(page, clipboard, 'accountNumber', '9'.repeat(400));
  await pasteInto(page, clipboard, 'publicKey', key);
  await pasteInto(page, clipboard, 'widgetUrl', `https://assistant.example.com/${'a'.repeat(400)}`);
  await pasteInto(page, clipboard, 'widgetName', long);
  await expect(outputOf(page, 'widgetName')).toHaveText(long);
  await openDisclosures(page);
  await settle(page);
  expect(await pastTheEdge(page)).toEqual([]);
});

test('a print has every step, mark and value, and no chrome and no private key', async ({
  page,
  clipboard,
}) => {
  await page.goto('/liveengage/');
  await pasteInto(page, clipboard, 'accountNumber', '71 234 560');
  await pasteInto(page, clipboard, 'widgetUrl', 'https://assistant.example.com/widget?id=3f2b8c1e');
  await pasteInto(page, clipboard, 'widgetName', 'Watson Assistant');
  await page.getByRole('checkbox', { name: 'Switch “Allow transfers to live agents” on' }).check();
  // What makes a pair comes when one is near.
  await controlOf(page, 'publicKey').scrollIntoViewIfNeeded();
  await page.getByText('My own server signs the tokens').click();
  await page.getByRole('button', { name: 'Make the pair' }).click();
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
  await page.locator('summary', { hasText: 'Show the private key' }).click();
  const privateKey = page.getByRole('region', { name: 'Private key', exact: true });
  await expect(privateKey).toHaveText(/^-----BEGIN PRIVATE KEY-----/);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('-----BEGIN PRIVATE KEY-----').filter({ visible: true })).toHaveCount(0);
  for (const role of ['banner', 'contentinfo', 'navigation', 'button', 'combobox'] as const) {
    await expect(page.getByRole(role).filter({ visible: true }), role).toHaveCount(0);
  }
  await expect(page.getByRole('complementary', { name: 'Where you are' })).toBeHidden();
  for (const { title, actions } of desk.steps) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    for (const { id } of actions) {
      const action = page.locator(`[data-action="${id}"]`);
      await expect(action).toBeVisible();
      // A box to tick, or a mark that a value sets.
      await expect(action.locator(':scope > input, :scope > span').first(), id).toBeVisible();
    }
  }
  await expect(
    page.getByRole('checkbox', { name: 'Switch “Allow transfers to live agents” on' }),
  ).toBeChecked();
  await expect(controlOf(page, 'accountNumber')).toBeVisible();
  for (const [key, value] of [
    ['accountNumber', '71234560'],
    ['widgetUrl', 'https://assistant.example.com/widget?id=3f2b8c1e'],
    ['widgetName', 'Watson Assistant'],
  ] as const) {
    await expect(outputOf(page, key)).toBeVisible();
    await expect(outputOf(page, key)).toHaveText(value);
  }
  // The public key prints in full, from the place where it wraps.
  await expect(outputOf(page, 'publicKey')).toBeVisible();
  await expect(outputOf(page, 'publicKey')).toHaveText(/^MII[A-Za-z0-9+/]{385,}={0,2}$/);
});

test('a dark screen prints as ink on white paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/security/');
  const ink = () => page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  const lightInk = await ink();
  const theme = page.getByRole('combobox', { name: 'Theme' });
  for (const [colorScheme, choice] of [
    ['light', 'System'],
    ['dark', 'System'],
    ['dark', 'Dark'],
    ['light', 'Dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme, media: 'screen' });
    await theme.selectOption(choice);
    await page.emulateMedia({ colorScheme, media: 'print' });
    expect(await paper(page), `${choice} on ${colorScheme}`).toBe('rgb(255, 255, 255)');
    expect(await ink(), `${choice} on ${colorScheme}`).toBe(lightInk);
  }
});

async function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
