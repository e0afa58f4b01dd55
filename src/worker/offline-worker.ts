/**
 * Keeps the files of the site in the browser, so that it works without a network: the pages, and what they are made of.
 * The build fills in their list (scripts/build/offline-worker.ts); nothing else is ever kept.
 *
 * A kept file is named after its content, so an update fetches only what changed, and a fetch that was cut short goes on
 * where it stopped. Each is compared with the digest in the list before it is kept.
 */
import { isHalfHeld } from '../browser/half-locks';
import { findKept, isPageAddress } from './find-kept';

declare const self: ServiceWorkerGlobalScope;
/** The digest of each file, as Subresource Integrity writes it, by its path in the site. */
declare const listedFiles: Readonly<Record<string, string>>;
/** What the pages of a language need and no other page does. It is kept once one of them is open. */
declare const filesOfLanguages: Readonly<Record<string, readonly string[]>>;
/** Changes with the headers of the site, which are kept with the files. */
declare const headersDigest: string;

const { scope } = self.registration;
const files = new Map(Object.entries(listedFiles));
/** By the start of their addresses. */
const languages = Object.entries(filesOfLanguages).map(
  ([language, each]) => [`${scope}${language}/`, each] as const,
);
/** One host may have the site in several folders. */
const cachePrefix = `deskbridge ${scope} `;
const cacheName = cachePrefix + headersDigest;
/** How many files are fetched at a time. */
const lanes = 4;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

// There is one message, whatever it says: the person agrees to the new version.
self.addEventListener('message', (event) => {
  event.waitUntil(takeOverUnlessHeld());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const opens = request.mode === 'navigate';
  if (opens)
    for (const [start, each] of languages) if (request.url.startsWith(start)) event.waitUntil(keepEach(each));
  const kept = findKept({ url: request.url, opens }, scope, (file) => files.has(file));
  if (kept && 'redirect' in kept) event.respondWith(Response.redirect(kept.redirect, 308));
  else if (kept) event.respondWith(keptFile(kept.file).then((file) => file ?? fetch(request)));
  else if (opens && isPageAddress(request.url, scope))
    event.respondWith(fetch(request).catch(() => sendMissing()));
});

async function keepAll(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const apart = languages.flatMap(([start, each]) =>
    open.some(({ url }) => url.startsWith(start)) ? [] : each,
  );
  await keepEach([...files.keys()].filter((file) => !apart.includes(file)));
}

async function keepEach(wanted: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = wanted.filter((file) => files.has(file) && !there.has(nameOf(file)));
  const keepInTurn = async (): Promise<void> => {
    for (let file = missing.pop(); file !== undefined; file = missing.pop()) {
      // While a page holds a private key that is not stored, nothing is fetched. The next page goes on.
      if (await isHalfHeld()) throw new Error('A page holds a private key: the files are fetched later.');
      await keepFile(cache, file);
    }
  };
  await Promise.all(Array.from({ length: lanes }, keepInTurn));
}

async function keepFile(cache: Cache, file: string): Promise<void> {
  // Some hosts send `index.html` on to the folder.
  const address = new URL(file.replace(/(^|\/)index\.html$/, '$1'), scope);
  const answer = await fetch(address, {
    integrity: files.get(file) ?? '',
    mode: 'same-origin',
    // A name with a hash never changes; all else is asked for anew.
    cache: file.startsWith('_astro/') ? 'default' : 'no-cache',
  });
  if (!answer.ok) throw new Error(`${address.href} answered ${String(answer.status)}.`);
  // A copy, since the browser does not open a page with an answer that was redirected.
  await cache.put(nameOf(file), new Response(answer.body, { headers: answer.headers }));
}

/** What a file is kept under; never an address that is asked for. */
function nameOf(file: string): string {
  return new URL(`${file}?${files.get(file) ?? ''}`, scope).href;
}

async function keptFile(file: string): Promise<Response | undefined> {
  return caches.match(nameOf(file), { cacheName });
}

async function sendMissing(): Promise<Response> {
  const page = await keptFile('404.html');
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

async function dropOthers(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix) && name !== cacheName) await caches.delete(name);
  const names = new Set([...files.keys()].map(nameOf));
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) if (!names.has(request.url)) await cache.delete(request);
}

async function takeOverUnlessHeld(): Promise<void> {
  if (!(await isHalfHeld())) await self.skipWaiting();
}
