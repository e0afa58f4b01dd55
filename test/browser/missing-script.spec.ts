import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { button, deployment } from '../content/examples/salesforce/sample-snippets';
import { bringTools, expect, markLoadedAhead, openDisclosures, settle, test } from '../support/pages/browser';
import { controlOf } from '../support/fields';
import { missedAlike, onDemandOf } from '../support/pages/first-load';

// The browser itself writes each failed request to the console.
test.use({ quiet: false });

const read = (file: string): string => readFileSync(`test/support/keys/${file}`, 'utf8');
const privateKey = read('rsa-2048.pkcs8.pem');
const publicKey = read('rsa-2048.spki.pem');
const keySet = read('rsa-several.jwks.json');
const token = `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEiLCJleHAiOjk5OTk5OTk5OTl9.${'A'.repeat(342)}`;

/** What a reader does on a page, in the hands of whom each script of it is needed. */
const uses: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/liveengage/': pastePrivateKeys,
  '/secure/': pastePrivateKeys,
  '/salesforce/': async (page) => {
    await controlOf(page, 'deploymentCode').fill(deployment);
    await controlOf(page, 'buttonCode').fill(button);
  },
  '/keys/': async (page) => {
    await controlOf(page, 'key').fill(keySet);
    await settle(page);
    await controlOf(page, 'key').fill(publicKey);
    await controlOf(page, 'pairKey').fill(publicKey, { force: true });
    await controlOf(page, 'pairToken').fill(token, { force: true });
  },
  '/token/': async (page) => {
    await controlOf(page, 'token').fill(token);
    await controlOf(page, 'tokenKey').fill(publicKey);
    await page.locator('#time-line').scrollIntoViewIfNeeded();
  },
};

/** Pages that are walked side by side: a walk is mostly waiting. */
const atOnce = 3;
/** Scripts that were taken away on a page before: every page misses them in the same element. */
const missed = new Set<string>();
/** Scripts with a table of others, whose elements say each for itself that it did not come: they go in one walk. */
const tables = ['tools-by-name', 'server-code'];

// One page after the other, as they share what was missed.
test.describe.configure({ mode: 'serial' });

for (const [path, use] of Object.entries(uses)) {
  test(`${path} says so when any one of its scripts does not come`, async ({ page, browser, baseURL }) => {
    test.setTimeout(240_000);
    const scripts = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/_astro/') && pathname.endsWith('.js')) scripts.add(pathname);
    });
    const used = new Set<string>();
    const whole = await walk(await openFresh(page), path, async (walked) => {
      await use(walked);
      for (const script of scripts) used.add(script);
    });
    expect(whole.unsaid, 'with all scripts, everything works').toEqual([]);
    expect(whole.tells, 'with all scripts, nothing is told').toBe(false);
    expect(scripts.size).toBeGreaterThan(4);
    const left = missedAlike(scripts).flatMap((alike) => alike.find((script) => !missed.has(script)) ?? []);
    for (const script of scripts) missed.add(script);
    let count = 0;
    const walkWithout = async (other: Page, together: readonly string[], isTable = false): Promise<void> => {
      // A route of Playwright's would ask for every file, and keep none of them for the next walk.
      const session = await other.context().newCDPSession(other);
      await session.send('Network.enable');
      await session.send('Network.setBlockedURLs', { urls: together.map((script) => `*${script}`) });
      const seen = await walk(other, path, use);
      await session.detach();
      const lost = whole.text.split('\n').filter((line) => !seen.text.includes(line));
      if (lost.length === 0 && seen.unsaid.length === 0) return;
      const [script = '', ...rest] = together;
      if (rest.length > 0 && !isTable) {
        for (const one of together) await walkWithout(other, [one]);
        return;
      }
      count += 1;
      expect.soft(seen.unsaid, `${script}: what keeps silent`).toEqual([]);
      expect
        .soft(seen.tells, `${script}: nothing says why this is not shown: ${lost.join(' / ')}`)
        .toBe(true);
    };
    const inTables = tables.map((name) => {
      const all = onDemandOf(name);
      return left.filter((script) => all.has(script));
    });
    const others = left.filter((script) => !inTables.flat().includes(script));
    // Most of what comes at rest is missed by nobody: where nothing is lost without any of it, nothing is without one.
    const atRest = others.filter((script) => !used.has(script));
    const groups = others.filter((script) => used.has(script)).map((script) => [script]);
    while (atRest.length > 0) groups.push(atRest.splice(0, 4));
    groups.push(...inTables.filter(({ length }) => length > 0));
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        // What is kept, and what tabs tell each other, is the walker's own.
        const context = await browser.newContext({ baseURL: baseURL ?? '' });
        const other = await openFresh(await context.newPage());
        for (let group = groups.pop(); group !== undefined; group = groups.pop())
          await walkWithout(other, group, inTables.includes(group));
        await context.close();
      }),
    );
    expect(count, 'scripts that a reader would miss').toBeGreaterThan(0);
  });
}

test('without the script of the head the page works, and private keys are removed', async ({ page }) => {
  await page.route('**/theme.js', (route) => route.abort());
  const { unsaid, text } = await walk(await openFresh(page), '/liveengage/', pastePrivateKeys);
  expect(unsaid).toEqual([]);
  expect(text).toContain('This is a private key. It was removed from the box');
});

test('a page whose script is slow claims nothing, and does not flash', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  // The lines wait for an animation, which stands still until they were looked for.
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await page.goto('/liveengage/', { waitUntil: 'commit' });
  const lines = page.locator('[data-needs="script"]').filter({ visible: true });
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(lines).toHaveCount(0);
  const height = await heightOf();
  await session.send('Animation.setPlaybackRate', { playbackRate: 1 });
  await expect(lines.first()).toBeVisible();
  expect(await heightOf()).toBeGreaterThan(height);
  await expect(page.getByText('Fits', { exact: true }).filter({ visible: true })).toHaveCount(0);
  await controlOf(page, 'accountNumber').fill('71234560');
  arrive();
  await expect(page.locator('[data-field="accountNumber"]')).toHaveAttribute('data-verdict', 'ok');
  await expect(lines).toHaveCount(0);
});

test('a tool that is on its way shows one of its tabs, and all where it does not come', async ({ page }) => {
  let fail: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/code-tabs.*.js', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto('/secure/#secure-deploy-handler');
  const panels = page.locator('server-code [data-tab]').filter({ visible: true });
  await page.locator('near-tool[data-tool="server-code"]').scrollIntoViewIfNeeded();
  await expect(panels).toHaveCount(1);
  fail();
  await expect.poll(() => panels.count()).toBeGreaterThan(5);
});

interface Seen {
  /** Boxes that keep a private key, elements that do not work, claims that a check held: and no line that says so. */
  readonly unsaid: readonly string[];
  /** Whether anything on the page says that a part did not come. */
  readonly tells: boolean;
  /** All that is shown, without figures. */
  readonly text: string;
}

/** A page that finds nothing kept, however often it is opened. */
async function openFresh(page: Page): Promise<Page> {
  await markLoadedAhead(page);
  await page.addInitScript(() => {
    if (window.top !== window) return;
    localStorage.clear();
    sessionStorage.clear();
    // Tools come when they are seen: in a step that is folded they do not.
    localStorage.setItem('deskbridge.mode', 'whole');
  });
  return page;
}

async function walk(page: Page, path: string, use: (page: Page) => Promise<void>): Promise<Seen> {
  await page.goto(path);
  await openDisclosures(page);
  await bringTools(page);
  await use(page);
  // What is late is announced within two seconds, and what the page fetches at rest begins then. Where the script that fetches it does not come, nothing tells that it ended.
  await page
    .locator('[data-test-loaded-ahead]')
    .waitFor({ state: 'attached', timeout: 4_000 })
    .catch(() => undefined);
  let seen = await look(page);
  for (let same = 0; same < 2;) {
    await settle(page);
    const next = await look(page);
    same = next.text === seen.text ? same + 1 : 0;
    seen = next;
  }
  return seen;
}

/** Into every box, as somebody would who took the wrong file. */
async function pastePrivateKeys(page: Page): Promise<void> {
  await page
    .locator('[data-control]')
    .filter({ visible: true })
    .evaluateAll((controls, key) => {
      for (const control of controls) {
        if (!('value' in control)) continue;
        control.value = key;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }, privateKey);
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const isSeen = (element: Element | null): boolean =>
      element !== null && element.getClientRects().length > 0 && element.checkVisibility();
    const lineOf = (element: Element): Element | null =>
      element.querySelector(':scope > [data-needs="script"], :scope > p > [data-needs="script"]');
    const unsaid = [
      ...document.querySelectorAll<HTMLElement>('main :not(:defined), value-field, guide-field'),
    ].filter((element) => {
      if (element.closest('[hidden]')) return false;
      const line = lineOf(element);
      if (isSeen(line)) return false;
      // A tool that is not there is in an element that says so.
      if (!['value-field', 'guide-field'].includes(element.localName))
        return line !== null || isSilentTool(element);
      const control = element.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-control]');
      const keeps = control?.value.includes('PRIVATE') === true;
      return keeps && element.dataset['reason'] !== 'not-checked';
    });
    function isSilentTool(element: Element): boolean {
      const near = element.closest('near-tool');
      // An address is whole as it is; the page tells that a part did not come.
      if (element.localName === 'own-address') return false;
      return near !== null && near === element.parentElement && !isSeen(lineOf(near));
    }
    const said = [
      ...document.querySelectorAll(
        '[data-needs="script"], [data-page-notice] p, [data-reason="not-checked"]',
      ),
    ];
    // The card names the place of the step in view, which is another where less is there to scroll.
    const place = document.querySelector('[data-companion] [data-next-place]')?.textContent.trim();
    const lines = document.querySelector('main')?.innerText.split('\n') ?? [];
    const words = lines.filter((line) => line.trim() !== place).join('\n');
    return {
      unsaid: unsaid.map(({ localName, dataset }) => `<${localName}> ${dataset['field'] ?? ''}`),
      tells: said.some(isSeen) || /did not load|could not be loaded/.test(words),
      text: words.replaceAll(/\d+/g, '0'),
    };
  });
}
