/** What answers a request without a network: a kept file by its path in the site, or another address to go to. */
export type Kept = { readonly file: string } | { readonly redirect: string };

interface Asked {
  readonly url: string;
  /** Whether a page is opened, and not a part of one fetched. */
  readonly opens: boolean;
}

/**
 * Undefined where the network has to answer. The query of a page is for its script; a part with a query is none that
 * the build knows.
 */
export function findKept(
  { url, opens }: Asked,
  scope: string,
  has: (file: string) => boolean,
): Kept | undefined {
  const { origin, pathname, search } = new URL(url);
  const start = origin + pathname;
  if (!start.startsWith(scope) || (search !== '' && !opens)) return undefined;
  const path = start.slice(scope.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (has(file)) return { file };
  return opens && has(`${path}/index.html`) ? { redirect: `${start}/${search}` } : undefined;
}

/** What is not kept may be there all the same: a file with an ending may be one that only machines read. */
export function isPageAddress(url: string, scope: string): boolean {
  const { origin, pathname } = new URL(url);
  return (origin + pathname).startsWith(scope) && !/\.\w+$/.test(pathname);
}
