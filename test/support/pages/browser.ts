import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { browserLaunch, watchRequests } from '../../../scripts/browser';
import { openClipboard, type Clipboard } from './clipboard';

/** What a browser did and said while a test ran. */
export interface Observed {
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  /** `directive blocked-address`, as the browser reported it. */
  readonly violations: string[];
  /** `GET http://…`; what stays in the browser (blob: and data:) is left out. */
  readonly requests: string[];
}

interface Options {
  /** Whether a test fails when its pages reported a violation or an error, or asked another origin. */
  readonly quiet: boolean;
  /** How guides are shown: most tests read and fill in several steps, so they ask for all. */
  readonly guides: 'doing' | 'whole';
}

/** What the browser keeps where the reader asked for whole guides. */
export const whole = { 'deskbridge.mode': 'whole' } as const;

interface ViolationReport {
  readonly directive: string;
  readonly blocked: string;
}

/**
 * Playwright's test with a watch on every page: a test that says nothing else also asserts that there was no
 * violation of the policy, no error, and no request to another origin.
 */
export const test = base.extend<Options & { observed: Observed; clipboard: Clipboard }>({
  quiet: [true, { option: true }],
  guides: ['whole', { option: true }],
  context: async ({ context, guides }, use) => {
    if (guides === 'whole') await context.addInitScript(keepWhole);
    await use(context);
  },
  clipboard: async ({ page }, use) => {
    await use(await openClipboard(page));
  },
  observed: [
    async ({ context, baseURL, quiet }, use) => {
      const observed: Observed = { consoleErrors: [], pageErrors: [], violations: [], requests: [] };
      context.on('console', (message) => {
        if (message.type() === 'error') observed.consoleErrors.push(message.text());
      });
      context.on('weberror', (problem) => {
        observed.pageErrors.push(String(problem.error()));
      });
      quietOf(context);
      context.on('request', (request) => {
        if (/^https?:/.test(request.url())) observed.requests.push(`${request.method()} ${request.url()}`);
      });
      await context.exposeBinding('reportViolation', (_, { directive, blocked }: ViolationReport) => {
        observed.violations.push(`${directive} ${blocked}`);
      });
      await context.addInitScript(watchViolations);
      await use(observed);
      if (!quiet) return;
      const origin = new URL(baseURL ?? '').origin;
      expect(observed.violations, 'what the policy refused').toEqual([]);
      expect(observed.consoleErrors, 'errors on the console').toEqual([]);
      expect(observed.pageErrors, 'errors that nothing caught').toEqual([]);
      expect(foreignRequests(observed, origin), 'requests to another origin').toEqual([]);
    },
    { auto: true },
  ],
});

function keepWhole(): void {
  try {
    localStorage.setItem('deskbridge.mode', 'whole');
  } catch {
    // A page that may keep nothing shows one step at a time.
  }
}

export { expect } from '@playwright/test';

/**
 * For `test.use` at the top of a file: Playwright switches off the cache of pages that one goes back to, which
 * every reader has. A page that comes back from it does not load again: wait for `commit` alone.
 */
export const withBackForwardCache: Parameters<typeof test.use>[0] = {
  launchOptions: { ...browserLaunch(), ignoreDefaultArgs: ['--disable-back-forward-cache'] },
};

/** Marks the root of the page with `data-test-persisted` once it has come back. */
export async function watchReturn(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['testPersisted'] = String(persisted);
    });
  });
}

/** Before the page is opened: its root has `data-test-loaded-ahead` once what it fetches at rest came, or did not. */
export async function markLoadedAhead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('loaded-ahead', () => {
      document.documentElement.dataset['testLoadedAhead'] = '';
    });
  });
}

/** The requests that went anywhere but to the site. */
export function foreignRequests(observed: Observed, origin: string): string[] {
  return observed.requests.filter(
    (request) => new URL(request.slice(request.indexOf(' ') + 1)).origin !== origin,
  );
}

/** Opens every disclosure; those that close each other are told apart first. */
export async function openDisclosures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const disclosure of document.querySelectorAll('details')) {
      disclosure.removeAttribute('name');
      disclosure.open = true;
    }
  });
}

/** Goes to each tool, until it came or is known not to come. */
export async function bringTools(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const near of document.querySelectorAll('near-tool:defined')) {
      near.scrollIntoView();
      const isSettled = (): boolean =>
        near.hasAttribute('data-failed') || [...near.children].every((child) => child.matches(':defined'));
      for (let tries = 0; !isSettled(); tries += 1) {
        if (tries > 250) throw new Error('A tool neither came nor is known not to come.');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  });
}

const quiets = new WeakMap<BrowserContext, () => Promise<void>>();

/** What waits until the pages of this context ask for nothing; of requests, those after its first call. */
function quietOf(context: BrowserContext): () => Promise<void> {
  const known = quiets.get(context) ?? watchRequests(context);
  quiets.set(context, known);
  return known;
}

/** Waits until the page has had time to do what it does on its own after loading. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  // A browser that draws nothing may not call itself idle for long.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 })));
  await quietOf(page.context())();
}

/** Runs inside each page before its own scripts. */
function watchViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(globalThis, 'reportViolation');
    if (typeof report === 'function') {
      Reflect.apply(report, undefined, [{ directive: event.effectiveDirective, blocked: event.blockedURI }]);
    }
  });
}
