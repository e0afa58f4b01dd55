import type { Locator, Page } from '@playwright/test';
import type { Sheet } from '../../src/domain/record/sheet';
import { filledSheets, fullSetup } from '../support/pages/full-setup';
import { keepInStorage } from '../support/pages/page-facts';
import { expect, test } from '../support/pages/browser';

/** What browsers leave around a sheet when nobody says otherwise; wide, so that a printer with less paper manages. */
const margin = { top: '13mm', right: '13mm', bottom: '13mm', left: '13mm' };
const chrome = ['banner', 'contentinfo', 'navigation', 'button', 'combobox', 'radio', 'textbox'] as const;

const formats = ['A4', 'Letter'] as const;
const ids = filledSheets.map(({ id }) => id);

test.beforeEach(async ({ page }) => {
  await keepInStorage(page, { setup: JSON.stringify(fullSetup('Production', ids)) });
});

test('a full record of each guide is printed on one sheet, and that of all on as many at most', async ({
  page,
}) => {
  await page.goto('/record/');
  for (const sheet of filledSheets) await expectWhole(page.locator(`[data-sheet="${sheet.id}"]`), sheet);
  expect(await sheetsOf(page, 'A4')).toBeLessThanOrEqual(filledSheets.length);
  await expectNoChrome(page);
  await expect(page.getByText('printed on')).toBeVisible();
  for (const id of ids) {
    // As where this browser has nothing of the others.
    await page.locator('[data-record-of]').evaluateAll((records, alone) => {
      for (const record of records)
        record.toggleAttribute('hidden', record.getAttribute('data-record-of') !== alone);
    }, id);
    for (const format of formats) expect(await sheetsOf(page, format), `${id}, ${format}`).toBe(1);
  }
});

test('the end of the guide with most to tell is printed on one sheet, without the guide', async ({
  page,
}) => {
  const [longest] = filledSheets.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (!longest) throw new Error('test: there is no sheet.');
  await page.goto(`/${longest.id}/#what-you-set-up`);
  const end = page.getByRole('region', { name: 'What you set up' });
  await expectWhole(end, longest);
  // A browser without a window prints nothing, and marks nothing as printed.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const print = end.getByRole('button', { name: 'Print this sheet' });
  for (const format of formats) {
    await print.click();
    expect(await sheetsOf(page, format), format).toBe(1);
  }
  await print.click();
  await page.emulateMedia({ media: 'print' });
  await expect(end.getByText('“Production”. Deskbridge')).toBeVisible();
  await expectNoChrome(page);
  expect(await page.getByRole('heading').filter({ visible: true }).allTextContents()).toEqual([
    'What you set up',
  ]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

function lengthOf({ fields, steps }: Sheet): number {
  return 3 * fields.length + steps.length;
}

/** Every value, every step, and the fingerprint of each key. */
async function expectWhole(record: Locator, { fields, steps }: Sheet): Promise<void> {
  await expect(record.locator('[data-filled]')).toHaveCount(fields.length);
  await expect(record.locator('[data-standing][data-state="done"]')).toHaveCount(steps.length);
  const keys = fields.filter(({ isKey }) => isKey).length;
  await expect(record.getByText(/^SHA-256 fingerprint/)).toHaveCount(keys);
}

async function sheetsOf(page: Page, format: string): Promise<number> {
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ format, margin });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function expectNoChrome(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const role of chrome)
    await expect(page.getByRole(role).filter({ visible: true }), role).toHaveCount(0);
  await expect(page.getByText('Change', { exact: true }).filter({ visible: true })).toHaveCount(0);
}
