/**
 * What the browser has to refuse, in one place: it yields the `<meta>` element of every page,
 * the headers of the preview and test servers, and the headers file of the build.
 * Terms: https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/permissions-policy/.
 */

/**
 * `connect-src 'none'` is the site's promise: a page that makes a key has no way to send it. The one policy for Trusted
 * Types admits one address, that of the worker (src/browser/worker-address.ts).
 */
export const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'none'"],
  'frame-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['offline-worker'],
} as const satisfies Record<string, readonly string[]>;

/** Features that no page uses; only names that browsers know, since unknown ones are reported as errors. */
const featuresOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

const twoYears = 63_072_000;

type Headers = Readonly<Record<string, string>>;

/** Sent with every response. */
export const commonHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': `max-age=${String(twoYears)}; includeSubDomains`,
};

/** The policy for `<meta http-equiv>`, which knows no `frame-ancestors`: only a header can forbid framing. */
export function metaPolicy(): string {
  return write(directives);
}

/** The workshops that are also one file each, to be opened from a disk (scripts/build/one-file.ts), by their pages. */
export const downloads = {
  folder: 'download',
  files: { keys: 'deskbridge-keys.html', token: 'deskbridge-tokens.html' },
} as const;

/** The policy that such a file has in its `<meta>`: it runs what it holds, by SHA-256, and fetches nothing at all. */
export function singleFilePolicy(scripts: readonly string[], styles: readonly string[]): string {
  const byDigest = (digests: readonly string[]): string[] => digests.map((digest) => `'sha256-${digest}'`);
  return write({
    ...directives,
    'script-src': byDigest(scripts),
    'style-src': byDigest(styles),
    'img-src': ['data:'],
    'font-src': ['data:'],
    'frame-src': ["'none'"],
    'worker-src': ["'none'"],
    'manifest-src': ["'none'"],
    'trusted-types': ["'none'"],
  });
}

function write(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** What only a page heeds. The previews frame the sample widget, and nothing else may be framed. */
function pageHeaders(path: string): Headers {
  const framed = path.startsWith('/widget/');
  return {
    'Content-Security-Policy': `${metaPolicy()}; frame-ancestors '${framed ? 'self' : 'none'}'`,
    'Permissions-Policy': ['clipboard-write=(self)', ...featuresOff.map((name) => `${name}=()`)].join(', '),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Frame-Options': framed ? 'SAMEORIGIN' : 'DENY',
  };
}

/** A browser opens a picture or a list in XML as a document, and would run script in it. */
const xmlHeaders: Headers = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** The text of a page for programs: search engines show the page itself, which names it. */
const markdownHeaders: Headers = {
  'Content-Type': 'text/markdown; charset=utf-8',
  'X-Robots-Tag': 'noindex',
};

/** The file of the worker that keeps the site for when there is no network, within the site. */
export const workerFile = 'worker.js';

/**
 * A worker has the policy of its own file, and none of the pages': it may fetch the files of this site, to keep them, and
 * nothing else. https://www.w3.org/TR/CSP3/#sec-workers
 */
const workerHeaders: Headers = {
  'Content-Security-Policy':
    "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** To be saved, and opened from the disk: the rest of its policy is in the file. */
const downloadHeaders: Headers = {
  'Content-Disposition': 'attachment',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

function kindHeaders(path: string): Headers {
  if (path.startsWith(`/${downloads.folder}/`)) return downloadHeaders;
  if (path === `/${workerFile}`) return workerHeaders;
  if (path.endsWith('/') || path.endsWith('.html')) return pageHeaders(path);
  if (path.endsWith('.md')) return markdownHeaders;
  return /\.(svg|xml)$/.test(path) ? xmlHeaders : {};
}

/** How long a file may be used without asking again: for good when its name carries its hash. */
function cacheHeader(path: string): Headers {
  return { 'Cache-Control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache' };
}

/** What is sent with a path of the site beside the common headers, without the base path: `/liveengage/`. */
export function ownHeaders(path: string): Headers {
  return { ...kindHeaders(path), ...cacheHeader(path) };
}

/** The whole header set of a path of the site. */
export function headersFor(path: string): Headers {
  return { ...commonHeaders, ...ownHeaders(path) };
}
