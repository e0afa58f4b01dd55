import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf } from '../support/fields';

test('a link is built from what is chosen, copied as HTML, and does what it says; an address is found', async ({
  page,
  clipboard,
}) => {
  await page.goto('/links/');
  await page
    .getByLabel('Page', { exact: true })
    .selectOption({ label: 'LiveEngage: Connect web chat to LiveEngage' });
  await page.getByLabel('Where it leads').selectOption('deploy-web-chat-lp-authenticate');
  await page.getByText('already (3 can be filled)').filter({ visible: true }).click();
  await page.getByLabel('Account number').filter({ visible: true }).fill('71234561');
  await page.getByRole('tab', { name: 'HTML' }).click();
  await page.getByRole('tabpanel', { name: 'HTML' }).getByRole('button', { name: 'Copy' }).click();
  const link = new URL('/liveengage/?accountNumber=71234561#deploy-web-chat-lp-authenticate', page.url())
    .href;
  expect(await clipboard.read()).toBe(`<a href="${link}">Give the assistant your account number</a>`);

  await page.getByLabel('Find an address').fill('liveengage app key');
  await expect(page.getByRole('status').getByText(/^\d+ addresses\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: '#field-appKey' })).toBeVisible();

  await page.getByRole('link', { name: 'Open this link' }).click();
  await expect(page).toHaveURL('/liveengage/#deploy-web-chat-lp-authenticate');
  await expect(controlOf(page, 'accountNumber')).toHaveValue('71234561');
  await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-reason', 'from-link');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every address is in a table', async ({ page }) => {
    await page.goto('/links/');
    await expect(
      page.getByRole('row').filter({ hasText: 'Create a Mobile App source' }).first(),
    ).toBeVisible();
    await expect(page.getByLabel('Find an address')).toBeHidden();
    await expect(page.getByLabel('Where it leads')).toBeHidden();
    await expect(page.getByText('Put together a page')).toBeVisible();
  });
});
