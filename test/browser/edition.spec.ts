import { expect, settle, test } from '../support/pages/browser';

/** The one with most names, and ways, of another time. */
const [path, edition] = ['/zendesk/', 'classic'];

test('the names of another time are in every frame that is drawn', async ({ page }) => {
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
  const ways = page.locator(`[data-ways] > [data-edition="${edition}"]`);
  for (const way of await ways.all()) await expect(way).not.toHaveAttribute('hidden');
  expect([await named.count(), await ways.count()]).not.toContain(0);
});

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
