import { controlOf, outputOf } from '../support/fields';
import { expect, test } from '../support/pages/browser';

test('a screen that looks different is reported with the names that are shown, and without a value', async ({
  page,
  clipboard,
}) => {
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
  await page.getByLabel('Names as in').selectOption('Conversational Cloud, today');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  const step = page.locator('#deploy-web-chat-lp-authenticate');
  await step.locator('summary', { hasText: 'My screen looks different' }).click();
  const copy = step.getByRole('button', { name: 'Copy the report' });
  await copy.click();
  await expect(copy).toHaveAttribute('data-said', 'Copied');
  const report = await clipboard.read();
  expect(report).toContain('Step 3: Give the assistant your account number\n');
  expect(report).toContain('\nNames as in: Conversational Cloud, today\n');
  expect(report).not.toContain('71234560');
});
