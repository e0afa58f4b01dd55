import { sizeOf, type RsaPublicKey } from '../keys/rsa-key';
import type { Verdict } from '../fields/reading';
import { words } from './compare-outcomes.en';
import type { Among, Signer } from './check-keys';
import { headerText } from '../tokens/decode-part';
import type { Spelling } from '../tokens/signature-form';
import { sayDistance, sayTime } from '../tokens/times.en';
import type { SignedTokenReading } from '../tokens/token-reading';
import type { TokenMark, TokenTarget } from '../tokens/token-target';
import type { SecretSpelling, SignatureCheck } from './verify-token';
import type { SignedText } from './signed-texts';

/** What a service that has the key saved does with the tokens of the server. */
export type Effect = 'accepts' | 'expired' | 'refuses' | 'unknown';

/** What an outcome speaks of. */
export interface ComparisonSeen {
  readonly key?: RsaPublicKey;
  readonly token?: SignedTokenReading;
  readonly check?: SignatureCheck;
  /** Where several keys were given. */
  readonly among?: Among;
  readonly signer?: Signer;
  readonly target?: TokenTarget;
  readonly marks: readonly TokenMark[];
  readonly now: number;
  /** Of a private key: its form. */
  readonly form?: string;
}

export interface Row {
  readonly verdict: Verdict;
  readonly effect: Effect;
  readonly command?: (seen: ComparisonSeen) => string | undefined;
  readonly source: string;
}

export type Outcome = keyof typeof outcomes;

/** Prints the fingerprint of the key that a server signs with, as this page writes it. */
const ownKeyPrint = 'openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256 -c';
const publicKeyOf = 'openssl pkey -in private.pem -pubout';

/** How each outcome is judged. Its words are in `compare-outcomes.en.ts`. */
export const outcomes = {
  match: { verdict: 'ok', effect: 'accepts', source: 'rfc-7518' },
  'token-expired-but-matches': { verdict: 'ok', effect: 'expired', source: 'rfc-7519' },
  'match-with-faults': { verdict: 'warn', effect: 'unknown', source: 'rfc-7519' },
  'match-unreadable': { verdict: 'warn', effect: 'refuses', source: 'rfc-7519' },
  'alg-label': { verdict: 'warn', effect: 'refuses', source: 'rfc-7515' },
  'match-by-trial': { verdict: 'warn', effect: 'unknown', source: 'rfc-7515-4-1-4' },
  'none-of-several': { verdict: 'stop', effect: 'refuses', source: 'rfc-7515' },
  'other-target': { verdict: 'warn', effect: 'unknown', source: 'rfc-8725' },
  'other-key': {
    verdict: 'stop',
    effect: 'refuses',
    source: 'rfc-7515',
    command: ({ signer }) => (signer?.isProven ? undefined : ownKeyPrint),
  },
  'named-key-did-not-sign': {
    verdict: 'stop',
    effect: 'refuses',
    source: 'rfc-7515',
    command: () => ownKeyPrint,
  },
  'other-size': { verdict: 'stop', effect: 'refuses', source: 'rfc-7518', command: () => ownKeyPrint },
  'signature-cut': { verdict: 'stop', effect: 'unknown', source: 'rfc-7518' },
  'token-changed': { verdict: 'stop', effect: 'unknown', source: 'rfc-7515' },
  'other-text': { verdict: 'stop', effect: 'refuses', source: 'rfc-7515' },
  'other-spelling': { verdict: 'stop', effect: 'refuses', source: 'rfc-7515' },
  'other-algorithm': { verdict: 'stop', effect: 'refuses', source: 'rfc-7518' },
  'hs256-public-key': { verdict: 'stop', effect: 'refuses', source: 'rfc-8725' },
  symmetric: { verdict: 'stop', effect: 'refuses', source: 'rfc-7518' },
  'elliptic-curve': { verdict: 'stop', effect: 'refuses', source: 'rfc-7518' },
  'alg-none': { verdict: 'stop', effect: 'refuses', source: 'rfc-8725' },
  'signature-missing': { verdict: 'stop', effect: 'unknown', source: 'rfc-7515' },
  'broken-token': { verdict: 'stop', effect: 'unknown', source: 'rfc-7515' },
  'key-too-small': { verdict: 'stop', effect: 'unknown', source: 'rfc-7518' },
  'key-unusable': { verdict: 'stop', effect: 'unknown', source: 'fips-186-5' },
  'private-key': {
    verdict: 'stop',
    effect: 'unknown',
    source: 'derived-key-shapes',
    command: () => publicKeyOf,
  },
  'not-checked': { verdict: 'warn', effect: 'unknown', source: 'rfc-7518' },
} as const satisfies Record<string, Row>;

/** What the words of an outcome name. What an outcome does not have is empty or 0. */
export interface About {
  /** Of the key in the box. */
  readonly bits: number;
  /** Bytes of the signatures that this key makes. */
  readonly signatureBytes: number;
  /** What the header of the token calls its algorithm. */
  readonly label: string | undefined;
  /** The part of the token that is damaged. */
  readonly damaged: 'header' | 'claims' | 'signature';
  readonly expired: { readonly distance: string; readonly time: string };
  /** The name of the service. */
  readonly target: string | undefined;
  /** What the service finds wrong with the token, in sentences. */
  readonly faults: readonly string[];
  /** Why the token looks like one for another service. */
  readonly otherTarget: string;
  readonly kid: Among['kid'];
  readonly signer: Signer | undefined;
  /** The form of a private key. */
  readonly form: string | undefined;
  /** Of the signature: its bytes, the bits of the key that made it, and its algorithm. */
  readonly bytes: number;
  readonly signedBits: number;
  readonly algorithm: string;
  readonly text: SignedText;
  readonly secret: SecretSpelling;
  readonly spelling: Spelling | undefined;
  readonly isOfKey: boolean;
  /** Of several keys: how many there are, and how many could not be tried. */
  readonly count: number;
  readonly untried: number;
}

export function sayOutcome(outcome: Outcome, seen: ComparisonSeen): { words: string; whatNext: string } {
  const { says, next } = words[outcome];
  const about = aboutOf(seen);
  const say = (text: typeof says) => (typeof text === 'string' ? text : text(about));
  return { words: say(says), whatNext: say(next) };
}

function aboutOf({ key, token, check, among, signer, target, marks, now, form }: ComparisonSeen): About {
  const exp = token?.claims.members.find(({ name }) => name === 'exp')?.value;
  const expired = typeof exp === 'number' ? exp : 0;
  return {
    signatureBytes: key?.modulus.length ?? 0,
    label: token && headerText(token, 'alg'),
    damaged: token?.header.broken ? 'header' : token?.claims.broken ? 'claims' : 'signature',
    expired: { distance: sayDistance(expired, now), time: sayTime(expired) },
    target: target?.name,
    faults: marks.filter(({ verdict }) => verdict === 'stop').map((mark) => mark.words),
    otherTarget: marks.find(({ reason }) => reason === 'other-target')?.words ?? '',
    kid: among?.kid ?? 'no-ids',
    signer,
    form,
    ...nothing,
    ...check,
    bits: key ? sizeOf(key) : 0,
    signedBits: check?.outcome === 'other-size' ? check.bits : 0,
  };
}

const nothing = {
  bytes: 0,
  algorithm: '',
  text: 'line-break',
  secret: 'pem',
  spelling: undefined,
  isOfKey: false,
  count: 0,
  untried: 0,
} as const;
