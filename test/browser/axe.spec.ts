import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { builtPages } from '../support/pages/built-site';
import { expect, openDisclosures, settle, test } from '../support/pages/browser';
import { fullSetup, sheets } from '../support/pages/full-setup';

/**
 * WCAG 2.2 A and AA, and the best practices of the checker; a name contains what its control shows, which the checker
 * leaves out because it still calls that rule experimental.
 */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
};
const widths = [360, 1280] as const;

/** What a theme can change: everything else is the same markup with the same sizes. */
const coloured = ['color-contrast', 'link-in-text-block'];
/** These take nine tenths of the time of a long page, so each look is judged once. */
const axeSource = `${axe.source}; axe.configure({ rules: ${JSON.stringify(
  coloured.map((id) => ({
    id,
    selector: id === 'color-contrast' ? '[data-test-dress]' : 'a[href][data-test-dress]',
  })),
)} });`;

/** Only violations are reported node by node, which takes most of the time on a long page. */
const checkerOf = (page: Page, options: Parameters<AxeBuilder['options']>[0] = {}): AxeBuilder =>
  // All frames are of the site itself: what is in them is a page of the list, and is judged there.
  new AxeBuilder({ page, axeSource })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], iframes: false, ...options });

async function barriersOn(checker: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await checker.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary ?? ''}`,
    ),
  );
}

test('a name that lacks what its control shows counts as a barrier', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: 'Zendesk', exact: true })
    .last()
    .evaluate((link) => {
      link.setAttribute('aria-label', 'Another desk');
    });
  expect(await barriersOn(checkerOf(page, rules))).toEqual([
    expect.stringMatching(/^label-content-name-mismatch: /),
  ]);
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
  const found = (await barriersOn(checkerOf(page).withRules(coloured))).map((told) => told.split(':')[0]);
  expect(new Set(found)).toEqual(new Set(coloured));
});

for (const { path } of builtPages) {
  test(`${path} has no barrier in light or dark, on a phone or a desk`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: widths[0], height: 800 });
    await page.goto(path);
    await expectNoBarrier(page);
  });
}

test('/record/ has no barrier with two full set-ups and a file that differs, in light or dark', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: widths[0], height: 800 });
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
  await expectNoBarrier(page);
});

test('the search has no barrier with its results, over the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/security/');
  await page.keyboard.press('/');
  await expect(page.getByText('Type a code such as 9007')).toBeVisible();
  await page.keyboard.insertText('account id');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toBeVisible();
  expect(await barriersOn(checkerOf(page, rules))).toEqual([]);
});

test('the open menu of a phone has no barrier', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: widths[0], height: 800 });
  await page.goto('/security/');
  await page.getByRole('banner').getByText('Menu', { exact: true }).click();
  const header = checkerOf(page, rules).include('header');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await markNewLooks(page, new Set());
    expect(await barriersOn(header), colorScheme).toEqual([]);
  }
});

async function expectNoBarrier(page: Page): Promise<void> {
  await openDisclosures(page);
  // The menu of a phone lies over the page, and is judged on its own.
  await page.locator('body > header details').evaluateAll((menus) => {
    for (const menu of menus) menu.removeAttribute('open');
  });
  const seen = new Set<string>();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // A width can bring more of the page; a theme brings nothing.
    await settle(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const marked = await markNewLooks(page, seen);
      const checker = colorScheme === 'light' ? checkerOf(page, rules) : checkerOf(page).withRules(coloured);
      if (colorScheme === 'light' || marked > 0)
        expect(await barriersOn(checker), `${colorScheme}, at ${String(width)} px`).toEqual([]);
    }
  }
  expect(seen.size).toBeGreaterThan(3);
}

/**
 * Marks the first of all texts that look alike: in colour, size and weight, beside what their parent looks like, on
 * the same grounds. What was seen before, at another width, is left out. Tells how many it marked.
 */
async function markNewLooks(page: Page, seen: Set<string>): Promise<number> {
  const { dresses, marked } = await page.evaluate(
    (known) => {
      const fresh = new Set<string>();
      const old = new Set(known);
      for (const element of document.querySelectorAll('[data-test-dress]'))
        element.removeAttribute('data-test-dress');
      const grounds = new Map<Element, string>();
      const groundOf = (element: Element): string => {
        const found = grounds.get(element);
        if (found !== undefined) return found;
        const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
        const own = [backgroundColor, backgroundImage, opacity, filter, position].join(' ');
        const isPlain = own === 'rgba(0, 0, 0, 0) none 1 none static';
        const under = element.parentElement ? groundOf(element.parentElement) : '';
        const ground = isPlain ? under : `${own} / ${under}`;
        grounds.set(element, ground);
        return ground;
      };
      const textOf = (element: Element): string => {
        const { color, fontSize, fontWeight, textShadow, textDecoration, borderBottom } =
          getComputedStyle(element);
        return [color, fontSize, fontWeight, textShadow, textDecoration, borderBottom].join(' ');
      };
      let count = 0;
      for (const element of document.querySelectorAll('body, body *')) {
        const isText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
        );
        if ((!isText && !element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
        const parent = element.parentElement ?? element;
        const disabled = element.matches(':disabled, [aria-disabled="true"], :disabled *');
        const dress = [
          element.localName === 'a',
          disabled,
          textOf(element),
          textOf(parent),
          groundOf(element),
        ];
        const name = dress.join(' | ');
        if (old.has(name) || fresh.has(name)) continue;
        fresh.add(name);
        element.setAttribute('data-test-dress', '');
        count += 1;
      }
      return { dresses: [...fresh], marked: count };
    },
    [...seen],
  );
  for (const dress of dresses) seen.add(dress);
  return marked;
}
