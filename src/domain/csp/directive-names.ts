/** The directives of https://www.w3.org/TR/CSP3/ and of its neighbours, and old ones that policies still have. */
export const directiveNames = [
  'default-src',
  'script-src',
  'script-src-elem',
  'script-src-attr',
  'style-src',
  'style-src-elem',
  'style-src-attr',
  'connect-src',
  'font-src',
  'img-src',
  'media-src',
  'object-src',
  'frame-src',
  'child-src',
  'worker-src',
  'manifest-src',
  'prefetch-src',
  'fenced-frame-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
  'navigate-to',
  'sandbox',
  'webrtc',
  'report-uri',
  'report-to',
  'plugin-types',
  'referrer',
  'reflected-xss',
  'require-sri-for',
  'require-trusted-types-for',
  'trusted-types',
  'upgrade-insecure-requests',
  'block-all-mixed-content',
] as const satisfies readonly string[];

/** https://www.w3.org/TR/CSP3/#grammardef-keyword-source, with 'none', without their quotation marks. */
export const keywordNames = [
  'none',
  'self',
  'unsafe-inline',
  'unsafe-eval',
  'unsafe-hashes',
  'strict-dynamic',
  'report-sample',
  'wasm-unsafe-eval',
] as const;

const known: ReadonlySet<string> = new Set(directiveNames);

export function isKnownDirective(name: string): boolean {
  return known.has(name.toLowerCase());
}

/** Their values are lists of source expressions, in which a keyword without its quotation marks is a host. */
export function takesSources(name: string): boolean {
  return name.endsWith('-src') || /-src-(?:elem|attr)$/.test(name) || sourceLists.has(name);
}

const sourceLists: ReadonlySet<string> = new Set([
  'base-uri',
  'form-action',
  'frame-ancestors',
  'navigate-to',
]);

/** In a meta element browsers pass over these: https://www.w3.org/TR/CSP3/#meta-element. */
export const headerOnly: readonly string[] = ['frame-ancestors', 'report-uri', 'sandbox'];
