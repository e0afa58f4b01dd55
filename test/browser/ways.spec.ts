import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  embed,
  instance,
  integration,
  subscription,
  withoutSubscription,
} from '../content/examples/web-chat-security/sample-embeds';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';
import { expectFocusSeen, tabTo } from '../support/pages/focus';
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

const textOf = (file: string) => readFileSync(join(import.meta.dirname, '../support/keys', file), 'utf8');

interface Way {
  /** Where product documentation leads, below `/docs/assistant/`, and where one is then. */
  readonly from: string;
  readonly at: string;
  readonly guide: string;
  /** What an admin copies from a console, by field; the others are filled from what was found in these. */
  readonly given: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, string | RegExp>>;
}

const ways: readonly Way[] = [
  {
    from: '?topic=assistant-deploy-zendesk#deploy-zendesk',
    at: 'deploy-zendesk',
    guide: 'zendesk',
    given: {
      subdomain: 'https://northwind-care.zendesk.com/agent/dashboard',
      accountKey: ' Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u\n',
      department: 'Parcel desk',
    },
    expected: {
      subdomain: 'northwind-care',
      accountKey: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      department: 'Parcel desk',
    },
  },
  {
    from: '?topic=assistant-deploy-salesforce#deploy-salesforce',
    at: 'deploy-salesforce',
    guide: 'salesforce',
    given: { deploymentCode, buttonCode },
    expected: {
      deploymentCode: /liveagent\.init\(/,
      buttonCode: /startChat/,
      organizationId: '00D5f00000QxYzA',
      deploymentId: '5725f0000008kLm',
      buttonId: '5735f0000004TuV',
      chatApiEndpoint: host,
    },
  },
  {
    from: '?topic=assistant-web-chat-security#web-chat-security-task',
    at: 'web-chat-security-task',
    guide: 'secure',
    // The subscription comes out of the script, like the others.
    given: {
      integrationId: embed,
      publicKey: textOf('rsa-2048.spki.pem'),
      ibmPublicKey: textOf('rsa-4096.spki.pem'),
    },
    expected: {
      integrationId: integration,
      region: 'eu-de',
      serviceInstanceId: instance,
      subscriptionId: subscription,
      publicKey: /^-----BEGIN PUBLIC KEY-----/,
      ibmPublicKey: /^-----BEGIN PUBLIC KEY-----/,
    },
  },
];

for (const { from, at, guide, given, expected } of ways) {
  test(`the way through ${guide} is done with the keyboard alone, and found again`, async ({
    page,
    clipboard,
  }) => {
    test.slow();
    await page.goto(`/docs/assistant/${from}`);
    await expect(page).toHaveURL(`/${guide}/#${at}`);
    // A link leads into the middle; the way begins at the top.
    await page.goto(`/${guide}/`);
    await page.keyboard.press('Tab');
    const steps = await stepsOf(page);
    for (const [index, { id, fields }] of steps.entries()) {
      const step = page.locator(`[data-step]#${id}`);
      for (const key of fields) {
        const text = given[key];
        if (text === undefined) continue;
        await clipboard.hold(text);
        await tabTo(page, controlOf(page, key));
        await page.keyboard.press('ControlOrMeta+V');
        await expect(fieldOf(page, key), key).toHaveAttribute('data-verdict', /^(?:ok|warn)$/);
      }
      const number = String(index + 1);
      await tabTo(page, step.getByRole('button', { name: `Yes, step ${number} is done` }));
      await page.keyboard.press('Enter');
      await expectFocusSeen(page, `after step ${number}`);
      await expect(step).toHaveAttribute('data-state', 'done');
    }
    await expectValues(page, expected);
    const record = `All ${String(steps.length)} steps are done.`;
    const companion = page.getByRole('complementary', { name: 'Where you are' });
    await expect(companion.getByText(record)).toBeVisible();

    await page.reload();
    await expectValues(page, expected);
    await expect(companion.getByText(record)).toBeVisible();
  });
}

/** The steps in order, each with the fields that stand in it. */
function stepsOf(page: Page): Promise<{ id: string; fields: string[] }[]> {
  return page.locator('[data-step]').evaluateAll((steps) =>
    steps.map((step) => ({
      id: step.id,
      fields: [...step.querySelectorAll('guide-field')].map(
        (field) => field.getAttribute('data-field') ?? '',
      ),
    })),
  );
}

async function expectValues(page: Page, expected: Way['expected']): Promise<void> {
  for (const [key, value] of Object.entries(expected)) {
    await expect(outputOf(page, key), key).toHaveText(value);
  }
}

test('a secret of the service desk is taken out of every box, and kept nowhere', async ({ page }) => {
  const secret = 'shared secret: k7Qw3ZpT9vLm2XcR8nYb5HsD1fGj6KaE4uWt0iPo';
  await page.goto('/zendesk/');
  for (const key of ['subdomain', 'accountKey', 'department']) {
    await controlOf(page, key).fill(secret);
    await expect(fieldOf(page, key), key).toHaveAttribute('data-verdict', 'stop');
    await expect(controlOf(page, key), key).toHaveValue('');
  }
  expect(await keptInStorage(page)).not.toContain('k7Qw3ZpT9vLm2X');
});

test('codes in the wrong boxes change places on request', async ({ page }) => {
  await page.goto('/salesforce/');
  await controlOf(page, 'deploymentCode').fill(buttonCode);
  await controlOf(page, 'buttonCode').fill(deploymentCode);
  await expect(fieldOf(page, 'buttonCode')).toHaveAttribute('data-verdict', 'stop');
  await page.getByRole('button', { name: 'Swap the two' }).first().click();
  await expect(fieldOf(page, 'deploymentCode')).toHaveAttribute('data-verdict', 'ok');
  await expect(fieldOf(page, 'buttonCode')).toHaveAttribute('data-verdict', 'ok');
  await expect(controlOf(page, 'buttonCode')).toHaveValue(buttonCode);
  await expect(outputOf(page, 'chatApiEndpoint')).toHaveText(host);
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

test('a pasted code is never run and never becomes markup', async ({ page }) => {
  const hostile = `${deploymentCode}<img src=x onerror="document.documentElement.dataset.testRan='yes'">
<script>document.documentElement.dataset.testRan='yes'</script>`;
  await page.goto('/salesforce/');
  const before = await page.locator('main img, main script').count();
  await controlOf(page, 'deploymentCode').fill(hostile);
  await expect(fieldOf(page, 'deploymentCode')).toHaveAttribute('data-verdict', /^(?:ok|warn|stop)$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-test-ran');
  expect(await page.locator('main img, main script').count()).toBe(before);
});

test('a value that not everybody has holds nobody up', async ({ page }) => {
  await page.goto('/secure/');
  await controlOf(page, 'integrationId').fill(withoutSubscription);
  await expect(outputOf(page, 'serviceInstanceId')).toHaveText(instance);
  const first = page.locator('[data-step]').first();
  await first.getByRole('button', { name: 'Yes, step 1 is done' }).click();
  await expect(first).toHaveAttribute('data-state', 'done');
});

test('a value that another one makes unusable counts as none', async ({ page }) => {
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
});
