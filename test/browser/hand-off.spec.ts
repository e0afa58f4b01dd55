import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf, outputOf } from '../support/fields';
import { keepInStorage } from '../support/pages/page-facts';

const address = 'https://assistant.example.com/widget';

const setupOf = (guide: string, values: Readonly<Record<string, string>>) => {
  const desks = { [guide]: { values, evidence: {}, origins: {} } };
  const updated = '2026-11-22T12:00:00.000Z';
  return { setup: JSON.stringify({ schema: 1, id: 'one', name: 'My set-up', desks, updated }) };
};

async function linkOf(page: Page, part: RegExp): Promise<string> {
  await page.getByText('Hand over a part').click();
  await page.getByRole('button', { name: part }).click();
  const link = page.getByRole('dialog').locator('[data-link]');
  await expect(link).toContainText('#handoff=1d.');
  return (await link.textContent()) ?? '';
}

test('a part goes to a colleague, is compared, taken over, and its results come back, in each tab', async ({
  page,
  context,
  browser,
}) => {
  await keepInStorage(page, setupOf('liveengage', { widgetUrl: address, widgetName: 'Ada' }));
  await page.goto('/liveengage/');
  await expect(outputOf(page, 'widgetUrl')).toHaveText(address);
  const link = await linkOf(page, /Send the LiveEngage administrator’s part/);
  await expect(page.getByRole('dialog').locator('[data-print-list]')).toContainText('assistant.example.com');

  const colleague = await browser.newContext();
  const there = await colleague.newPage();
  // Fields of steps that are folded can be filled once all of the guide shows.
  await there.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('deskbridge.mode', 'whole');
  });
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
  // It is opened in another tab than the one that sent it, and both show what is taken over.
  const other = await context.newPage();
  await other.goto(back);
  const sheet = other.getByRole('dialog');
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

test('the record leads to where a part is handed over', async ({ page }) => {
  await keepInStorage(page, setupOf('zendesk', { department: 'Parcel desk' }));
  await page.goto('/record/');
  await page.getByRole('link', { name: 'Hand over a part of Zendesk', exact: true }).click();
  await expect(page).toHaveURL('/zendesk/#hand-over');
  await expect(page.getByRole('button', { name: /^Send the Zendesk administrator/ })).toBeVisible();
});
