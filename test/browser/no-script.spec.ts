import type { Page } from '@playwright/test';
import desk from '../../src/content/desks/liveengage/desk';
import { builtPages, pageAt } from '../support/pages/built-site';
import { attribute } from '../support/pages/html';
import { expect, test } from '../support/pages/browser';
import { controlOf, fieldOf } from '../support/fields';

test.use({ javaScriptEnabled: false });

test('every page can be read without script, down to the last disclosure', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const { path } of builtPages) {
    await page.goto(path);
    // Each disclosure that a reader sees opens by a click, those inside it after it.
    await page.locator('main summary').evaluateAll((summaries) => {
      for (const summary of summaries)
        if (
          summary instanceof HTMLElement &&
          summary.checkVisibility() &&
          !summary.parentElement?.hasAttribute('open')
        )
          summary.click();
    });
    const { seen, unseen, needless, mute } = await lookAround(page);
    expect(mute, `${path}: what promises a check or an answer that only script can give`).toEqual([]);
    expect(unseen, `${path}: words that nobody can see`).toEqual([]);
    expect(needless, `${path}: controls that do nothing without script`).toEqual([]);
    expect(seen, path).toBeGreaterThan(3);
  }
});

test('the guide shows every step, picture, field and hint without script', async ({ page }) => {
  await page.goto('/liveengage/');
  for (const [index, { title }] of desk.steps.entries()) {
    await expect(page.getByText(`Step ${String(index + 1)} of 8`, { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  }
  for (const [key, { label, hint }] of Object.entries(desk.fields)) {
    await expect(controlOf(page, key)).toBeVisible();
    await expect(controlOf(page, key)).toHaveAccessibleName(label);
    await expect(fieldOf(page, key).getByText(hint)).toBeVisible();
  }
  const pictures = desk.steps.flatMap((step) => step.actions.flatMap(({ shows }) => shows ?? []));
  expect(pictures).toHaveLength(7);
  for (const id of pictures) {
    const picture = page.locator(`#${id}`).getByRole('img');
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
    await expect(picture).toHaveAccessibleName(/.{20}/);
  }
  await expect(page.getByRole('figure', { name: /^What an agent sees/ })).toHaveCount(2);
});

test('links lead on without script, and the menu of a phone opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const link = page.getByRole('banner').getByRole('link', { name: 'LiveEngage' });
  await expect(link).toBeHidden();
  await page.getByRole('banner').getByText('Menu', { exact: true }).click();
  await link.click();
  await expect(page).toHaveURL('/liveengage/');
  const hashes = pageAt('/liveengage/').elements.flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    return href?.startsWith('#') ? [href] : [];
  });
  expect(hashes.length).toBeGreaterThan(20);
  // The address is new before the page is whole.
  await page.waitForLoadState();
  const missing = await page.evaluate(
    (all) => all.filter((hash) => document.getElementById(hash.slice(1)) === null),
    hashes,
  );
  expect(missing).toEqual([]);
  await page.getByRole('link', { name: 'key for authentication' }).click();
  await expect(page).toHaveURL('/liveengage/#public-key');
  await expect(
    page.getByRole('heading', { name: 'Let LiveEngage recognise your assistant' }),
  ).toBeInViewport();
});

test('an older documentation address marks the right link without script', async ({ page }) => {
  await page.goto('/docs/assistant/?topic=assistant-beta-deploy-web-chat#deploy-web-chat-lp-mobile-app');
  await expect(page).toHaveURL(/#deploy-web-chat-lp-mobile-app$/);
  const row = page.getByRole('listitem').filter({ hasText: 'deploy-web-chat-lp-mobile-app' });
  const other = page.getByRole('listitem').filter({ hasText: 'deploy-web-chat-lp-authenticate' });
  await expect(row).toBeInViewport();
  const look = (item: typeof row) =>
    item.evaluate((element) => {
      const { backgroundColor, borderColor, outlineStyle } = getComputedStyle(element);
      return [backgroundColor, borderColor, outlineStyle].join(' ');
    });
  expect(await look(row)).not.toBe(await look(other));
  await row.getByRole('link').click();
  await expect(page).toHaveURL('/liveengage/#deploy-web-chat-lp-mobile-app');
  await expect(page.getByRole('heading', { name: 'Create a Mobile App source' })).toBeInViewport();
});

test('what is typed without script does not look checked', async ({ page }) => {
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
  await controlOf(page, 'accountNumber').fill('not a number');
  await expect(fieldOf(page, 'accountNumber')).toHaveAttribute('data-verdict', 'empty');
  await expect(page.getByText('Fits', { exact: true }).filter({ visible: true })).toHaveCount(0);
});

/** Runs outside the page's own scripts, which are off. */
async function lookAround(page: Page) {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const { visibility, opacity } = getComputedStyle(element);
      return element.getClientRects().length > 0 && visibility === 'visible' && opacity !== '0';
    };
    // The map is a drawing or a list, as the width allows; both say the same.
    const words = [...document.querySelectorAll('main :is(p, li, h1, h2, h3, dt, dd, code, td, th)')]
      // What is said about https, or of one sample that did not come, waits until that is so. A doubt opens by its mark.
      .filter(
        (element) =>
          element.closest(
            '[hidden], .hidden, dialog, [popover], [data-beside] [data-talk], template, svg, select, figure > ol, [data-in-lane], [data-needs="https"], [data-sample] > [data-needs="script"]',
          ) === null,
      )
      .filter((element) => element.textContent.trim() !== '');
    const unseen = words
      .filter((element) => !isSeen(element))
      .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`);
    // A disclosure works by itself; a box or mark can be ticked for a print; text can be typed and printed.
    const needless = [
      ...document.querySelectorAll(
        'button:not([popovertarget]), select, output, [role="switch"], [role="tab"]',
      ),
    ]
      .filter(isSeen)
      .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`);
    // Each box that can be written into, and each tool, says that nothing answers.
    const mute = [
      ...document.querySelectorAll(
        'main [data-control], near-tool:not(:has(> :is(key-maker, own-address))), key-maker, compare-key, token-maker',
      ),
    ]
      .filter(isSeen)
      .filter((element) => {
        const owner = element.closest(
          'value-field, guide-field, near-tool, key-maker, compare-key, token-maker',
        );
        const line = owner?.querySelector(
          ':scope > [data-needs="script"], :scope > p > [data-needs="script"]',
        );
        return !line || !isSeen(line);
      })
      .map((element) => `<${element.localName}> ${element.id}`);
    return { seen: words.length - unseen.length, unseen, needless, mute };
  });
}
