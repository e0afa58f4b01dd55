import type { Locator, Page } from '@playwright/test';
import { growthOf, mostGrowth } from '../growth';
import { expect } from './browser';

/** All that the page keeps in this browser, as one text. */
export async function keptInStorage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

/** Keeps this in the browser before a page of the site is opened. What is opened for it is text, and runs nothing. */
export async function keepInStorage(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate((all) => {
    for (const [name, text] of Object.entries(all)) localStorage.setItem(`deskbridge.${name}`, text);
  }, texts);
}

/**
 * Everything that a page holds where a script, another page or a later visit could read it: its markup, what
 * is in its controls, its storage of any kind, its address, title and history.
 */
export async function everythingIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const controls = [...document.querySelectorAll('input, textarea, select')].map((control) =>
      'value' in control ? String(control.value) : '',
    );
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    return [
      document.documentElement.outerHTML,
      ...controls,
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches, history.state]),
      document.cookie,
      document.title,
      location.href,
      window.name,
    ].join('\n');
  });
}

/** What sticks out at a side when the page can be scrolled sideways. */
export async function pastTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const past = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > edge + 1 || (document.dir === 'rtl' && left < -1);
      })
      .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`);
    return [`${String(document.documentElement.scrollWidth - edge)} px too wide`, ...past.slice(0, 5)];
  });
}

/**
 * Chooses an option whose radio is not seen, by its label as a reader does. A forced check of the radio would not
 * try again while the page scrolls.
 */
export async function choose(radio: Locator): Promise<void> {
  await radio.locator('xpath=ancestor::label').click();
}

/** From now on no timer of the page ends: what still comes has waited for none. */
export async function stopTimers(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

type Verdict = 'empty' | 'stop';

/** Asserts that the time from a text to its verdict is in proportion to its length, by the page's own clock. */
export async function expectLinearVerdict(field: Locator, text: string, verdict: Verdict): Promise<void> {
  const timeOf = (share: number): Promise<number> =>
    timeVerdict(field, text.slice(0, text.length * share), verdict);
  const growth = await growthOf(timeOf, { tries: 5, leastTold: 6 });
  expect(growth, JSON.stringify(text.slice(0, 20))).toBeLessThan(mostGrowth);
}

/** Milliseconds from the moment at which a text is in the field to its verdict, by the page's own clock. */
async function timeVerdict(field: Locator, text: string, verdict: Verdict): Promise<number> {
  await field.evaluate((element, awaited) => {
    if (!(element instanceof HTMLElement)) return;
    delete element.dataset['testTime'];
    // Away from every verdict, so that the same one twice is seen as well.
    element.dataset['verdict'] = 'checking';
    const start = (): void => {
      const began = performance.now();
      const observer = new MutationObserver(() => {
        if (element.dataset['verdict'] !== awaited) return;
        observer.disconnect();
        element.dataset['testTime'] = String(performance.now() - began);
      });
      observer.observe(element, { attributeFilter: ['data-verdict'] });
    };
    element.addEventListener('input', start, { once: true, capture: true });
  }, verdict);
  // Set as a whole: to paste a megabyte is the browser's own work.
  await field.locator('[data-control]').evaluate((control, value) => {
    if ('value' in control) control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await expect(field, 'the verdict').toHaveAttribute('data-test-time', /./);
  return Number(await field.getAttribute('data-test-time'));
}
