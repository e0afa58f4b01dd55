import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import desk from '../../src/content/desks/liveengage/desk';
import { examples } from '../content/examples/liveengage/examples';
import type { FieldExamples } from '../content/examples/example';
import { checks } from '../../src/content/desks/liveengage/checks';
import type { FieldCheck } from '../../src/domain/fields/reading';
import { verdictOf } from '../../src/domain/fields/reading';
import { encoders } from '../support/encoders';
import { expect, markLoadedAhead, openDisclosures, settle, test } from '../support/pages/browser';
import { controlOf, expectVerdict, fieldOf, outputOf, pasteInto } from '../support/fields';
import { everythingIn, expectLinearVerdict, keptInStorage } from '../support/pages/page-facts';

const privateKeys = ['rsa-2048.pkcs8.pem', 'rsa-2048.pkcs1-private.pem', 'rsa-2048.openssh-private.pem'];

test('every field says of a paste what it is, and clears a secret', async ({ page, clipboard }) => {
  await page.goto('/liveengage/');
  const fields = Object.entries<FieldExamples>(examples);
  for (const [index, [key, rows]] of fields.entries()) {
    const pem = readKey(privateKeys[index % privateKeys.length] ?? '');
    for (const [reason, given] of [
      ['private-key', pem],
      ['token', rows['token']?.[0]?.given ?? ''],
    ] as const) {
      await pasteInto(page, clipboard, key, given);
      await expectVerdict(page, key, { verdict: 'stop', reason, words: await messageOf(key, given) });
      await expect(controlOf(page, key)).toHaveValue('');
      await expectNowhere(page, given);
    }
  }
  for (const [key, rows] of fields) {
    // One stop and one doubt: what a field says of every example is tested without a browser.
    const chosen = new Map(
      Object.entries(rows)
        .flatMap(([reason, list]) => list.slice(0, 1).map((example) => ({ reason, ...example })))
        .map((row) => ({ ...row, verdict: row.verdict ?? verdictBy(key, row.reason) }))
        .filter(({ reason, verdict }) => verdict !== 'ok' && !isSecret(key, reason))
        // A control of one line drops the line breaks that the words of `unread` count.
        .filter(({ reason, given }) => given.length < 4_000 && reason !== 'unread')
        .map((row) => [row.verdict, row]),
    );
    expect([...chosen.keys()], key).toEqual(expect.arrayContaining(['stop', 'warn']));
    for (const { reason, given, verdict, value } of chosen.values()) {
      await pasteInto(page, clipboard, key, given);
      const words = await messageOf(key, given);
      await expectVerdict(page, key, { verdict, reason, words, ...(value !== undefined && { value }) });
    }

    // It is all well again with the right paste.
    const right = rows['clean']?.[0]?.given ?? '';
    await pasteInto(page, clipboard, key, right);
    await expectVerdict(page, key, { verdict: 'ok', reason: 'clean', words: await messageOf(key, right) });
  }
});

/** What the check says, to be found on the page. */
async function messageOf(key: string, given: string): Promise<string> {
  const check = Object.entries<FieldCheck>(checks).find(([name]) => name === key)?.[1];
  return (await check?.read(given))?.words ?? '';
}

function readKey(file: string): string {
  return readFileSync(join(import.meta.dirname, '../support/keys', file), 'utf8');
}

/** One for each kind: letters, digits, signs, lines, and two at a time. */
const clothes = [
  'base64',
  'hexadecimal',
  'character references',
  'quoted-printable',
  'strings that are joined',
];

for (const path of ['/zendesk/', '/secure/', '/keys/', '/token/']) {
  test(`no box of ${path} keeps or shows a private key in other clothes`, async ({ page, clipboard }) => {
    test.slow();
    const secret = readKey('rsa-2048.pkcs8.pem');
    const dressed = clothes.map((name) => encoders[name]?.(secret) ?? '');
    await page.goto(path);
    await openDisclosures(page);
    await settle(page);
    const before = piecesOf(await everythingIn(page));
    const boxes = page.locator('[data-field]:not([data-takes="passphrase"]) [data-control]:visible');
    const names = await boxes.evaluateAll((controls) =>
      controls.map((control) => control.getAttribute('name')),
    );
    expect(names.length).toBeGreaterThan(1);
    for (const [index, name] of names.entries()) {
      if (name === null) continue;
      await pasteInto(page, clipboard, name, dressed[index % dressed.length] ?? '');
      await expect(controlOf(page, name), name).toHaveValue('');
      await expect(fieldOf(page, name), name).toHaveAttribute('data-verdict', 'stop');
    }
    const after = piecesOf(await everythingIn(page));
    for (const text of [secret, ...dressed]) {
      const kept = [...piecesOf(text)].filter((piece) => after.has(piece) && !before.has(piece));
      expect(kept.length, path).toBe(0);
    }
  });
}

test('markup in a paste is text wherever it shows', async ({ page, clipboard }) => {
  const hostile = [
    '<img src=x onerror="document.title=\'taken\'"><b>Helper</b>',
    '</textarea></output><script>document.title="taken"</script>',
    '"><svg onload=alert(1)><iframe src="https://example.com/"></iframe>',
    'javascript:alert(1)//\u2028<style>*{display:none}</style>{{7*7}}${7*7}',
  ];
  await page.goto('/liveengage/');
  await settle(page);
  // The page's own scripts fetch parts of themselves, so scripts with an address do not count.
  const elements = () => page.locator('img, b, svg, iframe, style, object, script:not([src])').count();
  const before = await elements();
  for (const given of hostile) {
    for (const key of ['publicKey', 'widgetName']) {
      await pasteInto(page, clipboard, key, given);
      await expect(fieldOf(page, key)).toHaveAttribute('data-verdict', /ok|warn|stop/);
    }
    expect(await elements(), given).toBe(before);
  }
  // A name with angle brackets is a name: it shows as typed, in the field, the step and the preview.
  await pasteInto(page, clipboard, 'widgetName', '<b>Helper</b>');
  await expect(page.getByText('<b>Helper</b>', { exact: true }).filter({ visible: true })).toHaveCount(5);
  expect(await elements()).toBe(before);
  await expect(page).toHaveTitle(/^Connect web chat to LiveEngage/);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('a paste of 1 MB of anything gets its answer', async ({ page, clipboard }) => {
  test.slow();
  const million = 1_000_000;
  const digits = '7'.repeat(million);
  const lines = `${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'.repeat(2)}\n`.repeat(million / 89);
  await page.goto('/liveengage/');
  await settle(page);
  for (const [key, text] of [
    ['accountNumber', digits],
    ['publicKey', lines],
  ] as const) {
    // To paste is the browser's own work, and takes it seconds where there are lines.
    if (text === digits) {
      await pasteInto(page, clipboard, key, text);
      await expect(fieldOf(page, key)).toHaveAttribute('data-verdict', 'stop');
    }
    await expectLinearVerdict(fieldOf(page, key), text, 'stop');
  }
});

test('while one types only success shows; what is wrong waits, and goes at once', async ({ page }) => {
  await page.goto('/liveengage/');
  const field = fieldOf(page, 'accountNumber');
  const control = controlOf(page, 'accountNumber');
  const stop = field.getByText('Stop', { exact: true });
  const crossing = page.getByRole('link', { name: 'Account number: copied in step 3' });
  await control.pressSequentially('7123');
  await settle(page);
  await expect(field).toHaveAttribute('data-verdict', 'checking');
  await expect(stop).toBeHidden();
  await expect(crossing).toHaveAttribute('data-state', 'dotted');
  await control.blur();
  await expect(field).toHaveAttribute('data-reason', 'too-short');
  await expect(stop).toBeVisible();
  await expect(crossing).toHaveAttribute('data-state', 'broken');
  await control.pressSequentially('4560');
  await expect(field).toHaveAttribute('data-verdict', 'ok');
  await expect(stop).toBeHidden();
  await expect(crossing).toHaveAttribute('data-state', 'solid');
  await control.fill('');
  await expect(field).toHaveAttribute('data-verdict', 'empty');
  await expect(field).not.toHaveAttribute('data-reason');
  await expect(crossing).toHaveAttribute('data-state', 'open');
});

test('what is typed before the script arrives stays, and is checked then', async ({ page }) => {
  const scripts = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto('/liveengage/', { waitUntil: 'commit' });
  await controlOf(page, 'appKey').fill('{3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3}');
  await expect(fieldOf(page, 'appKey')).toHaveAttribute('data-verdict', 'empty');
  scripts.resolve(undefined);
  await expect(fieldOf(page, 'appKey')).toHaveAttribute('data-verdict', 'ok');
  await expect(outputOf(page, 'appKey')).toHaveText('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3');
  expect(await keptInStorage(page)).toContain('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3');
});

test('typing key by key takes the page less than 50 ms of work a key', async ({ page }) => {
  test.slow();
  const key = readKey('rsa-2048.spki.pem');
  // The last characters weigh most: all the rest is read again at each of them.
  const typed = Object.entries({
    accountNumber: '71234560',
    publicKey: key,
    appKey: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    widgetUrl: 'https://assistant.example.com/widget?id=3f2b8c1e',
    widgetName: 'Watson Assistant',
  }).map(([name, text]) => ({ name, before: text.slice(0, -20), rest: text.slice(-20) }));
  const session = await page.context().newCDPSession(page);
  // Of the processor, not of the clock: other work on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  // What comes at rest is no work of a key.
  await markLoadedAhead(page);
  await page.goto('/liveengage/');
  await expect(page.locator('html')).toHaveAttribute('data-test-loaded-ahead', '');
  for (const { name, before, rest } of typed) {
    const control = controlOf(page, name);
    // To come to the field is no typing yet: the browser scrolls, draws, and fetches the checks.
    await control.focus();
    await control.fill(before);
    await settle(page);
    const begun = await worked();
    for (const character of rest) await page.keyboard.type(character);
    await expect(fieldOf(page, name)).toHaveAttribute('data-verdict', 'ok');
    const each = (await worked()) - begun;
    expect(each, name).toBeGreaterThan(0);
    expect(each / rest.length, `ms of work a key in ${name}`).toBeLessThan(50);
  }
});

function verdictBy(key: string, reason: string) {
  const row = rowBy(key, reason);
  return row ? verdictOf[row.is] : 'ok';
}

function isSecret(key: string, reason: string): boolean {
  return rowBy(key, reason)?.is === 'secret';
}

function rowBy(key: string, reason: string) {
  const findings = Object.entries(desk.checks).find(([name]) => name === key)?.[1].findings ?? [];
  return findings.find((finding) => finding.reason === reason);
}

/** Every 16 characters of a text. */
function piecesOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 15) }, (_, at) => text.slice(at, at + 16)));
}

/** Neither the text as it was nor any line of it that says more than its kind. */
async function expectNowhere(page: Page, given: string): Promise<void> {
  const everything = await everythingIn(page);
  const parts = given.split(/[\n.]/).filter((part) => part.length >= 24 && !part.startsWith('-----'));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(everything).not.toContain(part);
}
