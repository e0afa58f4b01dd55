import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../support/pages/browser';
import { builtPages, readBuilt } from '../support/pages/built-site';
import { languageFiles } from '../support/pages/language-files';
import { copySite, type CopiedSite } from '../support/pages/copied-site';
import { makeToken } from '../support/tokens';

const test = base.extend<{ site: CopiedSite }>({
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },

  site: async ({}, use) => {
    const site = await copySite();
    await use(site);
    await site.close();
  },
});

test.use({ serviceWorkers: 'allow' });

/** What a first visit keeps. The files of another language follow when one of its pages is opened. */
const listed = new Map(
  Array.from(
    readBuilt('/worker.js').matchAll(/"([\w./-]+)":`(sha256-[^`]+)`/g),
    ([, file = '', digest = '']) => [file, digest] as const,
  ).filter(([file]) => !languageFiles.includes(file)),
);

function isOfLanguage(path: string): boolean {
  return languageFiles.includes(`${path.slice(1)}index.html`);
}

/** Some 190 files are fetched, by a machine that may be busy. */
const slow = { timeout: 45_000 };

/** One visit, until the foot of the page says that the site works offline. */
async function visit(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByText('Works offline')).toBeVisible(slow);
}

async function goOffline(page: Page, site: CopiedSite): Promise<void> {
  await page.context().setOffline(true);
  await site.stop();
}

/** What the worker keeps: names that end in a digest. */
async function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.slice(location.origin.length + 1));
  });
}

const heading = (page: Page) => page.locator('h1').first();

test.describe('after one visit', () => {
  test.use({ quiet: false });

  test('the files of the list are kept and no others, and without a network every page opens and works', async ({
    page,
    site,
    observed,
  }) => {
    test.slow();
    await visit(page);
    const kept = await keptBy(page);
    expect(kept.toSorted()).toEqual(Array.from(listed, ([file, digest]) => `${file}?${digest}`).toSorted());

    await test.step('whatever is asked for', async () => {
      await page.goto('/keys/?key=a-value');
      for (const path of ['/sbom.json', '/robots.txt', '/nothing/here/']) await page.goto(path);
      expect(site.asked).toContain('/sbom.json');
      await page.goto('/security/');
      expect(await keptBy(page)).toEqual(kept);
    });

    await test.step('the policy for Trusted Types cannot be made again, and no other script becomes a worker', async () => {
      for (const said of await page.evaluate(tryPolicies)) expect(said).toContain('TypeError');
    });

    const translated = builtPages.map(({ path }) => path).find(isOfLanguage) ?? '';
    await page.goto(translated);
    const all = listed.size + languageFiles.length;
    await expect.poll(async () => (await keptBy(page)).length, slow).toBe(all);
    observed.consoleErrors.length = 0;
    observed.violations.length = 0;
    await goOffline(page, site);

    await test.step('every page is there, with its headers', async () => {
      await page.reload();
      await expect(heading(page)).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('lang', 'en');
      for (const { path } of builtPages) {
        const answer = await page.goto(`${path}?from=somewhere`, { waitUntil: 'commit' });
        expect(answer?.status(), path).toBe(200);
        expect(answer?.headers()['content-security-policy'], path).toContain('frame-ancestors');
        await expect(heading(page), path).toBeVisible();
      }
      await page.goto('/keys#read');
      expect(page.url()).toBe(`${site.origin}/keys/#read`);
      await page.goto('/docs/assistant/?topic=deploy-web-chat-liveperson');
      await expect(page).toHaveURL(/\/liveengage\//);
      expect(observed.consoleErrors).toEqual([]);
      expect(observed.violations).toEqual([]);
      const missing = await page.goto('/nothing/here/');
      expect(missing?.status()).toBe(404);
      await expect(heading(page)).toHaveText('There is no page at this address');
    });

    await test.step('a pair is made and saved, and a token is read', async () => {
      await page.goto('/keys/');
      await page.getByRole('button', { name: 'Make the pair' }).click();
      const offered = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the private key' }).click({ timeout: 30_000 });
      const key = createPrivateKey(readFileSync(await (await offered).path(), 'utf8'));
      await page.goto('/token/');
      await page
        .locator('[name="token"]')
        .fill(makeToken({ algorithm: 'RS256', key, header: {}, claims: { sub: 'visitor-1' } }));
      await page
        .locator('[name="tokenKey"]')
        .fill(createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString());
      await expect(page.locator('token-reader')).toContainText('visitor-1');
    });

    await test.step('the search finds, and leads on', async () => {
      await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
      await page.getByRole('combobox', { name: 'Search this site' }).fill('9007');
      await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().click();
      await expect(page).toHaveURL(/\/faults\/#/);
      await expect(page.locator(':target')).toContainText('9007');
    });
  });
});

test('a new version is told, fetches what changed, and is taken when the person agrees', async ({
  page,
  context,
  site,
}) => {
  await visit(page);
  site.rewrite('security/index.html', (text) =>
    text.replace('What stays here, and how', 'The newer words, and how'),
  );
  await site.release();
  site.asked.length = 0;
  await page.goto('/security/');
  const notice = page.locator('[data-cause="version"]');
  await expect(notice).toContainText('A new version of this site is ready.', slow);
  expect(site.asked.toSorted()).toEqual(['/security/', '/worker.js']);
  await page.goto('/security/');
  await expect(heading(page)).toContainText('What stays here');
  await expect(notice).toBeVisible(slow);

  const other = await context.newPage();
  await other.goto('/keys/');
  await other.getByRole('button', { name: 'Make the pair' }).click();
  await expect(other.getByRole('button', { name: 'Save the private key' })).toBeVisible({ timeout: 30_000 });
  await page.bringToFront();
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(notice).toContainText('A tab of this site holds a private key');
  await other.bringToFront();
  await other.getByRole('button', { name: 'Save the private key' }).click();
  await other.close();

  await page.bringToFront();
  await page.goto('/security/');
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(heading(page)).toContainText('The newer words');
  await goOffline(page, site);
  await page.goto('/security/');
  await expect(heading(page)).toContainText('The newer words');
  expect(await keptBy(page)).toHaveLength(listed.size);
});

test.describe('a site of which a file cannot be had', () => {
  test.use({ quiet: false });

  test('works with a network, and is kept once the file is there', async ({ page, site, observed }) => {
    const file = 'images/zendesk/zd-departments.svg';
    site.remove(file);
    await page.goto('/');
    await expect.poll(() => site.asked.filter((path) => path === `/${file}`), slow).toHaveLength(1);
    await page.goto('/keys/');
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText('Works offline')).toBeHidden();
    expect(observed.pageErrors).toEqual([]);
    site.restore(file);
    await visit(page);
    expect(await keptBy(page)).toHaveLength(listed.size);
  });

  test('is not kept with a file that is another than the build listed', async ({ page, site }) => {
    site.rewrite('index.html', (text) => text.replace('</body>', '<!-- added on the way --></body>'));
    await page.goto('/');
    await expect.poll(() => site.asked.filter((path) => path === '/').length, slow).toBeGreaterThan(1);
    await page.goto('/keys/');
    await expect(page.getByText('Works offline')).toBeHidden();
    expect((await keptBy(page)).some((name) => name.startsWith('index.html'))).toBe(false);
  });
});

/** Runs inside the page: what comes of a second policy, and of making other scripts a worker. */
async function tryPolicies(): Promise<string[]> {
  const outcome = (work: () => unknown): Promise<string> =>
    Promise.resolve()
      .then(work)
      .then(() => 'done', String);
  const rules = { createScriptURL: (text: string): string => text };
  return [
    await outcome(() => {
      const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
      if (typeof factory !== 'object' || !factory) throw new Error('This browser has no trusted types.');
      const create: unknown = Reflect.get(factory, 'createPolicy');
      if (typeof create === 'function') Reflect.apply(create, factory, ['offline-worker', rules]);
    }),
    await outcome(() => navigator.serviceWorker.register('/worker.js')),
    await outcome(() => navigator.serviceWorker.register('/theme.js')),
  ];
}
