import { expect, test } from '../support/browser';

// The browser itself writes the failed request to the console.
test.use({ quiet: false });

test('a field says so when its checks cannot be loaded, and keeps what was pasted', async ({
  page,
  observed,
}) => {
  await page.route(/\/_astro\/checks\.[^/]*\.js$/, (route) => route.abort());
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
  const control = page.getByLabel('Account number', { exact: true });
  await control.fill('71234560');
  const field = page.locator('[data-field="accountNumber"]');
  await expect(field).toHaveAttribute('data-verdict', 'warn');
  await expect(field).toHaveAttribute('data-reason', 'not-checked');
  await expect(field).toContainText(
    'This was not checked: the checks could not be loaded. Keep the value at hand and reload the page.',
  );
  await expect(control).toHaveValue('71234560');
  expect(observed.pageErrors).toEqual([]);
});
