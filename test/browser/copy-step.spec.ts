import { controlOf, outputOf } from '../support/fields';
import { expect, markLoadedAhead, test } from '../support/pages/browser';

test('a step is copied with the reader’s values, without secrets, and a report without any value', async ({
  page,
  clipboard,
}) => {
  await markLoadedAhead(page);
  await page.goto('/liveengage/#public-key');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await controlOf(page, 'appKey').fill('no key of an app');
  await expect(page.locator('html')).toHaveAttribute('data-test-loaded-ahead', '');
  const step = page.locator('#public-key');
  await step.locator('summary', { hasText: 'My own server signs the tokens' }).click();
  await step.getByRole('button', { name: 'Make the pair' }).click();
  await expect(outputOf(page, 'publicKey')).toHaveText(/^MII/);
  const publicKey = await outputOf(page, 'publicKey').textContent();

  const copied = async (id: string, name = 'Copy step as Markdown'): Promise<string> => {
    const copy = page.locator(`#${id}`).getByRole('button', { name });
    await copy.click();
    await expect(copy).toHaveAttribute('data-said', 'Copied');
    return clipboard.read();
  };
  const key = await copied('public-key');
  expect(key).toMatch(/^## Step 4 of 8: /);
  expect(key).toContain(publicKey);
  // Each line of a private key in PEM, and what PKCS #8 begins with in base64: RFC 5958.
  expect(key).not.toMatch(/PRIVATE KEY|MII[\w+/]{4}IBADAN/);
  expect(key.trimEnd()).toMatch(/From <http\S+\/liveengage\/#public-key>, copied on \d+ \w+ \d{4}\.$/);
  expect(await copied('deploy-web-chat-lp-authenticate')).toContain('71234560');
  expect(await copied('deploy-web-chat-lp-mobile-app')).not.toContain('no key of an app');

  await test.step('a screen that looks different is reported with the names that are shown', async () => {
    const number = 'deploy-web-chat-lp-authenticate';
    await page.getByLabel('Names as in').selectOption('Conversational Cloud, today');
    await page.locator(`#${number} summary`, { hasText: 'My screen looks different' }).click();
    const report = await copied(number, 'Copy the report');
    expect(report).toContain('Step 3: Give the assistant your account number\n');
    expect(report).toContain('\nNames as in: Conversational Cloud, today\n');
    expect(report).not.toContain('71234560');
  });
});
