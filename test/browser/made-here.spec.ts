import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, settle, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';

const other = readFileSync(new URL('../support/keys/rsa-2048.spki.pem', import.meta.url), 'utf8');

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

test('a made key is of no use after a reload unless its private half was stored', async ({ page }) => {
  const summary = page.locator('summary', { hasText: 'My own server signs' });
  await page.goto('/liveengage/#public-key');
  await settle(page);
  await test.step('making a pair is folded, a link opens it, and a pair that waits stays in sight', async () => {
    await expect(page.getByRole('button', { name: 'Make the pair' })).toBeHidden();
    await page.goto('/liveengage/#make-pair');
    await expect(page.getByRole('button', { name: 'Make the pair' })).toBeInViewport();
    await make(page);
    await summary.click();
    await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible();
  });
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-reason', 'private-half-unsaved');
  await page.reload();
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'stop');
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-reason', 'private-half-gone');
  await expect(controlOf(page, 'publicKey')).not.toHaveValue('');
  await expect(outputOf(page, 'publicKey')).toHaveText('');
  await expect(page.locator('[data-for-field="publicKey"]').first()).toHaveAttribute('data-state', 'broken');
  await page.getByRole('button', { name: 'I do have the private key' }).click();
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
  await page.reload();
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
});

test('a second tab doubts a made key while the first holds its other half, and follows it', async ({
  page,
  context,
}) => {
  await openMaker(page);
  await make(page);
  await test.step('a file that cannot be made is told of, with a way on, and loses nothing', async () => {
    await page.evaluate(() => {
      const createObjectURL = URL.createObjectURL.bind(URL);
      URL.createObjectURL = () => {
        URL.createObjectURL = createObjectURL;
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Save the private key' }).click();
    await expect(
      page.getByText('No file was made: this browser refused (QuotaExceededError: no room).'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'I have stored it' })).toBeHidden();
    const way = page.getByRole('link', { name: 'Make a pair with OpenSSL instead' });
    await expect(way).toHaveAttribute('href', '/security/#when-not-to-use-it');
  });
  const second = await context.newPage();
  await second.goto('/liveengage/#public-key');
  await expect(fieldOf(second, 'publicKey')).toHaveAttribute('data-reason', 'private-half-unsaved');
  await page.getByRole('button', { name: 'Save the private key' }).click();
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
  await expect(fieldOf(second, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
});

test('a key that is pasted while a pair is made stays, and both are in sight', async ({ page }) => {
  await page.addInitScript(() => {
    const generate = crypto.subtle.generateKey.bind(crypto.subtle);
    const going = new Promise((resolve) => {
      addEventListener('test-go-on', resolve, { once: true });
    });
    Reflect.set(crypto.subtle, 'generateKey', async (...given: Parameters<typeof generate>) => {
      await going;
      return generate(...given);
    });
  });
  await openMaker(page);
  await page.getByRole('button', { name: 'Make the pair' }).click();
  await controlOf(page, 'publicKey').fill(other);
  await page.evaluate(() => dispatchEvent(new Event('test-go-on')));
  await expect(
    page.getByText('The box below holds another key, which stays until you replace it.'),
  ).toBeVisible();
  await expect(controlOf(page, 'publicKey')).toHaveValue(other);
  await expect(controlOf(page, 'publicKey')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible();
  await page.getByRole('button', { name: 'Put the new public key into the box' }).click();
  await expect(controlOf(page, 'publicKey')).not.toHaveValue(other);
  await page.getByRole('button', { name: 'Put the old value back' }).click();
  await expect(controlOf(page, 'publicKey')).toHaveValue(other);
  await expect(fieldOf(page, 'publicKey')).toHaveAttribute('data-verdict', 'ok');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what making a pair is for is there, and found', async ({ page }) => {
    await page.goto('/liveengage/#make-pair');
    await expect(page.getByText('takes a private key from you')).toBeInViewport();
  });
});

test('the workshop says of an unsaved pair what the guide says', async ({ page }) => {
  await page.goto('/keys/#make');
  await make(page);
  const told = page.locator('[data-half]');
  await expect(told).toHaveAttribute('data-reason', 'private-half-unsaved');
  await page.getByRole('button', { name: 'Save the private key' }).click();
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await expect(told).toBeHidden();
});

async function openMaker(page: Page): Promise<void> {
  await page.goto('/liveengage/#public-key');
  await page.getByText('My own server signs the tokens').click();
  await settle(page);
}

async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the pair' }).click();
  await expect(page.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
}
