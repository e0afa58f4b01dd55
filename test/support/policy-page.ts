import type { Page } from '@playwright/test';
import { noncePlaceholder, ownSite, type PolicyNeed } from '../../src/domain/csp/need';

/** A throw-away nonce, the same in every test. */
export const testNonce = 'dGhyb3ctYXdheQ==';

const site = ownSite.origin;

/** For `test.use`: no name but the test server's leads anywhere, so a socket that gets through reaches nobody. */
export const noOtherHosts = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Opens the reader's own site under these policies, one header each. The document comes from here and all else is
 * stubbed; what is blocked is the browser's own decision, told by its `securitypolicyviolation` events.
 */
export async function openSite(page: Page, policies: readonly string[], markup: string, stubs: Stubs = {}) {
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const own = stubs[url];
    if (url === `${site}/`) {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: policies.length > 0 ? { 'content-security-policy': policies.join(', ') } : {},
        body: `<!doctype html><title>The site</title><body>${markup}`,
      });
    }
    const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', html: 'text/html' };
    const [, ending = ''] = /\.([a-z]+)$/.exec(url) ?? [];
    const contentType = Object.entries(types).find(([name]) => name === ending)?.[1] ?? 'text/plain';
    const body = own ?? (ending === 'svg' ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : '');
    return route.fulfill({ contentType, headers: { 'access-control-allow-origin': '*' }, body });
  });
  await page.goto(`${site}/`);
}

/** What a stubbed address answers, by the whole address. */
export type Stubs = Readonly<Partial<Record<string, string>>>;

/** The markup of the parts that are in the page itself. */
export function markupOf(needs: readonly PolicyNeed[], script: string): string {
  return needs
    .flatMap((need) => {
      if (need.inMarkup) return need.asks.map((ask) => `<script src="${ask}"></script>`);
      return need.inline === 'script' ? [`<script nonce="${nonceOf(need)}">${script}</script>`] : [];
    })
    .join('');
}

/** Only who chose a nonce puts one on the element; an empty one matches nothing. */
function nonceOf({ entries }: PolicyNeed): string {
  return entries.includes(noncePlaceholder) ? testNonce : '';
}

/** Notes that it ran: the inline snippet, or the file in its place. */
export const snippetScript = 'document.documentElement.dataset.snippet = "ran";';

/** The ids of the parts that the browser blocked on the page that is open. */
export async function blockedParts(page: Page, needs: readonly PolicyNeed[]): Promise<readonly string[]> {
  const acts = needs.map((need) => ({
    id: need.id,
    kind: need.inMarkup || need.inline === 'script' ? 'snippet' : need.inline ? 'inline-style' : need.use,
    asks: [...need.asks],
    nonce: nonceOf(need),
  }));
  return page.evaluate(runActs, acts);
}

interface Act {
  readonly id: string;
  readonly kind: string;
  readonly asks: readonly string[];
  readonly nonce: string;
}

/** Runs in the page: does what the chat would do, one thing after the other, and listens for refusals. */
async function runActs(acts: readonly Act[]): Promise<string[]> {
  let refusals = 0;
  let stopWaiting = (): void => undefined;
  document.addEventListener('securitypolicyviolation', ({ disposition }) => {
    if (disposition !== 'enforce') return;
    refusals += 1;
    stopWaiting();
  });
  const added = (element: HTMLElement) =>
    new Promise<void>((resolve) => {
      // A frame that is refused may not tell.
      element.onload =
        element.onerror =
        stopWaiting =
          () => {
            resolve();
          };
      document.body.append(element);
    });
  const make = {
    'script-src-elem': (url: string) => added(Object.assign(document.createElement('script'), { src: url })),
    'style-src-elem': (url: string) =>
      added(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
    'img-src': (url: string) => added(Object.assign(document.createElement('img'), { src: url })),
    'media-src': (url: string) => added(Object.assign(document.createElement('audio'), { src: url })),
    'frame-src': (url: string) => added(Object.assign(document.createElement('iframe'), { src: url })),
    'font-src': async (url: string) => {
      await new FontFace('probe', `url(${url})`).load().catch(() => undefined);
    },
    'connect-src': async (url: string) => {
      if (!url.startsWith('wss:')) {
        await fetch(url).catch(() => undefined);
        return;
      }
      await new Promise<void>((resolve) => {
        const socket = new WebSocket(url);
        socket.onopen = socket.onerror = () => {
          resolve();
        };
      });
    },
  };
  const blocked: string[] = [];
  for (const { id, kind, asks, nonce } of acts) {
    refusals = 0;
    if (kind === 'snippet') {
      if (document.documentElement.dataset['snippet'] !== 'ran') refusals = 1;
    } else if (kind === 'inline-style') {
      const style = document.createElement('style');
      style.nonce = nonce;
      style.textContent = 'body { color: black }';
      document.body.append(style);
    } else {
      const act = Object.entries(make).find(([name]) => name === kind)?.[1];
      if (!act) throw new Error(`test: nothing is known to do for ${kind}.`);
      for (const ask of asks) await act(ask);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (refusals > 0) blocked.push(id);
  }
  return blocked;
}
