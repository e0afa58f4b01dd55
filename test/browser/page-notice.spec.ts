import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { controlOf, outputOf } from '../support/fields';

// The errors are wanted here.
test.use({ quiet: false });

const failed =
  'Something on this page failed, so a value may not have been checked. What you typed is still here. Save a private key that you made here, if any, and reload the page.';
const missing =
  'Part of this page did not load, so a check or a tool may not work. Save a private key that you made here, if any, and reload the page.';
const canary = 'canary-in-an-error';

const ours = {
  'an error': `setTimeout(() => { throw new Error('${canary}'); });`,
  'a promise that nobody handles': `Promise.reject(new Error('${canary}'));`,
  'a refusal of the browser': `crypto.subtle.digest('none', new Uint8Array());`,
  'a module that cannot be fetched': `import('./${canary}.js');`,
} as const;

for (const [what, code] of Object.entries(ours)) {
  test(`${what} in the page's own script is told once, calmly, without its text`, async ({ page }) => {
    await withCode(page, `${code} ${code}`);
    // A page that has little else to do; what reads the query comes later, as nearly all scripts do.
    await page.goto('/security/?x=1');
    const notice = page.getByText(code.startsWith('import') ? missing : failed, { exact: true });
    await expect(notice).toBeVisible();
    await expect(notice).toBeInViewport();
    await expect(page.locator('[role="status"]').filter({ has: notice })).toHaveCount(1);
    expect(await page.locator('body').innerText()).not.toContain(canary);
    // What was told stays told.
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(notice).toBeHidden();
    await page.evaluate(() => {
      const script = [...document.scripts].find(({ src }) => src !== '');
      dispatchEvent(new ErrorEvent('error', { error: new Error('again'), filename: script?.src ?? '' }));
    });
    await expect(notice).toBeHidden();
  });
}

test('a page goes on after an error', async ({ page }) => {
  await withCode(page, ours['an error']);
  await page.goto('/liveengage/?x=1#field-publicKey');
  const notice = page.getByText(failed, { exact: true });
  await expect(notice).toBeInViewport();
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
});

test('a script or style sheet that does not come is told', async ({ page }) => {
  for (const blocked of [/\/_astro\/[^/]*\.css$/, /\/_astro\/[^/]*\.js$/]) {
    await page.route(blocked, (route) => route.abort());
    await page.goto('/security/');
    await expect(page.getByText(missing, { exact: true })).toBeVisible();
    await page.unroute(blocked);
  }
});

test('what is not the page’s own is not told of', async ({ page }) => {
  await page.goto('/security/');
  await expect(page.locator('[data-page-notice]')).toHaveCount(1);
  await page.evaluate(async () => {
    const foreign = new Error('an extension');
    foreign.stack = 'Error: an extension\n    at run (chrome-extension://abcdef/content.js:1:1)';
    const filename = 'chrome-extension://abcdef/content.js';
    dispatchEvent(new ErrorEvent('error', { error: foreign, filename }));
    // The browser's own remark, which comes without an error.
    const message = 'ResizeObserver loop completed with undelivered notifications.';
    dispatchEvent(new ErrorEvent('error', { message, filename: location.href }));
    const promise = Promise.reject(foreign);
    dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise, reason: foreign }));
    await promise.catch(() => undefined);
    const picture = document.createElement('img');
    picture.src = '/no-such-picture.svg';
    document.body.append(picture);
    await new Promise((resolve) => {
      picture.addEventListener('error', resolve);
    });
  });
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toHaveCount(0);
});

/** Runs code in a module of the page that carries no promise of its content. */
async function withCode(page: Page, code: string): Promise<void> {
  await page.route(/\/_astro\/prefill\.[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};${code}` });
  });
}
