import { hasUnusedBits } from './decode-part';
import type { Break, TokenPart } from './token-reading';
import type { TokenFinding, TokenSeen } from './token-target';

const copyAgain = 'Copy the token again, from the first character to the last.';

/** Rows of what does not decode, in reading order. */
export const brokenFindings: readonly TokenFinding[] = [
  {
    reason: 'cut-short',
    verdict: 'stop',
    at: { part: 'token' },
    when: ({ token }) => isCut(token.compact),
    words: ({ token }) =>
      `The token is cut short: it ends inside the ${token.compact.includes('.') ? 'claims' : 'header'}. ${copyAgain}`,
    source: 'rfc-7515-3-1',
  },
  {
    reason: 'start-missing',
    verdict: 'stop',
    at: { part: 'header' },
    when: ({ token: { header } }) => isBeheaded(header),
    words: `The beginning of the token is missing: it starts with eyJ. ${copyAgain}`,
    source: 'rfc-7515-3-1',
  },
  ...ofPart(
    'header',
    ({ header }) => header,
    (seen) => isBeheaded(seen.token.header),
  ),
  ...ofPart(
    'claims',
    ({ claims }) => claims,
    (seen) => isCut(seen.token.compact) || isOpaque(seen),
  ),
  {
    reason: 'claims-no-object',
    verdict: 'stop',
    at: { part: 'claims' },
    when: (seen) => {
      const { claims, compact } = seen.token;
      return claims.broken?.what === 'json' && !hasObject(claims) && !isCut(compact) && !isOpaque(seen);
    },
    words:
      'The claims are no JSON object, such as {"sub":"visitor-7f3a91c2","exp":1795356309}. If another kind of text was signed, this is no token with claims.',
    source: 'rfc-7519-4',
  },
  {
    reason: 'signature-letters',
    verdict: 'stop',
    at: { part: 'signature' },
    when: ({ token }) => token.signature.broken !== undefined,
    words: ({ token }) => `The signature breaks off at ${sayBreak(token.signature.broken)} ${copyAgain}`,
    source: 'rfc-7515-2',
  },
  unusedBits('header', ({ header }) => header),
  unusedBits('claims', ({ claims }) => claims),
  unusedBits('signature', ({ signature }) => signature),
];

/** Fewer than two dots. */
export function isCut(compact: string): boolean {
  return compact.split('.').length < 3;
}

/** The claims are another token, or stand there without base64url: a row of the header says so. */
export function isOpaque({ header }: TokenSeen): boolean {
  const content = header('cty')?.value;
  return (
    (typeof content === 'string' && /^(?:application\/)?jwt$/i.test(content)) ||
    header('b64')?.value === false
  );
}

function hasObject({ text }: TokenPart): boolean {
  return /^\ufeff?\s*\{/.test(text);
}

function isBeheaded({ encoded, broken }: TokenPart): boolean {
  return broken !== undefined && !/^e[wy]/.test(encoded);
}

type PartOf = (token: TokenSeen['token']) => TokenPart;

function ofPart(
  name: 'header' | 'claims',
  partOf: PartOf,
  isSaidElsewhere: (seen: TokenSeen) => boolean,
): readonly TokenFinding[] {
  const breaks = name === 'header' ? 'breaks' : 'break';
  const broken =
    (what: Break['what']) =>
    (seen: TokenSeen): boolean =>
      partOf(seen.token).broken?.what === what && !isSaidElsewhere(seen);
  const words = ({ token }: TokenSeen): string =>
    `The ${name} ${breaks} off at ${sayBreak(partOf(token).broken)} ${copyAgain}`;
  return [
    {
      reason: `${name}-letters`,
      verdict: 'stop',
      at: { part: name },
      when: broken('base64url'),
      words,
      source: 'rfc-7515-2',
    },
    {
      reason: `${name}-utf-8`,
      verdict: 'stop',
      at: { part: name },
      when: broken('utf-8'),
      words: (seen) =>
        `${words(seen)} If it is whole, the library that made it wrote another character set: it has to be UTF-8.`,
      source: 'rfc-8725-3-7',
    },
    {
      reason: `${name}-json`,
      verdict: 'stop',
      at: { part: name },
      when: (seen) => broken('json')(seen) && hasObject(partOf(seen.token)),
      words,
      source: name === 'header' ? 'rfc-7515-4' : 'rfc-7519-4',
    },
    {
      reason: `${name}-byte-order-mark`,
      verdict: 'warn',
      at: { part: name },
      when: ({ token }) => partOf(token).text.startsWith('\ufeff'),
      words: `The ${name} ${breaks === 'breaks' ? 'begins' : 'begin'} with a byte order mark, which many readers refuse. Write the JSON as UTF-8 without it.`,
      source: 'rfc-8259-8-1',
    },
    {
      reason: `${name}-repeated`,
      verdict: 'stop',
      at: ({ token }) => ({ part: name, member: repeatedOf(partOf(token))[0] ?? '' }),
      when: ({ token }) => repeatedOf(partOf(token)).length > 0,
      words: ({ token }) =>
        `${listed(repeatedOf(partOf(token)))} more than once in the ${name}. Some readers take the first, some the last, some refuse the token: write each name once.`,
      source: name === 'header' ? 'rfc-7515-4' : 'rfc-7519-4',
    },
  ];
}

/** "alg stands", "sub and exp stand". */
function listed(names: readonly string[]): string {
  return `${names.join(' and ')} ${names.length === 1 ? 'stands' : 'stand'}`;
}

function repeatedOf({ members }: TokenPart): readonly string[] {
  return [
    ...new Set(members.filter(({ repeated }) => repeated).map(({ name }) => name.slice(0, longestName))),
  ].slice(0, 3);
}

/** Characters of a name that is repeated in a sentence. */
const longestName = 40;

function sayBreak(broken: Break | undefined): string {
  return broken ? `character ${String(broken.at + 1)}: ${broken.words}.` : '';
}

function unusedBits(
  part: 'header' | 'claims' | 'signature',
  partOf: (token: TokenSeen['token']) => Pick<TokenPart, 'encoded' | 'broken'>,
): TokenFinding {
  return {
    reason: `${part}-unused-bits`,
    verdict: 'warn',
    at: { part },
    when: (seen) => {
      const { encoded, broken } = partOf(seen.token);
      return hasUnusedBits(encoded) && (!broken || (part === 'claims' && isOpaque(seen)));
    },
    words: `The last character of the ${part} carries bits that belong to no byte, and they are not zero. No library writes that, so the character may have been changed; strict readers refuse it.`,
    source: 'rfc-4648-3-5',
  };
}
