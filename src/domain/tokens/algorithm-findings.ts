import { shortened } from '../text/wording';
import { words } from './algorithm-findings.en';
import { tokenRows } from './token-rows';
import type { TokenFinding, TokenSeen, TokenTarget } from './token-target';

/** Signature algorithms of RFC 7518, section 3.1, RFC 8037, RFC 8812 and RFC 9864. */
const known = [
  ...['HS256', 'HS384', 'HS512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'ES256K', 'EdDSA', 'Ed25519', 'Ed448'],
];

type Standing = keyof typeof words;

/** What is wrong with the algorithm: RFC 8725, sections 3.1 and 3.2. The receiver fixes it, never the token. */
function standingOf({ token, target, header }: TokenSeen): Standing | undefined {
  const value = header('alg')?.value;
  if (value === undefined) return token.header.broken ? undefined : 'alg-missing';
  if (typeof value !== 'string') return 'alg-not-text';
  if (value === 'none') return 'alg-none';
  if (/^\s*none\s*$/i.test(value)) return 'alg-none-disguised';
  if (target.algorithms.includes(value)) return undefined;
  if (!known.includes(value)) return spelledRight(value) ? 'alg-spelling' : 'alg-unknown';
  if (value.startsWith('HS')) return 'alg-shared-secret';
  return target.otherAlgorithms === 'stop' ? 'alg-not-taken' : 'alg-undocumented';
}

export function algorithmFindings(target: TokenTarget): readonly TokenFinding[] {
  const { name, algorithms } = target;
  /** The source is left out where it is what documents the service. */
  const row = <const Reason extends Standing>(reason: Reason, source = target.source) => ({
    reason,
    verdict: reason === 'alg-undocumented' ? ('warn' as const) : ('stop' as const),
    at: { part: 'header', member: 'alg' } as const,
    when: (seen: TokenSeen) => standingOf(seen) === reason,
    about: ({ header }: TokenSeen) => {
      const value = header('alg')?.value;
      return { given: show(value), right: spelledRight(value) ?? '', name, algorithms };
    },
    source,
  });
  return tokenRows([
    row('alg-missing', 'rfc-7515-4-1-1'),
    row('alg-not-text', 'rfc-7515-4-1-1'),
    row('alg-none', 'rfc-8725-3-2'),
    row('alg-none-disguised', 'rfc-8725-3-2'),
    row('alg-spelling', 'rfc-7515-4-1-1'),
    row('alg-unknown', 'rfc-7518-3-1'),
    row('alg-shared-secret', 'rfc-8725-3-1'),
    row('alg-not-taken'),
    row('alg-undocumented'),
  ])(words);
}

function spelledRight(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 20) return undefined;
  return known.find((name) => name.toLowerCase() === value.trim().toLowerCase());
}

function show(value: unknown): string {
  if (typeof value !== 'string') return '';
  const short = shortened(value, 20);
  return known.includes(short) ? short : `“${short}”`;
}
