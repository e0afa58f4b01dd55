import {
  instance,
  integration,
  withoutSubscription,
} from '../content/examples/web-chat-security/sample-embeds';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';
import { expectFocusSeen } from '../support/pages/focus';
import { keptInStorage } from '../support/pages/page-facts';

const host = 'd.la2-c1-iad.salesforceliveagent.com';
const deploymentCode = `<script type='text/javascript' src='https://c.la2-c1-iad.salesforceliveagent.com/content/g/js/47.0/deployment.js'></script>
<script type='text/javascript'>
liveagent.init('https://${host}/chat', '5725f0000008kLm', '00D5f00000QxYzA');
</script>`;
const buttonCode = `<img id="liveagent_button_online_5735f0000004TuV" style="display: none;" onclick="liveagent.startChat('5735f0000004TuV')" />
<div id="liveagent_button_offline_5735f0000004TuV" style="display: none;"></div><script type="text/javascript">
if (!window._laq) { window._laq = []; }
window._laq.push(function(){liveagent.showWhenOnline('5735f0000004TuV', document.getElementById('liveagent_button_online_5735f0000004TuV'));});</script>`;

test('a secret of the service desk is removed from every box, and not kept', async ({ page }) => {
  const secret = 'shared secret: k7Qw3ZpT9vLm2XcR8nYb5HsD1fGj6KaE4uWt0iPo';
  await page.goto('/zendesk/');
  for (const key of ['subdomain', 'accountKey', 'department']) {
    await controlOf(page, key).fill(secret);
    await expect(fieldOf(page, key), key).toHaveAttribute('data-verdict', 'stop');
    await expect(controlOf(page, key), key).toHaveValue('');
  }
  expect(await keptInStorage(page)).not.toContain('k7Qw3ZpT9vLm2X');
});

test('codes in the wrong boxes change places on request, are never run and never become markup', async ({
  page,
}) => {
  await page.goto('/salesforce/');
  await controlOf(page, 'deploymentCode').fill(buttonCode);
  await controlOf(page, 'buttonCode').fill(deploymentCode);
  await expect(fieldOf(page, 'buttonCode')).toHaveAttribute('data-verdict', 'stop');
  await page.getByRole('button', { name: 'Swap the two' }).first().click();
  await expect(fieldOf(page, 'deploymentCode')).toHaveAttribute('data-verdict', 'ok');
  await expect(fieldOf(page, 'buttonCode')).toHaveAttribute('data-verdict', 'ok');
  await expect(controlOf(page, 'buttonCode')).toHaveValue(buttonCode);
  await expect(outputOf(page, 'chatApiEndpoint')).toHaveText(host);

  const hostile = `${deploymentCode}<img src=x onerror="document.documentElement.dataset.testRan='yes'">
<script>document.documentElement.dataset.testRan='yes'</script>`;
  const before = await page.locator('main img, main script').count();
  await controlOf(page, 'deploymentCode').fill(hostile);
  await expect(fieldOf(page, 'deploymentCode')).toHaveAttribute('data-verdict', /^(?:ok|warn|stop)$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-test-ran');
  expect(await page.locator('main img, main script').count()).toBe(before);
});

test('one of several buttons is chosen with the keyboard, kept, and undone', async ({ page, clipboard }) => {
  const other = buttonCode.replaceAll('5735f0000004TuV', '5735f0000009xYz');
  const both = `${buttonCode}\n${other}`;
  await page.goto('/salesforce/#field-buttonCode');
  await clipboard.hold(both);
  await controlOf(page, 'buttonCode').focus();
  await page.keyboard.press('ControlOrMeta+V');
  const field = fieldOf(page, 'buttonCode');
  const choices = field.getByRole('group', { name: 'Choose one of these:' });
  await expect(field).toHaveAttribute('data-reason', 'several-buttons');
  await expect(choices.getByRole('radio')).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(choices.getByRole('radio').first()).toBeFocused();
  await expectFocusSeen(page, 'at the choices');
  await page.keyboard.press('ArrowDown');
  await expect(choices.getByRole('radio', { name: 'Button ID 5735f0000009xYz' })).toBeFocused();
  await expect(field.getByText('Chat Button Code, with one Button ID.')).toBeVisible();
  await expect(outputOf(page, 'buttonCode')).toHaveText(other);
  await expect(outputOf(page, 'buttonId')).toHaveText('5735f0000009xYz');

  await choices.getByRole('button', { name: 'Put the whole paste back' }).press('Enter');
  await expect(controlOf(page, 'buttonCode')).toHaveValue(both);
  await expect(choices.getByRole('radio').first()).toBeFocused();
  // The whole paste cannot be used: it counts as none here, and what was chosen before stays kept.
  await expect(page.locator('[data-action="check-button-code"]')).not.toHaveAttribute('data-state', 'done');
  expect(await keptInStorage(page)).toContain('5735f0000009xYz');
  await page.keyboard.press('Space');
  await expect(outputOf(page, 'buttonCode')).toHaveText(buttonCode);
  await expect(outputOf(page, 'buttonId')).toHaveText('5735f0000004TuV');
  await page.reload();
  await expect(outputOf(page, 'buttonCode')).toHaveText(buttonCode);
  await expect(choices).toBeHidden();
  expect(await keptInStorage(page)).not.toContain('5735f0000009xYz');
});

test('a value that another one makes unusable counts as none, and one that not everybody has holds nobody up', async ({
  page,
}) => {
  await page.goto('/secure/');
  await controlOf(page, 'integrationId').fill(withoutSubscription);
  await expect(outputOf(page, 'serviceInstanceId')).toHaveText(instance);
  const action = page.locator('[data-action="check-instance"]');
  await expect(action).toHaveAttribute('data-state', 'done');
  await controlOf(page, 'serviceInstanceId').fill(integration);
  await expect(fieldOf(page, 'serviceInstanceId')).toHaveAttribute('data-reason', 'same-as-integration');
  await expect(action).not.toHaveAttribute('data-state', 'done');
  const tool = page.locator('embed-snippet');
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.locator('[data-missing]')).toContainText('Service instance ID');
  await controlOf(page, 'serviceInstanceId').fill(instance);
  await expect(action).toHaveAttribute('data-state', 'done');
  await expect(tool.locator('[data-missing]')).toHaveText('');
  const first = page.locator('[data-step]').first();
  await first.getByRole('button', { name: /^I see it/ }).click();
  await expect(first).toHaveAttribute('data-state', 'done');
});
