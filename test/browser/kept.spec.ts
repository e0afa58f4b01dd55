import type { Page } from '@playwright/test';
import { marksIn } from '../../src/domain/guide/progress';
import { newSetup, nothingDone, withDesk, withEvidence, type Setup } from '../../src/domain/guide/setup';
import { button, deployment } from '../content/examples/salesforce/sample-snippets';
import { expect, test } from '../support/pages/browser';
import { at, sheets } from '../support/pages/full-setup';
import { controlOf, fieldOf, outputOf } from '../support/fields';

test('half a value in one tab erases nothing that another keeps, and fields of both are kept', async ({
  page,
  context,
}) => {
  await page.goto('/liveengage/');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');

  const other = await context.newPage();
  await other.goto('/liveengage/');
  await expect(outputOf(other, 'accountNumber')).toHaveText('71234560');
  await controlOf(other, 'accountNumber').press('End');
  await controlOf(other, 'accountNumber').press('Backspace');
  await controlOf(other, 'accountNumber').press('Backspace');
  await expect(fieldOf(other, 'accountNumber')).toHaveAttribute('data-verdict', 'checking');
  await expect(other.locator('[data-action="check-account-number"]')).not.toHaveAttribute(
    'data-state',
    'done',
  );

  // The other tab types on in a field of its own.
  await controlOf(page, 'widgetName').fill('Watson Assistant');
  await expect(outputOf(page, 'widgetName')).toHaveText('Watson Assistant');
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');
  await expect(controlOf(other, 'widgetName')).toHaveValue('Watson Assistant');
  await expect(controlOf(other, 'accountNumber')).toHaveValue('712345');

  await other.reload();
  await expect(outputOf(other, 'accountNumber')).toHaveText('71234560');
  await expect(outputOf(other, 'widgetName')).toHaveText('Watson Assistant');
  await seen(other, 2).click();
  await expect(page.locator('#transfers-on')).toHaveAttribute('data-state', 'done');
});

test('a set-up that cannot be read is told, given out as it is, and never written over', async ({ page }) => {
  const newer = { schema: 2, desks: { liveengage: { values: { accountNumber: '71234560' } } } };
  await keepBefore(page, newer);
  await page.goto('/liveengage/');
  await expect(page.getByText('This browser keeps something that cannot be read')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  expect((await download).suggestedFilename()).toBe('deskbridge-kept.json');
  await controlOf(page, 'widgetName').fill('Watson Assistant');
  await expect(outputOf(page, 'widgetName')).toHaveText('Watson Assistant');
  await page.reload();
  await expect(outputOf(page, 'widgetName')).toHaveText('Watson Assistant');
  expect(await page.evaluate(() => localStorage.getItem('deskbridge.setup'))).toBe(JSON.stringify(newer));
});

test('home leads on to the step where one stopped', async ({ page }) => {
  const first = confirmed(newSetup('setup', at), 'liveengage', 0, 1);
  await keepBefore(page, confirmed(first, 'secure', 3, 4));
  await page.goto('/');
  await expect(page.getByText('Go on where you stopped', { exact: true })).toHaveCount(1);
  await page.getByRole('main').getByRole('link', { name: 'LiveEngage', exact: true }).click();
  await expect(page).toHaveURL('/liveengage/#transfers-on');
  await expect(page.locator('#transfers-on')).toBeInViewport();
  await page.goto('/');
  await page.getByRole('link', { name: 'Web chat security (go on where you stopped)' }).click();
  await expect(page).toHaveURL('/secure/#web-chat-security-task');
});

test('optional steps are not queued', async ({ page }) => {
  await keepBefore(page, confirmed(newSetup('setup', at), 'zendesk', 0, 7));
  await page.goto('/zendesk/');
  const companion = page.getByRole('complementary', { name: 'Where you are' });
  await expect(companion.getByText('7 steps are done, the other 2 are optional.')).toBeVisible();
  await page.getByRole('link', { name: '8 Routing', exact: true }).click();
  await expect(page.locator('[data-step="deploy-zendesk-routing"]')).toHaveAttribute('data-state', 'now');
});

test('two pasted codes fill later steps and lead to none of them; after a reload other codes replace what they filled', async ({
  page,
}) => {
  const now = page.locator('[data-step][data-state="now"]');
  await page.goto('/salesforce/#deploy-salesforce-get-deployment-info');
  await controlOf(page, 'deploymentCode').fill(deployment);
  await controlOf(page, 'buttonCode').fill(button);
  await expect(outputOf(page, 'organizationId')).toHaveText('00D5f00000QxYzA');
  await expect(outputOf(page, 'buttonId')).toHaveText('5735f0000004TuV');
  await expect(now).toHaveAttribute('data-step', 'deploy-salesforce-get-deployment-info');

  await page.goto('/salesforce/');
  await expect(outputOf(page, 'buttonId')).toHaveText('5735f0000004TuV');
  await expect(now).toHaveAttribute('data-step', 'deploy-salesforce-get-deployment-info');
  const others: readonly (readonly [own: string, other: string])[] = [
    ['00D5f00000QxYzA', '00D5f00000QxYzB'],
    ['5725f0000008kLm', '5725f0000008kLn'],
  ];
  const other = others.reduce((code, [own, id]) => code.replaceAll(own, id), deployment);
  await controlOf(page, 'deploymentCode').fill(other);
  await expect(controlOf(page, 'organizationId')).toHaveValue(/^00D5f00000QxYzB/);
  await expect(controlOf(page, 'deploymentId')).toHaveValue(/^5725f0000008kLn/);
  await expect(controlOf(page, 'buttonId')).toHaveValue(/^5735f0000004TuV/);
});

/** The set-up with these steps of a guide done on the person's word. */
function confirmed(setup: Setup, guide: string, from: number, to: number): Setup {
  const steps = sheets.find(({ id }) => id === guide)?.steps.slice(from, to) ?? [];
  return withDesk(setup, guide, withEvidence(nothingDone, steps.flatMap(marksIn), 'confirmed', at), at);
}

/** Before the first page is opened; what a page makes of it stays. */
async function keepBefore(page: Page, kept: object): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('deskbridge.setup') === null) localStorage.setItem('deskbridge.setup', text);
  }, JSON.stringify(kept));
}

/** The person's word that a step led to what it should. */
function seen(page: Page, number: number) {
  return page
    .locator('[data-step]')
    .nth(number - 1)
    .getByRole('button', { name: /^I see it/ });
}
