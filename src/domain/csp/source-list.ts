/**
 * Which requests and which inline code a list of source expressions lets through, by
 * https://www.w3.org/TR/CSP3/#matching-urls and #matching-elements. Where browsers are stricter than that text,
 * this is as strict as they are.
 */

interface HostSource {
  readonly scheme: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
}

/** Whether the list lets this address through, on a page of the origin `self`. */
export function lists(values: readonly string[], url: URL, self: URL): boolean {
  return values.some((value) => matches(value, url, self));
}

/** Whether one expression alone lets this address through. */
export function matches(value: string, url: URL, self: URL): boolean {
  const expression = value.toLowerCase();
  // Sockets too: the specification sees their address as https, and Chromium lets them pass.
  if (expression === '*') return /^(?:https?|wss?):$/.test(url.protocol) || url.protocol === self.protocol;
  if (expression === "'self'") return isSelf(url, self);
  const scheme = /^([a-z][a-z0-9+.-]*):$/.exec(expression)?.[1];
  if (scheme !== undefined) return schemeMatches(scheme, schemeOf(url));
  const source = hostSource(value);
  return source !== undefined && hostSourceMatches(source, url, self);
}

/** An expression for the host of this address that does not match the address: wrong scheme, port or path. */
export function nearMiss(values: readonly string[], url: URL, self: URL): string | undefined {
  return values.find((value) => {
    const source = hostSource(value);
    return source?.host.includes('.') === true && hostMatches(source.host, url) && !matches(value, url, self);
  });
}

export function isNone(values: readonly string[]): boolean {
  return values.length === 0 || (values.length === 1 && isKeyword(values[0] ?? '', "'none'"));
}

/** `'unsafe-inline'`, where nothing beside it switches it off. */
export function allowsAllInline(values: readonly string[], kind: 'script' | 'style'): boolean {
  return hasKeyword(values, "'unsafe-inline'") && ignoresUnsafeInline(values, kind) === undefined;
}

/** The expression because of which browsers pass over `'unsafe-inline'` in this list. */
export function ignoresUnsafeInline(values: readonly string[], kind: 'script' | 'style'): string | undefined {
  return values.find(
    (value) => isNonce(value) || isHash(value) || (kind === 'script' && isKeyword(value, "'strict-dynamic'")),
  );
}

/** A nonce, or the placeholder that a server replaces by one: `'nonce-{{nonce}}'`. */
export function isNonce(value: string): boolean {
  return /^'nonce-[^']+'$/i.test(value);
}

export function isHash(value: string): boolean {
  return /^'sha(?:256|384|512)-[\w+/-]+={0,2}'$/i.test(value);
}

/** Whether an expression is there already; of nonces a response has one, so any is. */
export function hasEntry(values: readonly string[], entry: string): boolean {
  return values.includes(entry) || (isNonce(entry) && values.some(isNonce));
}

export function hasKeyword(values: readonly string[], keyword: string): boolean {
  return values.some((value) => isKeyword(value, keyword));
}

export function isKeyword(value: string, keyword: string): boolean {
  return value.toLowerCase() === keyword;
}

/** Whether browsers can read it at all: keyword, nonce, hash, scheme or host. */
export function isSourceExpression(value: string): boolean {
  return (
    isNonce(value) ||
    isHash(value) ||
    /^'[a-z0-9-]+'$/i.test(value) ||
    /^[a-z][a-z0-9+.-]*:$/i.test(value) ||
    hostSource(value) !== undefined
  );
}

function hostSource(value: string): HostSource | undefined {
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(
      value,
    ) ?? [];
  return host === '' ? undefined : { scheme, host, port, path };
}

function hostSourceMatches({ scheme, host, port, path }: HostSource, url: URL, self: URL): boolean {
  return (
    schemeMatches((scheme ?? schemeOf(self)).toLowerCase(), schemeOf(url)) &&
    hostMatches(host, url) &&
    portMatches(port, url) &&
    pathMatches(path, url.pathname)
  );
}

function isSelf(url: URL, self: URL): boolean {
  // Its origin is that of the page, and browsers want the scheme listed all the same.
  if (url.protocol === 'blob:') return false;
  if (url.origin === self.origin && url.origin !== 'null') return true;
  const ports = url.port === self.port;
  const safe = /^(?:https|wss):$/.test(url.protocol) || (self.protocol === 'http:' && url.protocol === 'ws:');
  return url.hostname === self.hostname && ports && safe;
}

/** From ws and wss the specification also goes to https. Chromium does not, so neither do we. */
function schemeMatches(listed: string, asked: string): boolean {
  return listed === asked || (listed === 'http' && asked === 'https') || (listed === 'ws' && asked === 'wss');
}

function hostMatches(pattern: string, url: URL): boolean {
  const [listed, host] = [pattern.toLowerCase(), url.hostname.toLowerCase()];
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return false;
  if (listed === '*') return true;
  return listed.startsWith('*.') ? host.endsWith(listed.slice(1)) : listed === host;
}

/** `URL` leaves the port out where it is the scheme's own. */
function portMatches(listed: string | undefined, url: URL): boolean {
  if (listed === '*') return true;
  const asked = url.port === '' ? defaultPorts.get(schemeOf(url)) : url.port;
  return listed === undefined ? url.port === '' : String(Number(listed)) === asked;
}

function pathMatches(listed: string, asked: string): boolean {
  if (listed === '') return true;
  const [pieces, given] = [listed.split('/'), asked.split('/')];
  const isFolder = listed.endsWith('/');
  if (pieces.length > given.length || (!isFolder && pieces.length !== given.length)) return false;
  if (isFolder) pieces.pop();
  return pieces.every((piece, index) => decoded(piece) === decoded(given[index] ?? ''));
}

const defaultPorts: ReadonlyMap<string, string> = new Map([
  ['http', '80'],
  ['https', '443'],
  ['ws', '80'],
  ['wss', '443'],
]);

function schemeOf(url: URL): string {
  return url.protocol.slice(0, -1);
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
