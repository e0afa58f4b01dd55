import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, settle } from './browser';

declare global {
  interface Window {
    /** Brought by {@link barriersOn}. */
    readonly axe: typeof axe;
  }
}

/**
 * WCAG 2.2 A and AA, and the best practices of the checker; a name contains what its control shows, which the checker
 * leaves out because it still calls that rule experimental.
 */
const allRules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

/** What a theme can change: everything else is the same markup with the same sizes. */
export const coloured = ['color-contrast', 'link-in-text-block'];
/** These take nine tenths of the time of a long page, so each look is judged once. Nobody reads the markup of a node. */
const checker = `${axe.source}; axe.configure({ noHtml: true, rules: ${JSON.stringify(
  coloured.map((id) => ({
    id,
    selector: id === 'color-contrast' ? '[data-test-dress]' : 'a[href][data-test-dress]',
  })),
)} });`;

/** The barriers that the checker finds on the page, or in the part that a selector names. */
export async function barriersOn(page: Page, part = 'html', rules = allRules): Promise<string[]> {
  // To read the checker takes as long as a run of it: once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(checker);
  // All frames are of the site itself: what is in them is a page of the list, and is judged there.
  const options: RunOptions = { ...rules, iframes: false, resultTypes: ['violations'] };
  const { found, passed } = await page.evaluate(
    async (run) => {
      const { violations, passes } = await window.axe.run(run.part, run.options);
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary ?? ''}`,
        ),
      );
      return { found, passed: passes.length };
    },
    { part, options },
  );
  expect(passed).toBeGreaterThan(0);
  return found;
}

/** The barriers that only the colours of the page can be, among what {@link markNewLooks} marked. */
export function paleOn(page: Page): Promise<string[]> {
  return barriersOn(page, 'html', { runOnly: { type: 'rule', values: coloured } });
}

/** Asserts that there is no barrier in light or dark, on a phone or a desk, with all that is open. */
export async function expectNoBarrier(page: Page): Promise<void> {
  // The menu of a phone lies over the page, and is judged on its own.
  await page.locator('body > header details').evaluateAll((menus) => {
    for (const menu of menus) menu.removeAttribute('open');
  });
  const seen = new Set<string>();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    // What stays in place lies over links further down, which only needs a reader to scroll.
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    // A width can bring more of the page; a theme brings nothing.
    await settle(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const marked = await markNewLooks(page, seen);
      const where = `${colorScheme}, at ${String(width)} px`;
      if (colorScheme === 'light') expect(await barriersOn(page), where).toEqual([]);
      else if (marked > 0) expect(await paleOn(page), where).toEqual([]);
    }
  }
  expect(seen.size).toBeGreaterThan(3);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/**
 * Marks the first of all texts that look alike: in colour, size and weight, on the same grounds; links also beside
 * what they are in. What was seen before, at another width, is left out. Tells how many it marked.
 */
export async function markNewLooks(page: Page, seen: Set<string>): Promise<number> {
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
        // What is only moved a little still lies on what is around it.
        const place = position === 'relative' ? 'static' : position;
        const own = [backgroundColor, backgroundImage, opacity, filter, place].join(' ');
        const isPlain = own === 'rgba(0, 0, 0, 0) none 1 none static';
        const under = element.parentElement ? groundOf(element.parentElement) : '';
        const ground = isPlain ? under : `${own} / ${under}`;
        grounds.set(element, ground);
        return ground;
      };
      const textOf = (element: Element): string => {
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
        return [color, fontSize, fontWeight, textShadow].join(' ');
      };
      /** A link has to differ from the text that it is in. */
      const linkOf = (link: Element): string => {
        const { textDecoration, borderBottom } = getComputedStyle(link);
        return ['link', textDecoration, borderBottom, textOf(link.parentElement ?? link)].join(' ');
      };
      let count = 0;
      for (const element of document.querySelectorAll('body, body *')) {
        const isText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
        );
        if ((!isText && !element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
        const disabled = element.matches(':disabled, [aria-disabled="true"], :disabled *');
        const link = element.localName === 'a' ? linkOf(element) : '';
        const name = [link, disabled, textOf(element), groundOf(element)].join(' | ');
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
