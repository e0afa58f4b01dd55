import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { integration } from '../content/examples/web-chat-security/sample-embeds';
import { expect, markLoadedAhead, openDisclosures, settle, test } from '../support/pages/browser';
import { sheets } from '../support/pages/full-setup';
import { everythingIn, keptInStorage } from '../support/pages/page-facts';
import { keys, labelledSecrets, tokens } from '../support/secrets';

/** One of each kind: test/content/boxes.test.ts holds every box to every form. */
const secrets = [
  keys['an RSA key'] ?? '',
  keys['a JWK'] ?? '',
  tokens['a token by RSA'] ?? '',
  labelledSecrets['a client secret'] ?? '',
];

/** Of each guide, a value that is in none of its words, and has to get everywhere. */
const markers: readonly (readonly [id: string, field: string, value: string])[] = [
  ['liveengage', 'widgetName', 'Mina the Marker'],
  ['zendesk', 'department', 'Mina the Marker'],
  ['salesforce', 'organizationId', '00D5f000004MiNa'],
  ['secure', 'integrationId', integration],
];

for (const [id, field, value] of markers) {
  test(`secrets pasted into every box of /${id}/ get into no link, file, storage, print or other tab`, async ({
    page,
    context,
  }) => {
    test.slow();
    await context.addInitScript(listen);
    const other = await context.newPage();
    // The tools come then, wherever the reader is.
    await markLoadedAhead(page);
    for (const each of [other, page]) await each.goto(`/${id}/`);
    await openDisclosures(page);
    await expect(page.locator('html')).toHaveAttribute('data-test-loaded-ahead', '');
    const boxes = page.locator('main :is(textarea, input[type="text"])');
    expect(await boxes.count()).toBeGreaterThan(sheets.find((sheet) => sheet.id === id)?.fields.length ?? 0);

    for (const secret of secrets) {
      await boxes.evaluateAll(paste, secret);
      const isThere = async (): Promise<boolean> => (await everythingIn(page)).includes(traceOf(secret));
      await expect.poll(isThere, secret.slice(0, 40)).toBe(false);
    }
    await settle(page);

    // What is no secret gets to each of these places.
    await page.locator(`main [name="${field}"]`).evaluateAll(paste, value);
    await expect.poll(() => keptInStorage(page)).toContain(value);
    await expect.poll(() => heardIn(other)).toContain(value);
    await expect.poll(() => everythingIn(other)).toContain(value);
    for (const [place, text] of Object.entries(await everywhere(page, other))) {
      expect(text.includes(value), `${value} in ${place}`).toBe(true);
      for (const secret of secrets)
        expect(text.includes(traceOf(secret)), `${secret} in ${place}`).toBe(false);
    }
  });
}

/** The longest run of letters and digits, which is the same in every form of it: of a token, in what signs it. */
function traceOf(secret: string): string {
  const own = secret.startsWith('eyJ') ? secret.slice(secret.lastIndexOf('.')) : secret;
  return (own.match(/[A-Za-z\d]{8,}/g) ?? []).toSorted((one, two) => two.length - one.length)[0] ?? own;
}

/** Runs inside each page: what it tells other pages, and hears from them, is in `heard`. */
function listen(): void {
  const heard: unknown[] = [];
  Reflect.set(globalThis, 'heard', heard);
  addEventListener('storage', ({ key, oldValue, newValue }) => heard.push([key, oldValue, newValue]));
  for (const sender of [BroadcastChannel.prototype, MessagePort.prototype]) {
    const post = Reflect.get(sender, 'postMessage');
    Reflect.set(sender, 'postMessage', function (this: unknown, ...given: unknown[]) {
      heard.push(given);
      Reflect.apply(post, this, given);
    });
  }
}

function heardIn(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
}

/** Runs inside the page: as if the text were pasted over what is in these boxes. */
function paste(boxes: Element[], text: string): void {
  for (const box of boxes) {
    if (!('value' in box)) continue;
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** All that the guide leaves anywhere, by place. */
async function everywhere(page: Page, other: Page): Promise<Record<string, string>> {
  const heard = await heardIn(other);
  const told = await heardIn(page);
  const record = await page.context().newPage();
  await record.goto('/record/');
  await expect(record.getByRole('button', { name: 'Save as JSON' })).toBeVisible();
  const all = {
    'the page': `${told}${await everythingIn(page)}`,
    storage: `${await keptInStorage(page)}${await cachedIn(page)}`,
    'another tab': heard,
    'the other tab of the guide': await everythingIn(other),
    'the print of the guide': await printOf(page),
    'the print of the record': await printOf(record),
    'the JSON of the record': await fileFrom(record, record.getByRole('button', { name: 'Save as JSON' })),
    'the Markdown of the record': await fileFrom(
      record,
      record.getByRole('button', { name: 'Save as Markdown' }),
    ),
    'what is handed over': await handedOver(page),
  };
  await record.close();
  expect(page.url()).not.toContain('?');
  return all;
}

async function cachedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const caching = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return JSON.stringify([
      await indexedDB.databases(),
      document.cookie,
      ...caching.flat().map(({ url }) => url),
    ]);
  });
}

async function printOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text;
}

async function fileFrom(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.dispatchEvent('click');
  return readFile(await (await download).path(), 'utf8');
}

/** The link, the file and the text of each role’s part. */
async function handedOver(page: Page): Promise<string> {
  const sheet = page.getByRole('dialog');
  const texts: string[] = [];
  for (const button of await page.locator('hand-off [data-role]').all()) {
    // A page with everything open is long: where a button is takes a second to find.
    await button.dispatchEvent('click');
    const link = sheet.locator('[data-link]');
    await expect(link).toContainText('#handoff=1d.');
    const packed = ((await link.textContent()) ?? '').split('.').at(-1) ?? '';
    texts.push(inflateRawSync(Buffer.from(packed, 'base64url')).toString());
    texts.push((await sheet.locator('[data-message]').textContent()) ?? '');
    texts.push(await fileFrom(page, sheet.getByRole('button', { name: 'Save the hand-off' })));
    await page.keyboard.press('Escape');
  }
  return texts.join('\n');
}
