import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';

const address = 'https://assistant.example.com/widget';

/** Fields of steps that are folded can be filled once all of the guide shows. */
const showAll = (page: Page) =>
  page.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('deskbridge.mode', 'whole');
  });

async function linkOf(page: Page, part: RegExp): Promise<string> {
  await page.getByText('Hand over a part').click();
  await page.getByRole('button', { name: part }).click();
  const link = page.getByRole('dialog').locator('[data-link]');
  await expect(link).toContainText('#handoff=1d.');
  return (await link.textContent()) ?? '';
}

test('a part goes to a colleague, is compared, taken over, and its results come back', async ({
  page,
  browser,
}) => {
  await showAll(page);
  await page.goto('/liveengage/');
  await controlOf(page, 'widgetUrl').fill(address);
  await expect(outputOf(page, 'widgetUrl')).toHaveText(address);
  await controlOf(page, 'widgetName').fill('Ada');
  await expect(outputOf(page, 'widgetName')).toHaveText('Ada');
  const link = await linkOf(page, /Send the LiveEngage administrator’s part/);
  const sheet = page.getByRole('dialog');
  await expect(sheet.locator('[data-print-list]')).toContainText('assistant.example.com');

  const colleague = await browser.newContext();
  const there = await colleague.newPage();
  await showAll(there);
  await there.goto(link);
  const opened = there.getByRole('dialog');
  await expect(opened.getByRole('heading', { name: /LiveEngage administrator’s part/ })).toBeFocused({
    timeout: 20_000,
  });
  expect(there.url()).not.toContain('#');
  await expect(controlOf(there, 'widgetName')).toHaveValue('');

  // By keyboard alone: the address waits, the name is taken over.
  await opened.getByRole('button', { name: 'Take over' }).focus();
  await there.keyboard.press('Enter');
  await expect(
    opened.getByText(/Compare these before you can use them: Integration widget URL/),
  ).toBeVisible();
  await expect(fieldOf(there, 'widgetUrl')).toHaveAttribute('data-verdict', 'checking');
  await expect(fieldOf(there, 'widgetUrl')).toHaveAttribute('data-reason', 'from-link');
  await expect(outputOf(there, 'widgetName')).toHaveText('Ada');

  // A reload loses neither the hand-off nor that it waits.
  await there.reload();
  await expect(opened.getByRole('checkbox', { name: /compared this with the sender/ })).toBeVisible({
    timeout: 20_000,
  });
  await opened.getByRole('checkbox').focus();
  await there.keyboard.press('Space');
  await opened.getByRole('button', { name: 'Take over' }).focus();
  await there.keyboard.press('Enter');
  await expect(outputOf(there, 'widgetUrl')).toHaveText(address);
  await there.keyboard.press('Escape');

  // What the colleague adds comes back in the same way, beside another value here.
  await controlOf(there, 'appKey').fill('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3');
  await expect(outputOf(there, 'appKey')).toHaveText('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3');
  await controlOf(there, 'widgetName').fill('Grace');
  await expect(outputOf(there, 'widgetName')).toHaveText('Grace');
  const back = await linkOf(there, /Send the LiveEngage administrator’s part/);
  await colleague.close();
  await page.keyboard.press('Escape');
  await page.goto(back);
  await expect(sheet.getByText('a different value is here')).toBeVisible({
    timeout: 20_000,
  });
  await sheet.getByRole('button', { name: 'Take over' }).click();
  await expect(outputOf(page, 'appKey')).toHaveText('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3');
  await expect(outputOf(page, 'widgetName')).toHaveText('Ada');
  await sheet.getByRole('radio', { name: /Take theirs/ }).check();
  await sheet.getByRole('button', { name: 'Take over' }).click();
  await expect(outputOf(page, 'widgetName')).toHaveText('Grace');
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(outputOf(page, 'widgetName')).toHaveText('Ada');
});

test('a second tab of the guide shows what was taken over in the first', async ({ page, context }) => {
  await showAll(page);
  await page.goto('/liveengage/');
  await controlOf(page, 'widgetName').fill('Ada');
  await expect(outputOf(page, 'widgetName')).toHaveText('Ada');
  const link = await linkOf(page, /Send the LiveEngage administrator’s part/);
  await page.keyboard.press('Escape');
  await controlOf(page, 'widgetName').fill('Grace');
  await expect(outputOf(page, 'widgetName')).toHaveText('Grace');
  const other = await context.newPage();
  await showAll(other);
  await other.goto(link);
  await other
    .getByRole('dialog')
    .getByRole('radio', { name: /Take theirs/ })
    .check();
  await other.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
  await expect(outputOf(page, 'widgetName')).toHaveText('Ada');
});

test('the record leads to where a part is handed over', async ({ page }) => {
  await page.goto('/zendesk/#field-department');
  await controlOf(page, 'department').fill('Parcel desk');
  await expect(outputOf(page, 'department')).toHaveText('Parcel desk');
  await page.goto('/record/');
  await page.getByRole('link', { name: 'Hand over a part of Zendesk', exact: true }).click();
  await expect(page).toHaveURL('/zendesk/#hand-over');
  await expect(page.getByRole('button', { name: /^Send the Zendesk administrator/ })).toBeVisible();
});
