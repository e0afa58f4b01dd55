/** The directives of https://www.w3.org/TR/CSP3/ and of its neighbours, and old ones that policies still have. */
const directiveNames: readonly string[] = [
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
];

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

export function isKnownDirective(name: string): boolean {
  return directiveNames.includes(name.toLowerCase());
}

/** "sandbox" and "referrer" are words of many texts; the others have a hyphen. */
export function isTelling(directive: string): boolean {
  return directive.includes('-');
}

/** For patterns: a name that begins with another one comes before it. */
const byLength = directiveNames.toSorted((one, other) => other.length - one.length);
export const anyDirective = byLength.join('|');
export const tellingDirective = byLength.filter(isTelling).join('|');
/** What a name begins with, in the spelling of any language. */
export const directiveBeginning = directiveNames.map((name) => name.split('-')[0]).join('|');

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
