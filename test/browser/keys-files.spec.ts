import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';

const keyFile = (name: string): Buffer => readFileSync(`test/support/keys/${name}`);
const pem = { name: 'public.pem', bytes: keyFile('rsa-2048.spki.pem') };
const other = { name: 'other.pem', bytes: keyFile('rsa-2048-other.spki.pem') };
const line = pem.bytes.toString().replaceAll(/-----[^-]+-----|\s/g, '');
/** A file name is isolated, whatever direction its letters have. */
const named = (name: string): string => `“\u2068${name}\u2069”`;
const missed = 'A file is read only where it is dropped on a large box for text. This one was not opened.';
const reader = '#read key-file';

test('a file is read where it is dropped or chosen, and nowhere else', async ({ page }) => {
  await page.goto('/keys/');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();

  await test.step('one that misses its place does not take the page away', async () => {
    expect(await drop(page, 'h1', [pem])).toBe(true);
    await expect(controlOf(page, 'key')).toHaveValue('');
    await expect(page).toHaveURL(/\/keys\/$/);
    await expect(page.getByText(missed)).toBeInViewport();
  });

  await test.step('one that is too large is refused with words', async () => {
    await drop(page, reader, [{ name: 'video.mp4', bytes: Buffer.alloc(2_300_000) }]);
    await expect(
      page.getByText(
        `${named('video.mp4')} has 2.3 MB, and the content of this box has a few kilobytes. Choose the file that contains only that.`,
      ),
    ).toBeVisible();
    await expect(controlOf(page, 'key')).toHaveValue('');
  });

  await test.step('one that took the place of another key can be taken back', async () => {
    await drop(page, reader, [pem]);
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(page.getByText(`Read from ${named('public.pem')}, 451 bytes.`)).toBeVisible();
    const back = page.getByRole('button', { name: 'Put the old value back' });
    await expect(back).toBeHidden();
    await drop(page, reader, [other]);
    await expect(outputOf(page, 'key')).not.toHaveText(line);
    await back.click();
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(back).toBeHidden();
  });

  await test.step('a DER file is read too, and no longer named once something else is in the box', async () => {
    await controlOf(page, 'key').fill('');
    await drop(page, reader, [{ name: 'public.der', bytes: keyFile('rsa-2048.spki.der') }]);
    await expect(page.getByText(`Read from ${named('public.der')}, 294 bytes.`)).toBeVisible();
    await expect(outputOf(page, 'key')).toHaveText(line);
    await controlOf(page, 'key').fill('something else');
    await expect(page.getByText('Read from')).toHaveCount(0);
  });

  await test.step('of several the first is read, and that is said', async () => {
    await drop(page, reader, [pem, other]);
    await expect(outputOf(page, 'key')).toHaveText(line);
    await expect(
      page.getByText(
        `There were 2 files, and only one is read at a time. Read from ${named('public.pem')}, 451 bytes.`,
      ),
    ).toBeVisible();
  });

  await test.step('a name that turns the words around it leaves them as they are', async () => {
    await drop(page, reader, [{ ...pem, name: 'a\u202egnp.exe\u2066\n' }]);
    await expect(page.getByText(`Read from ${named('agnp.exe')}, 451 bytes.`)).toBeVisible();
  });

  await test.step('one with a private key is removed at once', async () => {
    await drop(page, reader, [{ name: 'private.der', bytes: keyFile('rsa-2048.pkcs8.der') }]);
    await expect(fieldOf(page, 'key')).toHaveAttribute('data-reason', 'private-key');
    await expect(controlOf(page, 'key')).toHaveValue('');
    await expect(page.getByText('What to do with a private key that was pasted')).toBeVisible();
  });

  await test.step('one that is chosen with the button, by keyboard, is read', async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).focus();
    await page.keyboard.press('Enter');
    await (await choosing).setFiles('test/support/keys/rsa-2048.certificate.pem');
    await expect(outputOf(page, 'key')).toHaveText(line);
  });
});

test('a file is read into the large boxes of a guide, and is refused by the small ones', async ({ page }) => {
  await page.goto('/liveengage/');
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
});

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
