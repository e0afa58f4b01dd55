import { budgets } from '../support/budgets';
import { firstLoad } from '../support/first-load';
import { expect, settle, test } from '../support/browser';

for (const { path } of budgets) {
  test(`${path} fetches nothing by itself that its weight does not count`, async ({ page, observed }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await settle(page);
    await page.waitForTimeout(1_000);
    const fetched = observed.requests.map((request) => {
      const { pathname } = new URL(request.slice(request.indexOf(' ') + 1));
      return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    });
    const counted = firstLoad(path).map(({ file }) => file);
    expect(fetched.length).toBeGreaterThan(2);
    expect(
      fetched.filter((file) => !counted.includes(file)),
      'Count what a page imports once it is idle: name it in idleModules of test/support/first-load.ts.',
    ).toEqual([]);
  });
}
