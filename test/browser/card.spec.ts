import { expect, test } from '../support/pages/browser';

test.use({ guides: 'doing', viewport: { width: 1366, height: 650 } });

for (const guide of ['liveengage', 'zendesk', 'salesforce', 'secure']) {
  test(`the card of /${guide}/ fits a small laptop at each step and action`, async ({ page }) => {
    await page.goto(`/${guide}/`);
    await expect(page.getByRole('button', { name: 'Keep this step beside the console' })).toBeVisible();
    const { places, misfits } = await page.evaluate(lookAtEach);
    expect(places).toBeGreaterThan(10);
    expect(misfits).toEqual([]);
  });
}

/** Runs inside the page: goes to each step and action, and tells where the card does not show it whole. */
async function lookAtEach(): Promise<{ places: number; misfits: string[] }> {
  const until = async (holds: () => boolean): Promise<boolean> => {
    for (let frames = 0; frames < 600 && !holds(); frames += 1)
      await new Promise((go) => {
        requestAnimationFrame(go);
      });
    return holds();
  };
  const card = document.querySelector('[data-next="card"]');
  const misfits: string[] = [];
  const parts = [...document.querySelectorAll<HTMLElement>('[data-action], [data-step]')];
  for (const part of parts) {
    const { action, title = '' } = part.dataset;
    const step = part.closest('section')?.id ?? '';
    location.hash = step;
    const isOpen = () => document.querySelector('[data-step]:not([data-folded])')?.id === step;
    if (!(await until(isOpen))) misfits.push(`${step} does not open`);
    if (action !== undefined) {
      const unfold = part.querySelector<HTMLElement>('[data-unfold]');
      if (unfold?.checkVisibility()) unfold.click();
      const isShown = () => card?.querySelector('[data-next-words]')?.textContent.trim() === title;
      if (!(await until(isShown))) misfits.push(`${action} is not in the card`);
    }
    const { top = -1, bottom = Infinity } = card?.getBoundingClientRect() ?? {};
    const around = card?.parentElement;
    const strip = document.querySelector('[data-next="strip"]')?.getBoundingClientRect();
    const edge = Math.min(innerHeight, around?.getBoundingClientRect().bottom ?? 0);
    if (top < (strip?.bottom ?? 0) || bottom > edge || around?.scrollTop !== 0)
      misfits.push(`${action ?? step}: from ${String(top)} to ${String(bottom)}`);
  }
  return { places: parts.length, misfits };
}
