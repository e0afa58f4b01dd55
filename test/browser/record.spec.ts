import { expect, test } from '../support/pages/browser';
import { controlOf, outputOf } from '../support/fields';
import { sheets } from '../support/pages/full-setup';
import { keepInStorage } from '../support/pages/page-facts';

const at = '2026-11-22T12:00:00.000Z';
const setupOf = (name: string, desks: unknown) =>
  JSON.stringify({ schema: 1, id: name, name, desks, updated: at });
const account = (number: string) => ({ values: { accountNumber: number }, evidence: {}, origins: {} });

const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const two = {
  [`setup.${ids[0]}`]: setupOf('Production', { liveengage: account('71234560') }),
  [`setup.${ids[1]}`]: setupOf('Sandbox', { liveengage: account('48203317') }),
  'chosen-setup': `setup.${ids[0]}`,
};

test('the record leads to each value and back, and two tabs work on two set-ups', async ({
  page,
  context,
}) => {
  await keepInStorage(page, two);
  await page.goto('/record/');
  const row = page.getByRole('row', { name: 'Account number' }).first();
  await expect(row).toContainText('71234560');
  await expect(page.getByRole('heading', { name: 'Zendesk' })).toBeHidden();
  // What a tab chose stays its own, whatever another one chooses.
  for (const [name, number] of [
    ['Sandbox', '48203317'],
    ['Production', '71234560'],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    await expect(row).toContainText(number);
  }
  await row.getByRole('link', { name: 'Change Account number' }).click();
  await expect(page).toHaveURL('/liveengage/#field-accountNumber');
  await expect(page.getByText('Set-up: Production')).toBeVisible();
  await expect(outputOf(page, 'accountNumber')).toHaveText('71234560');

  await test.step('another tab uses another set-up', async () => {
    const other = await context.newPage();
    await other.goto('/record/');
    await other.getByRole('radio', { name: 'Sandbox' }).check();
    await expect(other.getByRole('row', { name: 'Account number' }).first()).toContainText('48203317');
    await other.goto('/liveengage/');
    await expect(other.getByText('Set-up: Sandbox')).toBeVisible();
    await expect(other.getByRole('link', { name: 'Back to the record' })).toBeHidden();
    await controlOf(other, 'widgetName').fill('Sandbox Watson');
    await expect(outputOf(other, 'widgetName')).toHaveText('Sandbox Watson');
    await other.close();
  });

  await test.step('neither writes into the other’s', async () => {
    await controlOf(page, 'accountNumber').fill('71234561');
    await expect(outputOf(page, 'accountNumber')).toHaveText('71234561');
    const kept = await page.evaluate(
      (names) => names.map((name) => localStorage.getItem(`deskbridge.setup.${name}`)),
      ids,
    );
    expect(kept[0]).toContain('71234561');
    expect(kept[0]).not.toContain('Sandbox Watson');
    expect(kept[1]).toContain('Sandbox Watson');
    expect(kept[1]).not.toContain('71234561');
  });

  await test.step('the guide ends with what it set up', async () => {
    const end = page.getByRole('region', { name: 'What you set up' });
    await end.scrollIntoViewIfNeeded();
    await expect(end.getByRole('row', { name: 'Account number' })).toContainText('71234561');
    await expect(
      end.getByText('No value yet: Public key, App key, Integration widget URL, Widget name.'),
    ).toBeVisible();
  });

  await page.getByRole('link', { name: 'Back to the record' }).click();
  await expect(row).toContainText('71234561');
  await page.getByRole('radio', { name: 'Sandbox' }).check();
  await expect(row).toContainText('48203317');
  await page.goBack();
  await expect(page.getByText('Set-up: Sandbox')).toBeVisible();
  await expect(controlOf(page, 'accountNumber')).toHaveValue('48203317');
});

test('a set-up is added, renamed, deleted and put back, by keyboard', async ({ page }) => {
  await page.goto('/record/');
  await expect(page.getByText('Nothing is in this set-up yet.')).toBeVisible();
  await page.getByRole('button', { name: 'New set-up' }).press('Enter');
  await expect(page.getByLabel('Name of the new set-up')).toBeFocused();
  await page.keyboard.type('Sandbox');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sandbox' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New set-up' })).toBeFocused();
  await page.getByRole('button', { name: 'Rename' }).press('Enter');
  await page.keyboard.type('Test');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Test' })).toBeVisible();
  // Nothing is drawn over the words: what comes of a copy is over its button.
  const said = page.getByText('Renamed.', { exact: true });
  expect(await said.evaluate((words) => getComputedStyle(words, '::after').content)).toBe('none');
  await page.getByRole('button', { name: 'Delete this set-up' }).press('Enter');
  await page.getByRole('button', { name: 'Delete it' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'My set-up' })).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Test' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the record is a blank sheet for each guide', async ({ page }) => {
    await page.goto('/record/');
    await expect(page.getByRole('table')).toHaveCount(sheets.length);
    await expect(page.getByText('Below are blank sheets')).toBeVisible();
  });
});

test('a set-up is saved as JSON and taken over again, and what differs stays until one says so', async ({
  page,
}) => {
  await keepInStorage(page, two);
  await page.goto('/record/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  const file = await (await download).path();
  await page.getByRole('radio', { name: 'Sandbox' }).check();
  await page.locator('input[data-file]').setInputFiles(file);
  const offer = page.getByRole('group', { name: 'What the file contains' });
  await expect(offer).toContainText('“Production”, changed 22 November 2026: LiveEngage.');
  await expect(offer.getByText('Values: 0 new, 1 the same, 0 different.')).toBeVisible();
  await offer.getByLabel('Take it into').selectOption('Sandbox');
  await expect(offer).toContainText('Yours: 48203317');
  await expect(offer).toContainText('In the file: 71234560');
  await offer.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByText('Taken over.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Account number' }).first()).toContainText('48203317');
  await page.locator('input[data-file]').setInputFiles(file);
  await offer.getByLabel('Take it into').selectOption('Sandbox');
  await offer.getByLabel('Use the one in the file').check();
  await offer.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByRole('row', { name: 'Account number' }).first()).toContainText('71234560');
  // Both have one account number now.
  await expect(page.getByText('LiveEngage: Account number is the same in both.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('Put back as it was.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Account number' }).first()).toContainText('48203317');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});
