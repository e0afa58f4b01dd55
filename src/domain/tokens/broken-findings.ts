import { words } from './broken-findings.en';
import { hasUnusedBits } from './decode-part';
import type { Break, TokenPart } from './token-reading';
import { isJwt, tokenRows, type TokenRow } from './token-rows';
import type { TokenFinding, TokenSeen } from './token-target';

/** Rows of what does not decode, in reading order. */
export const brokenFindings: readonly TokenFinding[] = tokenRows([
  {
    reason: 'cut-short',
    verdict: 'stop',
    at: { part: 'token' },
    when: ({ token }) => isCut(token.compact),
    about: ({ token }) => ({ part: token.compact.includes('.') ? 'claims' : 'header' }) as const,
    source: 'rfc-7515-3-1',
  },
  {
    reason: 'start-missing',
    verdict: 'stop',
    at: { part: 'header' },
    when: ({ token: { header } }) => lacksStart(header),
    source: 'rfc-7515-3-1',
  },
  ...ofPart('header', (seen) => lacksStart(seen.token.header)),
  ...ofPart('claims', (seen) => isCut(seen.token.compact) || isOpaque(seen)),
  {
    reason: 'claims-no-object',
    verdict: 'stop',
    at: { part: 'claims' },
    when: (seen) => {
      const { claims, compact } = seen.token;
      return claims.broken?.what === 'json' && !hasObject(claims) && !isCut(compact) && !isOpaque(seen);
    },
    source: 'rfc-7519-4',
  },
  {
    reason: 'signature-letters',
    says: 'letters',
    verdict: 'stop',
    at: { part: 'signature' },
    when: ({ token }) => token.signature.broken !== undefined,
    about: ({ token }) => ({ part: 'signature', broken: token.signature.broken }) as const,
    source: 'rfc-7515-2',
  },
  unusedBits('header'),
  unusedBits('claims'),
  unusedBits('signature'),
])(words);

/** Fewer than two dots. */
export function isCut(compact: string): boolean {
  return compact.split('.').length < 3;
}

/** The claims are another token, or are not in base64url: a row of the header says so. */
export function isOpaque({ header }: TokenSeen): boolean {
  return isJwt(header('cty')) || header('b64')?.value === false;
}

function hasObject({ text }: TokenPart): boolean {
  return /^\ufeff?\s*\{/.test(text);
}

function lacksStart({ encoded, broken }: TokenPart): boolean {
  return broken !== undefined && !/^e[wy]/.test(encoded);
}

function ofPart(part: 'header' | 'claims', isSaidElsewhere: (seen: TokenSeen) => boolean) {
  const row = <const Says extends string>(
    says: Says,
    verdict: 'warn' | 'stop',
    source: string,
    when: (seen: TokenSeen) => boolean,
  ) => ({
    reason: `${part}-${says}`,
    says,
    verdict,
    at: { part },
    when,
    about: ({ token }: TokenSeen) => ({ part, broken: token[part].broken }),
    source,
  });
  const breaks = (what: Break['what']) => (seen: TokenSeen) =>
    seen.token[part].broken?.what === what && !isSaidElsewhere(seen);
  const ofJson = part === 'header' ? 'rfc-7515-4' : 'rfc-7519-4';
  return [
    row('letters', 'stop', 'rfc-7515-2', breaks('base64url')),
    row('utf-8', 'stop', 'rfc-8725-3-7', breaks('utf-8')),
    row('json', 'stop', ofJson, (seen) => breaks('json')(seen) && hasObject(seen.token[part])),
    row('byte-order-mark', 'warn', 'rfc-8259-8-1', ({ token }) => token[part].text.startsWith('\ufeff')),
    {
      ...row('repeated', 'stop', ofJson, ({ token }) => repeatedOf(token[part]).length > 0),
      at: ({ token }: TokenSeen) => ({ part, member: repeatedOf(token[part])[0] ?? '' }),
      about: ({ token }: TokenSeen) => ({ part, names: repeatedOf(token[part]) }),
    },
  ] as const;
}

function repeatedOf({ members }: TokenPart): readonly string[] {
  return [
    ...new Set(members.filter(({ repeated }) => repeated).map(({ name }) => name.slice(0, longestName))),
  ].slice(0, 3);
}

/** Characters of a name that is repeated in a sentence. */
const longestName = 40;

function unusedBits(part: 'header' | 'claims' | 'signature') {
  return {
    reason: `${part}-unused-bits`,
    says: 'unused-bits',
    verdict: 'warn',
    at: { part },
    when: (seen: TokenSeen) => {
      const { encoded, broken } = seen.token[part];
      return hasUnusedBits(encoded) && (!broken || (part === 'claims' && isOpaque(seen)));
    },
    about: () => ({ part }),
    source: 'rfc-4648-3-5',
  } as const satisfies TokenRow;
}
