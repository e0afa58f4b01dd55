import { SignJWT } from 'jose';
import { toBase64url } from '../text/base64';
import { examineToken } from './examine-token';
import { readToken } from './read-token';
import { signToken, type Claims } from './sign-token';
import type { TokenTarget } from './token-target';

/** The tokens that a service must refuse, in the order in which they are tried. */
export const badTokens = [
  'expired',
  'other-key',
  'alg-none',
  'hs256-public',
  'other-issuer',
  'no-subject',
  'from-the-future',
  'other-audience',
] as const;
export type BadToken = (typeof badTokens)[number];
export type KitId = 'good' | BadToken;

export interface KitToken {
  readonly id: KitId;
  readonly token: string;
  /** Key of `content/sources.ts`: who says what the service must answer; `undefined` where nobody does. */
  readonly source: string | undefined;
}

/** What a service answers to one of them, in its own words, with its source; declared in its folder. */
export type RefusalAnswers = Readonly<
  Partial<Record<KitId, { readonly words: string; readonly source: string }>>
>;

export interface KitParts {
  /** Those of the good token, with `iat` and `exp`. */
  readonly claims: Claims;
  /** Seconds since 1970, UTC. */
  readonly now: number;
  readonly signer: CryptoKey;
  /** Of another pair, which the service does not know. */
  readonly stranger: CryptoKey;
  /** The public key of the signer, which anybody may have. */
  readonly publicPem: string;
  /** The id of the signer's key, where the service wants one. */
  readonly kid?: string | undefined;
}

const hour = 3600;
/** Names of RFC 2606, which nobody has. */
const elsewhere = { issuer: 'https://other-issuer.example', audience: 'other-audience.example' } as const;

/** What any service must refuse by the standards, if its own rules say nothing. */
const standards: Readonly<Partial<Record<BadToken, string>>> = {
  expired: 'rfc-7519-4-1-4',
  'other-key': 'rfc-7515-5-2',
  'alg-none': 'rfc-8725-3-2',
  'hs256-public': 'rfc-8725-3-1',
  'other-audience': 'rfc-7519-4-1-3',
};

/** The claim that names the person: `sub`, or the first that the service requires instead. */
export function subjectOf({ claims }: TokenTarget): string {
  const required = claims.filter(({ need, example }) => need === 'required' && example !== undefined);
  return required.some(({ name }) => name === 'sub') ? 'sub' : (required[0]?.name ?? 'sub');
}

/** Whether tokens for it name the key that signed them. */
export function namesKey({ marks = [] }: TokenTarget): boolean {
  return marks.some(({ name, part }) => part === 'header' && name === 'kid');
}

/** One good token and eight bad ones, each with one thing wrong. */
export async function makeRefusalKit(target: TokenTarget, parts: KitParts): Promise<readonly KitToken[]> {
  const { claims, now, signer, kid } = parts;
  const headerOf = (alg: string) => ({ alg, typ: 'JWT', ...(kid !== undefined && { kid }) });
  const life = target.life.usual;
  const over = hour + target.life.skew;
  const subject = subjectOf(target);
  const signed = async (changed: Claims): Promise<string> => signToken(changed, signer, kid);
  const tokens: Readonly<Record<KitId, Promise<string>>> = {
    good: signed(claims),
    expired: signed(timed(claims, now - over - life, life)),
    'other-key': signToken(claims, parts.stranger, kid),
    'alg-none': Promise.resolve(unsigned(headerOf('none'), claims)),
    // What a server takes for a secret that gives its library the public key and lets the token choose the algorithm.
    'hs256-public': new SignJWT(Object.fromEntries(claims))
      .setProtectedHeader(headerOf('HS256'))
      .sign(new TextEncoder().encode(parts.publicPem)),
    'other-issuer': signed(withClaim(claims, 'iss', elsewhere.issuer)),
    'no-subject': signed(claims.filter(([name]) => name !== subject)),
    'from-the-future': signed(timed(claims, now + over, life)),
    'other-audience': signed(withClaim(claims, 'aud', elsewhere.audience)),
  };
  const ids: readonly KitId[] = ['good', ...badTokens];
  return Promise.all(
    ids.map(async (id): Promise<KitToken> => {
      const token = await tokens[id];
      return { id, token, source: id === 'good' ? target.source : sourceOfRefusal(id, token, target, now) };
    }),
  );
}

/** What was answered, as far as somebody said. */
export type Answers = ReadonlyMap<KitId, 'refused' | 'accepted'>;

export interface Outcome {
  /** How many were not tried yet. */
  readonly left: number;
  /** Bad ones that were accepted. */
  readonly open: readonly BadToken[];
  /** The good one was refused: then the refusals prove nothing. */
  readonly isLocked: boolean;
}

export function outcomeOf(answers: Answers): Outcome {
  return {
    left: badTokens.length + 1 - answers.size,
    open: badTokens.filter((id) => answers.get(id) === 'accepted'),
    isLocked: answers.get('good') === 'refused',
  };
}

/** The rule of the service that stops such a token comes before what the standards say. */
function sourceOfRefusal(id: BadToken, token: string, target: TokenTarget, now: number): string | undefined {
  const reading = readToken(token);
  if (reading.kind !== 'signed') return standards[id];
  const stops = examineToken(reading, target, now, [target]).filter(({ verdict }) => verdict === 'stop');
  return stops[0]?.source ?? standards[id];
}

function withClaim(claims: Claims, name: string, value: unknown): Claims {
  const has = claims.some(([each]) => each === name);
  if (!has) return [...claims, [name, value]];
  return claims.map((claim) => (claim[0] === name ? [name, value] : claim));
}

function timed(claims: Claims, issued: number, life: number): Claims {
  return withClaim(withClaim(claims, 'iat', issued), 'exp', issued + life);
}

/** RFC 7519, section 6: the third part is empty. */
function unsigned(header: object, claims: Claims): string {
  const part = (value: object): string => toBase64url(new TextEncoder().encode(JSON.stringify(value)));
  return `${part(header)}.${part(Object.fromEntries(claims))}.`;
}
