import { barriersOn, coloured, expectNoBarrier, markNewLooks, paleOn } from '../support/pages/barriers';
import { expect, openDisclosures, test } from '../support/pages/browser';
import { fullSetup, sheets } from '../support/pages/full-setup';

// What each page is on its own is in each-page.spec.ts.

test('a name that lacks what its control shows counts as a barrier', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: 'Zendesk', exact: true })
    .last()
    .evaluate((link) => {
      link.setAttribute('aria-label', 'Another desk');
    });
  expect(await barriersOn(page)).toEqual([expect.stringMatching(/^label-content-name-mismatch: /)]);
});

test('a text that is too pale counts as a barrier, and so does a link that looks like its text', async ({
  page,
}) => {
  await page.goto('/security/');
  const seen = new Set<string>();
  expect(await markNewLooks(page, seen)).toBeGreaterThan(3);
  await page
    .locator('main p')
    .last()
    .evaluate((text) => {
      text.style.setProperty('color', 'rgb(190 190 190)');
    });
  await page
    .locator('main p a[href]')
    .first()
    .evaluate((link) => {
      link.style.setProperty('color', 'rgb(80 80 80)');
      link.style.setProperty('text-decoration', 'none');
      link.style.setProperty('font-weight', 'inherit');
    });
  // Only what looks new is judged, though most of the page was seen before.
  expect(await markNewLooks(page, seen)).toBeGreaterThan(1);
  const found = (await paleOn(page)).map((told) => told.split(':')[0]);
  expect(new Set(found)).toEqual(new Set(coloured));
});

test('/record/ has no barrier with two full set-ups and a file that differs, in light or dark', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/security/');
  const guides = sheets.map(({ id }) => id);
  const [full, part] = [fullSetup('Production', guides), fullSetup('Sandbox', guides.slice(0, 1))];
  await page.evaluate(
    (texts) => {
      for (const [index, text] of texts.entries())
        localStorage.setItem(`deskbridge.setup.11111111-1111-4111-8111-11111111111${String(index)}`, text);
      localStorage.setItem('deskbridge.chosen-setup', 'setup.11111111-1111-4111-8111-111111111110');
    },
    [full, part].map((setup) => JSON.stringify(setup)),
  );
  await page.goto('/record/');
  await page.locator('input[data-file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(full).replaceAll('71234560', '48203317')),
  });
  await expect(page.getByText('Use the one in the file').first()).toBeVisible();
  await openDisclosures(page);
  await expectNoBarrier(page);
});

test('the search has no barrier with its results, over the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/security/');
  await page.keyboard.press('/');
  await expect(page.getByText('Type a code such as 9007')).toBeVisible();
  await page.keyboard.insertText('account id');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
});

test('the open menu of a phone has no barrier', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/security/');
  await page.getByRole('banner').getByText('Menu', { exact: true }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await markNewLooks(page, new Set());
    expect(await barriersOn(page, 'header'), colorScheme).toEqual([]);
  }
});
