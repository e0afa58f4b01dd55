import { builtFiles } from '../support/pages/built-site';
import { startCanary } from '../support/canary';
import { expect, foreignRequests, openDisclosures, settle, test } from '../support/pages/browser';
import { runEscapes, running, sending } from '../support/escapes';

test.describe('the policy lets the pages work', () => {
  // Other tests open every page, under the watch that each test here has; these have most to load.
  test('a guide and the workshops load without a violation and fetch only files of the site', async ({
    page,
    observed,
  }) => {
    for (const path of ['/secure/', '/keys/', '/token/']) {
      const before = observed.requests.length;
      await page.goto(path);
      await openDisclosures(page);
      await page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      });
      await settle(page);
      const files = observed.requests.slice(before).map((request) => {
        const [method = '', address = ''] = request.split(' ');
        const { pathname } = new URL(address);
        return `${method} ${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
      });
      expect(files).toContain(`GET ${path}index.html`);
      const others = files.filter((file) => !builtFiles.map((built) => `GET ${built}`).includes(file));
      expect(others, path).toEqual([]);
      expect(observed.violations, path).toEqual([]);
    }
  });

  test.describe('an address that is not there', () => {
    test.use({ quiet: false });

    test('gets the page that helps, under the same policy', async ({ page, observed, baseURL }) => {
      const answer = await page.goto('/nothing/here/');
      await settle(page);
      expect(answer?.status()).toBe(404);
      expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
      await expect(page.locator('main h1')).toBeVisible();
      expect(observed.violations).toEqual([]);
      expect(observed.pageErrors).toEqual([]);
      expect(foreignRequests(observed, new URL(baseURL ?? '').origin)).toEqual([]);
      // The browser itself notes the status of the page; nothing else may be said.
      expect(observed.consoleErrors.filter((text) => !text.includes('status of 404'))).toEqual([]);
    });
  });
});

test.describe('the policy refuses', () => {
  test.use({ quiet: false });

  // test/site/markup.test.ts and headers.test.ts hold each page to the same policy. Only that of the widget lets
  // a page frame it.
  test('every way out and everything inline, where a key is made and on the widget', async ({
    page,
    observed,
  }) => {
    const canary = await startCanary();
    for (const path of ['/keys/', '/widget/']) {
      await page.goto(path);
      await settle(page);
      observed.violations.length = 0;
      const outcomes = await runEscapes(page, canary.origin);
      await expect.poll(() => missing(observed.violations), path).toEqual([]);
      expect(canary.heard, path).toEqual([]);
      for (const name of Object.keys(running)) expect(outcomes[name], `${name} on ${path}`).toBe('refused');
    }
    await canary.close();
  });

  test('nothing that the same attempts could not do without it', async ({ page, observed }) => {
    const canary = await startCanary();
    await page.goto(canary.origin);
    const outcomes = await runEscapes(page, canary.origin);
    await expect
      .poll(() => Object.values(sending).filter(({ reaches }) => !canary.heard.includes(reaches)))
      .toEqual([]);
    for (const name of Object.keys(running)) expect(outcomes[name], name).toBe('done');
    expect(observed.violations).toEqual([]);
    await canary.close();
  });
});

test.describe('frames', () => {
  test.use({ quiet: false });

  // test/site/headers.test.ts has the header of each page.
  test('no page shows itself in a foreign one, not even the widget', async ({ page }) => {
    const canary = await startCanary();
    for (const path of ['/keys/', '/widget/']) {
      await page.goto(canary.origin);
      const address = new URL(path, test.info().project.use.baseURL).href;
      await page.evaluate((src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      }, address);
      await expect.poll(() => page.frames()[1]?.url(), path).toMatch(/^chrome-error:/);
    }
    await canary.close();
  });
});

/** The attempts for which the browser reported nothing. */
function missing(violations: readonly string[]): string[] {
  return Object.entries({ ...sending, ...running })
    .filter(([, { directive, address }]) => !violations.some((each) => isReport(each, directive, address)))
    .map(([name]) => name);
}

function isReport(violation: string, directive: string, address: string): boolean {
  return violation.startsWith(`${directive} `) && violation.includes(address);
}
