import { expect, test } from '../support/pages/browser';

test.use({ guides: 'doing', viewport: { width: 1366, height: 650 } });

for (const guide of ['liveengage', 'zendesk', 'salesforce', 'secure']) {
  test(`the card of /${guide}/ fits a small laptop at each step and action`, async ({ page }) => {
    await page.goto(`/${guide}/`);
    const card = page.locator('[data-next="card"]');
    await expect(page.getByRole('button', { name: 'Keep this step beside the console' })).toBeVisible();
    const places = await page
      .locator('[data-action], [data-step]')
      .evaluateAll((parts) =>
        parts.flatMap((part) =>
          part instanceof HTMLElement
            ? [{ step: part.closest('section')?.id ?? '', action: part.dataset['action'] }]
            : [],
        ),
      );
    expect(places.length).toBeGreaterThan(10);
    for (const { step, action } of places) {
      const part = action === undefined ? `#${step} h2` : `[data-action="${action}"]`;
      await page.evaluate((id) => {
        location.hash = id;
      }, step);
      await expect(page.locator('[data-step]:not([data-folded])')).toHaveAttribute('id', step);
      if (action !== undefined) {
        const line = page.locator(part);
        const unfold = line.locator('[data-unfold]');
        if (await unfold.isVisible()) await unfold.click();
        await expect(card.locator('[data-next-words]')).toHaveText(
          await line.evaluate((own) => own.dataset['title'] ?? ''),
        );
      }
      const box = await card.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const around = element.parentElement?.getBoundingClientRect();
        const strip = document.querySelector('[data-next="strip"]')?.getBoundingClientRect();
        return {
          top: top - (strip?.bottom ?? 0),
          bottom,
          edge: Math.min(innerHeight, around?.bottom ?? 0),
          isScrolled: element.parentElement?.scrollTop !== 0,
        };
      });
      expect(box.isScrolled, part).toBe(false);
      expect(box.bottom, part).toBeLessThanOrEqual(box.edge);
      expect(box.top, part).toBeGreaterThanOrEqual(0);
    }
  });
}
