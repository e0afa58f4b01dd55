import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import desk from '../../src/content/desks/liveengage/desk';
import { builtPages } from '../support/pages/built-site';
import { expect, openDisclosures, settle, test, whole } from '../support/pages/browser';
import { pseudoFolder } from '../support/pages/pseudo-site';
import { controlOf, fieldOf, outputOf, pasteInto } from '../support/fields';

test.describe('the theme', () => {
  test('follows the system until one is chosen, and is kept over pages', async ({ page }) => {
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

  test('is before anything is drawn, so that no page flashes', async ({ page, context }) => {
    // What the root says at the moment at which there is a body to draw.
    await context.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        Reflect.set(globalThis, 'themeAtFirst', document.documentElement.dataset['theme'] ?? 'none');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/');
    const atFirst = () => page.evaluate(() => String(Reflect.get(globalThis, 'themeAtFirst')));
    expect(await atFirst()).toBe('none');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    for (const { path } of builtPages) {
      await page.goto(path);
      expect(await atFirst(), path).toBe('dark');
    }
  });

  test('reaches the widget in the preview', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/liveengage/');
    const widget = page.locator('iframe[title="Sample integration widget"]').first().contentFrame();
    const ground = () => widget.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    // What follows the theme comes when a reader comes near, and so does the frame.
    await page.locator('agent-preview').first().scrollIntoViewIfNeeded();
    const light = await ground();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    await expect.poll(ground).not.toBe(light);
  });
});

test('no page scrolls sideways at any width, with every disclosure open', async ({ page }) => {
  test.slow();
  for (const { path } of builtPages) {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(path);
    await openDisclosures(page);
    await settle(page);
    for (const width of [320, 360, 768, 1080, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await expect(page.locator('h1').first()).toBeVisible();
      expect(await pastTheEdge(page), `${path} at ${String(width)} px`).toEqual([]);
    }
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
  await page.goto('/liveengage/');
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

test('the preview follows name and address as they are typed', async ({ page }) => {
  await page.goto('/liveengage/');
  const preview = page.locator('[data-action="name-widget"] agent-preview');
  const menu = preview.getByRole('combobox', { name: 'Show what goes wrong' });
  const widget = preview
    .frameLocator('iframe')
    .getByRole('heading', { name: 'Handed over by the assistant' });
  await expect(preview.getByText('sample name')).toBeVisible();

  const name = controlOf(page, 'widgetName');
  await name.pressSequentially('Night ');
  await expect(preview.getByText('Night', { exact: true })).toBeVisible();
  await expect(preview.getByText('NI', { exact: true })).toBeVisible();
  await name.pressSequentially('Owl');
  await expect(preview.getByText('Night Owl', { exact: true })).toBeVisible();
  await expect(preview.getByText('NO', { exact: true })).toBeVisible();
  await expect(preview.getByText('sample name')).toBeHidden();

  const url = controlOf(page, 'widgetUrl');
  await url.pressSequentially('http://assistant.example.com/widget');
  await expect(menu.getByRole('option', { name: 'Not https' })).toHaveJSProperty('selected', true);
  await expect(preview.getByText('Blocked by the browser')).toBeVisible();
  await expect(widget).toBeHidden();
  await url.fill('https://assistant.example.com/widget');
  await expect(widget).toBeVisible();
  await expect(menu).toHaveValue('sample');
  await url.fill('');
  await expect(preview.getByText('The icon is there. The widget behind it is empty.')).toBeVisible();
  await url.fill('Integration widget');
  await url.blur();
  await expect(preview.getByText('This address does not load', { exact: true })).toBeVisible();

  await menu.selectOption('Page refuses to be framed');
  await expect(preview.getByText('The page refuses to be framed', { exact: true })).toBeVisible();
  await menu.selectOption('Hidden by Manager view mode');
  await expect(preview.getByText('No icon, no widget', { exact: true })).toBeVisible();
  await menu.selectOption('As it should be');
  await expect(widget).toBeVisible();
  const frame = preview.locator('iframe');
  for (const [label, width] of [
    ['Double', 560],
    ['Quadruple', 1120],
    ['Single', 280],
  ] as const) {
    await preview.getByText(label, { exact: true }).click();
    await expect(preview.getByRole('radio', { name: label })).toBeChecked();
    expect(Math.round((await frame.boundingBox())?.width ?? 0)).toBe(width);
  }
  expect(await pastTheEdge(page)).toEqual([]);
});

test('a reminder for the day after is offered as a calendar file', async ({ page }) => {
  await page.goto('/liveengage/');
  const clicked = Date.now();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a reminder for your calendar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('deskbridge-reminder.ics');
  await expect(page.getByText(/^Offered as deskbridge-reminder\.ics, for .+\.$/)).toBeVisible();
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  const open: string[] = [];
  for (const line of lines) {
    expect(line).toMatch(/^[A-Z-]+[:;]./);
    const [, mark, part] = /^(BEGIN|END):(\w+)$/.exec(line) ?? [];
    if (mark === 'BEGIN' && part !== undefined) open.push(part);
    if (mark === 'END') expect(open.pop()).toBe(part);
  }
  expect(open).toEqual([]);
  const [, year, month, day, hour, minute, second] =
    /^DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/m.exec(lines.join('\n')) ?? [];
  const start = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const aDay = 24 * 60 * 60 * 1000;
  expect(Math.abs(start - clicked - aDay)).toBeLessThan(60_000);
});

test('the home page says where to go on', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Open the guide').first()).toBeVisible();
  await page.goto('/liveengage/');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'ok');
  await page.goto('/');
  await expect(page.getByText('Go on where you stopped')).toBeVisible();
  const access = page.getByRole('switch', { name: 'My service instance is in the early access programme' });
  await expect(
    page.getByText('Only service instances in the early access programme are offered'),
  ).toBeVisible();
  await access.check();
  await expect(page.getByText('Your instance should list LiveEngage as a service desk type.')).toBeVisible();
  await expect(
    page.getByText('Only service instances in the early access programme are offered'),
  ).toBeHidden();
  await expect(page.getByRole('link', { name: 'LiveEngage', exact: true }).last()).toBeVisible();
  await page.reload();
  await expect(access).toBeChecked();
});

async function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** What sticks out at the right when the page can be scrolled sideways. */
async function pastTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const past = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > edge + 1 || (document.dir === 'rtl' && left < -1);
      })
      .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`);
    return [`${String(document.documentElement.scrollWidth - edge)} px too wide`, ...past.slice(0, 5)];
  });
}
