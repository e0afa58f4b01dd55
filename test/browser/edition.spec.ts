import { expect, settle, test } from '../support/pages/browser';

const choices = [
  ['/liveengage/', 'today'],
  ['/zendesk/', 'classic'],
  ['/salesforce/', '2020'],
  ['/secure/', 'classic'],
] as const;

for (const [path, edition] of choices) {
  test(`${path} has the names of “${edition}” in every frame that is drawn`, async ({ page }) => {
    await page.addInitScript(watchFrames, edition);
    await page.goto(path);
    await settle(page);
    // It comes once the page is at rest.
    await expect(page.getByLabel('Names as in')).toHaveValue(edition);
    const seen = page.locator('html');
    await expect(seen).toHaveAttribute('data-test-frames', /^\d/);
    await expect(seen).not.toHaveAttribute('data-test-other-name', /./);
    const named = page.locator(`[data-name-${edition}]`);
    for (const name of await named.all())
      expect(await name.textContent()).toBe(await name.getAttribute(`data-name-${edition}`));
    const way = page.locator(`[data-ways] > [data-edition="${edition}"]`);
    expect((await named.count()) + (await way.count())).toBeGreaterThan(0);
    for (const each of await way.all()) await expect(each).not.toHaveAttribute('hidden');
  });
}

/** Runs inside the page before it is there: looks at the names before each frame is drawn. */
function watchFrames(edition: string): void {
  localStorage.setItem('deskbridge.edition', edition);
  let frames = 0;
  const look = (): void => {
    frames += 1;
    const { dataset } = document.documentElement;
    dataset['testFrames'] = String(frames);
    for (const name of document.querySelectorAll(`[data-name-${edition}]`)) {
      // Between two pieces of a page an element may be there without its text.
      if (name.textContent !== '' && name.textContent !== name.getAttribute(`data-name-${edition}`))
        dataset['testOtherName'] = `${name.textContent}, in frame ${String(frames)}`;
    }
    for (const way of document.querySelectorAll(`[data-ways] > [data-edition="${edition}"][hidden]`))
      dataset['testOtherName'] = `${way.textContent}, in frame ${String(frames)}`;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
