import { expect, test } from '../support/pages/browser';
import { controlOf } from '../support/fields';
import type { Page } from '@playwright/test';

async function openTool(page: Page, address: string, name: string) {
  await page.goto(address);
  const tool = page.locator(name);
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.locator('[data-form]')).toBeVisible();
  return tool;
}

const routeStep = '/secure/#web-chat-security-enable-jwt';
const pageStep = '/secure/#secure-deploy-handler';
const words = '[data-step="web-chat-security-enable-jwt"] [data-value-for="tokenRoute"]';

test('one token route and one site are in server code, embed script, commands and words, and are kept', async ({
  page,
}) => {
  await page.goto('/secure/#secure-deploy-handler');
  const embed = await openTool(page, pageStep, 'embed-snippet');
  await embed.getByLabel('Token route').fill('/chat/token');
  await embed.getByLabel('Token route').blur();
  await expect(embed.locator('[data-result="page"]')).toContainText("const tokenRoute = '/chat/token';");
  const server = await openTool(page, routeStep, 'server-code');
  await expect(server.locator('[data-code] code').first()).toContainText("const route = '/chat/token';");
  await expect(server.locator('[data-examples]')).toHaveText('The result contains an example for: Issuer.');
  await server.getByLabel('Issuer').fill('www.acme-parcels.com');
  await server.getByLabel('Issuer').blur();
  await expect(server.locator('[data-code] code').first()).toContainText("'www.acme-parcels.com'");
  await expect(server.locator('[data-examples]')).toHaveText('');
  await expect(page.locator(words).first()).toHaveText('/chat/token');
  await expect(page.getByText("curl -si -c jar 'https://www.acme-parcels.com/chat/token'")).toHaveCount(1);
  await server.getByLabel('A file').check();

  await page.reload();
  await expect(page.locator(words).first()).toHaveText('/chat/token');
  const again = await openTool(page, routeStep, 'server-code');
  await expect(again.getByLabel('Issuer')).toHaveValue('www.acme-parcels.com');
  await expect(again.getByLabel('Token route')).toHaveValue('/chat/token');
  await expect(again.getByLabel('A file')).toBeChecked();

  const other = await page.context().newPage();
  const elsewhere = await openTool(other, routeStep, 'server-code');
  await elsewhere.getByLabel('Token route').fill('/token');
  await expect(again.getByLabel('Token route')).toHaveValue('/token');
  await other.close();

  const forget = page.locator('[data-ask-first="forget"]');
  await forget.locator('[data-ask]').click();
  await forget.locator('[data-go]').click();
  await expect(again.getByLabel('Token route')).toHaveValue('/identity-token');
  await expect(again.getByLabel('Issuer')).toHaveValue('www.example.com');
  await forget.locator('[data-put-back]').click();
  await expect(again.getByLabel('Token route')).toHaveValue('/token');
});

test('the example of a hint is marked as one; the address of the account check carries the number, and is asked by nobody', async ({
  page,
  observed,
}) => {
  await page.goto('/liveengage/#field-accountNumber');
  const place = page.locator('own-address');
  await expect(place.getByRole('link')).toHaveCount(0);
  const field = page.locator('[data-field="accountNumber"]');
  await controlOf(page, 'accountNumber').fill('60418273');
  await controlOf(page, 'accountNumber').blur();
  await expect(field).toHaveAttribute('data-verdict', 'warn');
  await expect(field).toHaveAttribute('data-reason', 'sample');
  await expect(field.getByText('An example', { exact: true })).toBeVisible();

  await controlOf(page, 'accountNumber').fill('48203317');
  await expect(place.getByRole('link', { name: 'Open it in a new tab' })).toHaveAttribute(
    'href',
    'https://api.liveperson.net/api/account/48203317/service/smt/baseURI.json?version=1.0',
  );
  await expect(place.locator('[data-shown]')).toContainText('/account/48203317/');
  expect(observed.requests.filter((address) => address.includes('liveperson'))).toEqual([]);
});
