import type { Locator, Page } from '@playwright/test';
import { expect } from './browser';

/** All that the page keeps in this browser, as one text. */
export async function keptInStorage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

/**
 * Everything that a page holds where a script, another page or a later visit could read it: its markup, what
 * stands in its controls, its storage of any kind, its address, title and history.
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

interface Timed {
  /** The event at which the clock starts. */
  readonly from: 'paste' | 'input';
  readonly verdict: 'empty' | 'ok' | 'stop';
}

/**
 * Milliseconds from an event in the field to its verdict, by the page's own clock: what the test itself takes to
 * press the keys is not in them.
 */
export async function timeVerdict(
  field: Locator,
  act: () => Promise<void>,
  { from, verdict }: Timed,
): Promise<number> {
  await field.evaluate(
    (element, timed) => {
      if (!(element instanceof HTMLElement)) return;
      delete element.dataset['testTime'];
      // Away from every verdict, so that the same one twice is seen as well.
      element.dataset['verdict'] = 'checking';
      const start = (): void => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (element.dataset['verdict'] !== timed.verdict) return;
          observer.disconnect();
          element.dataset['testTime'] = String(performance.now() - began);
        });
        observer.observe(element, { attributeFilter: ['data-verdict'] });
      };
      element.addEventListener(timed.from, start, { once: true, capture: true });
    },
    { from, verdict },
  );
  await act();
  await expect(field, 'the verdict').toHaveAttribute('data-test-time', /./);
  return Number(await field.getAttribute('data-test-time'));
}

/** Counts the tasks of more than 50 ms from now on, until the function that it returns is called. */
export async function countLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset['testLongTasks'] = '0';
    const observer = new PerformanceObserver((list) => {
      root.dataset['testLongTasks'] = String(
        Number(root.dataset['testLongTasks']) + list.getEntries().length,
      );
    });
    observer.observe({ type: 'longtask' });
    addEventListener('test-count-ends', () => {
      observer.disconnect();
    });
  });
  return () =>
    page.evaluate(async () => {
      // What was measured is reported with a delay.
      await new Promise((resolve) => setTimeout(resolve, 200));
      dispatchEvent(new Event('test-count-ends'));
      return Number(document.documentElement.dataset['testLongTasks']);
    });
}
