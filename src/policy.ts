/**
 * What the browser is told to refuse, in one place: it yields the `<meta>` element of every page,
 * the headers of the preview and test servers, and the headers file of the build.
 * Terms: https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/permissions-policy/.
 */

/** `connect-src 'none'` is the site's promise: a page that makes a key has no way to send it. */
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
  'trusted-types': ["'none'"],
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

/** Sent with every response. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': ['clipboard-write=(self)', ...featuresOff.map((name) => `${name}=()`)].join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Strict-Transport-Security': `max-age=${String(twoYears)}; includeSubDomains`,
};

type Framing = 'none' | 'self';

/** The policy for `<meta http-equiv>`, which knows no `frame-ancestors`: only a header can forbid framing. */
export function metaPolicy(): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** The headers that say who may show the page in a frame: nobody, or this site alone. */
export function framingHeaders(framing: Framing): Record<string, string> {
  return {
    'Content-Security-Policy': `${metaPolicy()}; frame-ancestors '${framing}'`,
    'X-Frame-Options': framing === 'self' ? 'SAMEORIGIN' : 'DENY',
  };
}

/** How long a file may be used without asking again: for good when its name carries its hash. */
export function cacheHeader(path: string): Record<string, string> {
  const value = path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { 'Cache-Control': value };
}

/** The whole header set of a path of the site, without the base path: `/liveengage/`. */
export function headersFor(path: string): Record<string, string> {
  return { ...commonHeaders, ...framingHeaders(framingOf(path)), ...cacheHeader(path) };
}

/** The previews frame the sample widget, and nothing else. */
export function framingOf(path: string): Framing {
  return path === '/widget/' || path.startsWith('/widget/') ? 'self' : 'none';
}
