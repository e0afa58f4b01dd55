import type { Locator, Page } from '@playwright/test';

/** All that the page keeps in this browser, as one text. */
export async function keptInStorage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

/**
 * Milliseconds from the paste event to the final verdict, by the page's own clock: what the test itself takes
 * to press the keys is not in them.
 */
export async function timeVerdicts(field: Locator, paste: () => Promise<void>): Promise<number> {
  await field.evaluate((element) => {
    if (!(element instanceof HTMLElement)) return;
    delete element.dataset['testTime'];
    element.addEventListener(
      'paste',
      () => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          const verdict = element.dataset['verdict'] ?? '';
          if (!['ok', 'warn', 'stop'].includes(verdict)) return;
          observer.disconnect();
          element.dataset['testTime'] = String(performance.now() - began);
        });
        observer.observe(element, { attributeFilter: ['data-verdict'] });
      },
      { once: true, capture: true },
    );
  });
  await paste();
  const time = await field.page().waitForFunction((element) => {
    return element instanceof HTMLElement ? element.dataset['testTime'] : undefined;
  }, await field.elementHandle());
  return Number(await time.jsonValue());
}
