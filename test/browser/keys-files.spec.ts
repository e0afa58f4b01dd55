import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { privateForms } from '../../src/domain/keys/write-private-key';
import { hasOpenssl, readFolder } from '../interop/tools';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';
import { keyForms } from '../support/keys/key-forms';

const keyFile = (name: string): Buffer => readFileSync(`test/support/keys/${name}`);
const line = keyFile('rsa-2048.spki.pem')
  .toString()
  .replaceAll(/-----[^-]+-----|\s/g, '');
/** A file name is isolated, whatever direction its letters have. */
const named = (name: string): string => `“\u2068${name}\u2069”`;
const passphrase = 'four words picked at random';

test('every file of a pair is read by every tool that is here, as the same key', async ({ page }) => {
  test.slow();
  test.skip(!hasOpenssl, 'openssl is not on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'deskbridge-'));
  try {
    await openKeys(page);
    await page.getByRole('button', { name: 'Make the pair' }).click();
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
    const outputs = page.locator('#make public-outputs');
    const print = (await outputs.getByText(/^([0-9a-f]{2}:){31}[0-9a-f]{2}$/).textContent()) ?? '';
    for (const { form } of keyForms) {
      await outputs.locator(`[value="${form}"]`).check({ force: true });
      const download = await caught(page, () =>
        outputs.getByRole('button', { name: 'Save as a file' }).click(),
      );
      await expect(outputs.getByText(`Offered as ${download.suggestedFilename()}.`)).toBeVisible();
      await download.saveAs(join(folder, download.suggestedFilename()));
    }
    for (const { form, isEncrypted } of privateForms) {
      await page.getByRole('combobox', { name: 'Save as' }).selectOption(form);
      if (isEncrypted) await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      const save = page.getByRole('button', { name: 'Save the private key' });
      const download = await caught(page, () => save.click());
      await expect(page.getByText(`Offered as ${download.suggestedFilename()}.`)).toBeVisible();
      await download.saveAs(join(folder, download.suggestedFilename()));
    }
    const answers = readFolder(folder, passphrase);
    expect(new Set(answers.map(({ file }) => file)).size).toBe(keyForms.length + privateForms.length);
    expect(answers.filter(({ found }) => found !== print)).toEqual([]);
    // With another passphrase the locked file stays shut.
    const locked = readFolder(folder, 'another one altogether').filter(({ file }) =>
      file.includes('-encrypted'),
    );
    expect(locked.length).toBeGreaterThan(1);
    expect(locked.filter(({ found }) => !found.startsWith('refused'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const missed = 'A file is read only where it is dropped on a large box for text. This one was not opened.';

test.describe('a file', () => {
  test('is read where it is dropped, and a DER file too', async ({ page }) => {
    await openKeys(page);
    await drop(page, '#read key-file', [{ name: 'public.pem', bytes: keyFile('rsa-2048.spki.pem') }]);
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(page.getByText(`Read from ${named('public.pem')}, 451 bytes.`)).toBeVisible();
    await drop(page, '#read key-file', [{ name: 'public.der', bytes: keyFile('rsa-2048.spki.der') }]);
    await expect(page.getByText(`Read from ${named('public.der')}, 294 bytes.`)).toBeVisible();
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(page).toHaveURL(/\/keys\/$/);
  });

  test('that took the place of another key can be taken back', async ({ page }) => {
    await openKeys(page);
    await drop(page, '#read key-file', [{ name: 'public.pem', bytes: keyFile('rsa-2048.spki.pem') }]);
    await expect(outputOf(page, 'key')).toHaveText(line);
    const back = page.getByRole('button', { name: 'Put the old value back' });
    await expect(back).toBeHidden();
    await drop(page, '#read key-file', [{ name: 'other.pem', bytes: keyFile('rsa-2048-other.spki.pem') }]);
    await expect(outputOf(page, 'key')).not.toHaveText(line);
    await back.click();
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(back).toBeHidden();
  });

  test('of UTF-16, as some shells write it, is read like any other', async ({ page }) => {
    await openKeys(page);
    const bytes = Buffer.from(`\ufeff${keyFile('rsa-2048.spki.pem').toString()}`, 'utf16le');
    await drop(page, '#read key-file', [{ name: 'public.txt', bytes }]);
    await expect(outputOf(page, 'key')).toHaveText(line);
  });

  test('is read where it is chosen with the button, by keyboard', async ({ page }) => {
    await openKeys(page);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).focus();
    await page.keyboard.press('Enter');
    await (await choosing).setFiles('test/support/keys/rsa-2048.certificate.pem');
    await expect(outputOf(page, 'key')).toHaveText(line);
  });

  test('is one: of several the first is read, and that is said', async ({ page }) => {
    await openKeys(page);
    await drop(page, '#read key-file', [
      { name: 'public.pem', bytes: keyFile('rsa-2048.spki.pem') },
      { name: 'other.pem', bytes: keyFile('rsa-2048-other.spki.pem') },
    ]);
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(
      page.getByText(
        `There were 2 files, and only one is read at a time. Read from ${named('public.pem')}, 451 bytes.`,
      ),
    ).toBeVisible();
  });

  test('that is too large is refused with words, and one of a megabyte does not freeze the page', async ({
    page,
  }) => {
    await openKeys(page);
    await drop(page, '#read key-file', [{ name: 'video.mp4', bytes: Buffer.alloc(2_300_000) }]);
    await expect(
      page.getByText(
        `${named('video.mp4')} has 2.3 MB, and the content of this box has a few kilobytes. Choose the file that contains only that.`,
      ),
    ).toBeVisible();
    await expect(controlOf(page, 'key')).toHaveValue('');
    await drop(page, '#read key-file', [{ name: 'noise.bin', bytes: Buffer.alloc(1_000_000, 0xa7) }]);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-verdict', 'stop');
  });

  test('with a private key is removed at once', async ({ page }) => {
    await openKeys(page);
    await drop(page, '#read key-file', [{ name: 'private.der', bytes: keyFile('rsa-2048.pkcs8.der') }]);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-reason', 'private-key');
    await expect(controlOf(page, 'key')).toHaveValue('');
    await expect(page.getByText('What to do with a private key that was pasted')).toBeVisible();
  });

  test('that misses its place does not take the page away', async ({ page }) => {
    await openKeys(page);
    const isRefused = await drop(page, 'h1', [{ name: 'public.pem', bytes: keyFile('rsa-2048.spki.pem') }]);
    expect(isRefused).toBe(true);
    await expect(controlOf(page, 'key')).toHaveValue('');
    await expect(page).toHaveURL(/\/keys\/$/);
    await expect(page.getByText(missed)).toBeInViewport();
  });

  test('is read into the large boxes of a guide and of its tools, and is refused by the small ones', async ({
    page,
  }) => {
    await page.goto('/liveengage/');
    const pem = { name: 'public.pem', bytes: keyFile('rsa-2048.spki.pem') };
    expect(await drop(page, '[data-field="publicKey"] [data-control]', [pem])).toBe(true);
    await expect(outputOf(page, 'publicKey')).toHaveText(line);
    await expect(
      fieldOf(page, 'publicKey').getByText(`Read from ${named('public.pem')}, 451 bytes.`),
    ).toBeVisible();
    await expect(page.getByText(missed)).toBeHidden();
    expect(await drop(page, '[data-field="accountNumber"] [data-control]', [pem])).toBe(true);
    await expect(controlOf(page, 'accountNumber')).toHaveValue('');
    await expect(page.getByText(missed)).toBeInViewport();
    await expect(page).toHaveURL(/\/liveengage\/$/);

    await page.goto('/secure/#web-chat-security-csp');
    const policy = page.locator('[data-box="policyPaste"]');
    await expect(policy).toBeVisible();
    const header = Buffer.from("Content-Security-Policy: default-src 'self'");
    await drop(page, '[data-box="policyPaste"]', [{ name: 'headers.conf', bytes: header }]);
    await expect(controlOf(page, 'policyPaste')).toHaveValue("Content-Security-Policy: default-src 'self'");
    await expect(policy).toHaveAttribute('data-verdict', 'ok');
  });

  test('with a name that turns the words around it leaves them as they are', async ({ page }) => {
    await openKeys(page);
    await drop(page, '#read key-file', [
      { name: 'a\u202egnp.exe\u2066\n', bytes: keyFile('rsa-2048.spki.pem') },
    ]);
    await expect(page.getByText(`Read from ${named('agnp.exe')}, 451 bytes.`)).toBeVisible();
  });

  test('that was read is no longer named once something else is in the box', async ({ page }) => {
    await openKeys(page);
    await drop(page, '#read key-file', [{ name: 'public.pem', bytes: keyFile('rsa-2048.spki.pem') }]);
    await expect(page.getByText('Read from')).toBeVisible();
    await controlOf(page, 'key').fill('something else');
    await expect(page.getByText('Read from')).toHaveCount(0);
  });
});

async function openKeys(page: Page): Promise<void> {
  await page.goto('/keys/');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
}

async function caught(page: Page, act: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await act();
  return download;
}

/** Drops files as the browser would tell of them; answers whether the page kept the browser from opening them. */
async function drop(
  page: Page,
  selector: string,
  files: readonly { name: string; bytes: Buffer }[],
): Promise<boolean> {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  return page
    .locator(selector)
    .first()
    .evaluate((element, held) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of held) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      const signs = ['dragover', 'drop'].map((sign) =>
        element.dispatchEvent(new DragEvent(sign, { dataTransfer, bubbles: true, cancelable: true })),
      );
      return signs.every((goesOn) => !goesOn);
    }, given);
}
