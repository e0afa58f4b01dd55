import type { Locator, Page } from '@playwright/test';
import type { Sheet } from '../../src/domain/record/read-sheet';
import { filledSheets, fullSetup } from '../support/pages/full-setup';
import { expect, test } from '../support/pages/browser';

/** What browsers leave around a sheet when nobody says otherwise; wide, so that a printer with less paper manages. */
const margin = { top: '13mm', right: '13mm', bottom: '13mm', left: '13mm' };
const chrome = ['banner', 'contentinfo', 'navigation', 'button', 'combobox', 'radio', 'textbox'] as const;

for (const sheet of filledSheets) {
  const { id, name } = sheet;
  test(`a full record of ${name} is printed on one sheet, and so is the end of its guide`, async ({
    page,
  }) => {
    await keepFull(page, [id]);
    await page.goto('/record/');
    const record = page.locator(`[data-sheet="${id}"]`);
    await expectWhole(record, sheet);
    for (const format of ['A4', 'Letter']) expect(await sheetsOf(page, format), format).toBe(1);
    await expectNoChrome(page);
    await expect(page.getByText('printed on')).toBeVisible();

    await page.emulateMedia({ media: 'screen' });
    await page.goto(`/${id}/#what-you-set-up`);
    const end = page.getByRole('region', { name: 'What you set up' });
    await expectWhole(end, sheet);
    // A browser without a window prints nothing, and marks nothing as printed.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    for (const format of ['A4', 'Letter']) {
      await end.getByRole('button', { name: 'Print this sheet' }).click();
      expect(await sheetsOf(page, format), format).toBe(1);
    }
  });
}

test('the end of a guide is printed without the guide, and with its set-up’s name', async ({ page }) => {
  await keepFull(page, ['liveengage']);
  await page.goto('/liveengage/#what-you-set-up');
  const end = page.getByRole('region', { name: 'What you set up' });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await end.getByRole('button', { name: 'Print this sheet' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(end.getByText('“Production”. Deskbridge')).toBeVisible();
  await expectNoChrome(page);
  expect(await page.getByRole('heading').filter({ visible: true }).allTextContents()).toEqual([
    'What you set up',
  ]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a record of all guides has a sheet for each at most', async ({ page }) => {
  await keepFull(
    page,
    filledSheets.map(({ id }) => id),
  );
  await page.goto('/record/');
  for (const sheet of filledSheets) await expectWhole(page.locator(`[data-sheet="${sheet.id}"]`), sheet);
  expect(await sheetsOf(page, 'A4')).toBeLessThanOrEqual(filledSheets.length);
});

async function keepFull(page: Page, guides: readonly string[]): Promise<void> {
  await page.goto('/security/');
  await page.evaluate(
    (text) => {
      localStorage.setItem('deskbridge.setup', text);
    },
    JSON.stringify(fullSetup('Production', guides)),
  );
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
