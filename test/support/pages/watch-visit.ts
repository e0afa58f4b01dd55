import type { Page } from '@playwright/test';

/** One answer of the server, as it travelled. What came from the cache is none. */
export interface Travelled {
  readonly path: string;
  /** As Chromium calls it: `Document`, `Script`, `Stylesheet`, `Font`. */
  readonly kind: string;
  /** With the headers. */
  readonly bytes: number;
  /** 1 for the page, 2 for what it names, 3 for what that names. */
  readonly hop: number;
}

interface Watched {
  readonly kind: string;
  readonly url: string;
  readonly hop: number;
  bytes: number;
}

/** Milliseconds without a request after which a loaded page is at rest; it fetches more no sooner than 2,000. */
const quiet = 500;

/** Opens a page as a first visitor does, and tells what travelled until it is at rest, and from then on. */
export async function watchVisit(page: Page, address: string) {
  await page.setViewportSize({ width: 412, height: 823 });
  const watched = new Map<string, Watched>();
  let last = Date.now();
  let open = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, initiator, type = 'Other' }) => {
    if (!url.startsWith('http')) return;
    const from = initiator.url ?? initiator.stack?.callFrames[0]?.url;
    const parent = [...watched.values()].find((each) => each.url === from);
    watched.set(requestId, { kind: type, url, hop: (parent?.hop ?? 0) + 1, bytes: 0 });
    open += 1;
    last = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = watched.get(requestId);
    if (!request) return;
    request.bytes = encodedDataLength;
    open -= 1;
    last = Date.now();
  });
  const travelled = (): Travelled[] =>
    [...watched.values()]
      .filter(({ bytes }) => bytes > 0)
      .map(({ url, kind, bytes, hop }) => ({ path: new URL(url).pathname, kind, bytes, hop }));
  await page.goto(address, { waitUntil: 'load' });
  while (open > 0 || Date.now() - last < quiet) await page.waitForTimeout(50);
  const first = travelled();
  return { first, later: (): Travelled[] => travelled().slice(first.length) };
}

export function bytesOf(travelled: readonly Travelled[]): number {
  return travelled.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What travelled, a line each, for a message. */
export function listed(travelled: readonly Travelled[]): string {
  return travelled.map(({ hop, kind, bytes, path }) => [hop, bytes, kind, path].join(' ')).join('\n');
}
