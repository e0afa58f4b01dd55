import type { TokenFinding, TokenSeen, TokenTarget } from './token-target';
import { capital, shortened } from '../text/wording';

/** Signature algorithms of RFC 7518, section 3.1, RFC 8037, RFC 8812 and RFC 9864. */
const known = [
  ...['HS256', 'HS384', 'HS512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'ES256K', 'EdDSA', 'Ed25519', 'Ed448'],
];

type Standing =
  | 'alg-missing'
  | 'alg-not-text'
  | 'alg-none'
  | 'alg-none-disguised'
  | 'alg-spelling'
  | 'alg-unknown'
  | 'alg-shared-secret'
  | 'alg-not-taken'
  | 'alg-undocumented';

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

interface Row extends Pick<TokenFinding, 'verdict' | 'words'> {
  /** Left out: what documents the service. */
  readonly source?: string;
}

const rows: Readonly<Record<Standing, Row>> = {
  'alg-missing': {
    verdict: 'stop',
    words: ({ target }) =>
      `The header names no algorithm. It needs one: "alg":"${first(target.algorithms)}".`,
    source: 'rfc-7515-4-1-1',
  },
  'alg-not-text': {
    verdict: 'stop',
    words: ({ target }) =>
      `The alg is no text. It is a name in quotation marks: "${first(target.algorithms)}".`,
    source: 'rfc-7515-4-1-1',
  },
  'alg-none': {
    verdict: 'stop',
    words: ({ target }) =>
      `The alg is none: this token is not signed, and anybody could have written it. Sign it with ${first(target.algorithms)}.`,
    source: 'rfc-8725-3-2',
  },
  'alg-none-disguised': {
    verdict: 'stop',
    words: ({ header, target }) =>
      `The alg is ${show(header('alg')?.value)}, another spelling of none: this token is not signed. Odd spellings are used to slip past a check. Sign it with ${first(target.algorithms)}.`,
    source: 'rfc-8725-3-2',
  },
  'alg-spelling': {
    verdict: 'stop',
    words: ({ header }) =>
      `The alg is ${show(header('alg')?.value)}. Capitals count: it is written ${spelledRight(header('alg')?.value) ?? ''}.`,
    source: 'rfc-7515-4-1-1',
  },
  'alg-unknown': {
    verdict: 'stop',
    words: ({ header, target }) =>
      `The alg is ${show(header('alg')?.value)}, which is no algorithm for signatures. ${capital(target.name)} takes ${target.algorithms.join(', ')}.`,
    source: 'rfc-7518-3-1',
  },
  'alg-shared-secret': {
    verdict: 'stop',
    words: ({ header, target }) =>
      `The token is made with ${show(header('alg')?.value)}, for which both sides share one secret. ${capital(target.name)} takes ${target.algorithms.join(', ')}. Never let a receiver use a public key as that secret: everybody has it.`,
    source: 'rfc-8725-3-1',
  },
  'alg-not-taken': {
    verdict: 'stop',
    words: ({ header, target }) =>
      `The token is signed with ${show(header('alg')?.value)}, and ${target.name} takes ${target.algorithms.join(', ')} only. Change the algorithm where the token is made.`,
  },
  'alg-undocumented': {
    verdict: 'warn',
    words: ({ header, target }) =>
      `The token is signed with ${show(header('alg')?.value)}. For ${target.name}, ${target.algorithms.join(', ')} is the only algorithm that the documentation names; whether others work could not be confirmed.`,
  },
};

export function algorithmFindings(target: TokenTarget): readonly TokenFinding[] {
  return Object.entries(rows).map(([reason, { source = target.source, ...row }]) => ({
    ...row,
    source,
    reason,
    at: { part: 'header', member: 'alg' },
    when: (seen) => standingOf(seen) === reason,
  }));
}

function spelledRight(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 20) return undefined;
  return known.find((name) => name.toLowerCase() === value.trim().toLowerCase());
}

function first(algorithms: readonly string[]): string {
  return algorithms[0] ?? '';
}

function show(value: unknown): string {
  if (typeof value !== 'string') return '';
  const short = shortened(value, 20);
  return known.includes(short) ? short : `“${short}”`;
}
