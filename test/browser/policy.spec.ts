import { builtFiles, builtPages } from '../support/pages/built-site';
import { startCanary } from '../support/canary';
import { expect, foreignRequests, openDisclosures, settle, test } from '../support/pages/browser';
import { runEscapes, running, sending } from '../support/escapes';

const pages = builtPages.map((page) => page.path).filter((path) => path !== '/404.html');

test.describe('the policy lets every page work', () => {
  test('each loads without a violation and fetches only its own files', async ({ page, observed }) => {
    test.slow();
    for (const path of pages) {
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

  test('every way out and everything inline on each page', async ({ page, observed }) => {
    test.slow();
    const canary = await startCanary();
    for (const path of pages) {
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

  test('no page shows itself in a foreign one', async ({ page }) => {
    const canary = await startCanary();
    for (const path of pages) {
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
