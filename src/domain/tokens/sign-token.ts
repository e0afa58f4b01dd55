import { generateKeyPair, SignJWT } from 'jose';
import { fingerprintOf } from '../keys/fingerprint';
import { identifyDer } from '../keys/reading/identify';
import { writeOneLine } from '../keys/write-key';
import { firstSecret, searchable, secretFindings } from '../fields/secret-findings';
import { parseJson } from './json-members';
import { belongs, words } from './sign-token.en';
import type { ClaimRule, TokenTarget } from './token-target';

/** The claims of a token in their order. */
export type Claims = readonly (readonly [name: string, value: unknown])[];

/** What a form gives: the text of each control by the name of its claim, and the times in seconds. */
export interface ClaimTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** Seconds since 1970, UTC. */
  readonly now: number;
  /** Seconds; `undefined` leaves `exp` out. */
  readonly life: number | undefined;
}

export interface ClaimProblem {
  readonly claim: string;
  readonly reason: string;
  readonly words: string;
  /** Clear it from the control: it must not be signed, and not stay. */
  readonly secret?: true;
}

export type Assembled =
  | { readonly ok: true; readonly claims: Claims }
  | { readonly ok: false; readonly problems: readonly ClaimProblem[] };

/** Claims that the form fills in by the clock. */
export const timeClaims: readonly string[] = ['iat', 'nbf', 'exp'];

/** The claim whose value is encrypted first, and asked for in its own way. */
export const payloadClaim = 'user_payload';

/** Characters: a token with more than that is longer than the page for tokens reads. */
const longestClaim = 50_000;

/** The claims that the form asks for as text, in order. */
export function askedClaims(target: TokenTarget): readonly ClaimRule[] {
  return target.claims.filter(
    ({ name, need, example }) =>
      example !== undefined && need !== 'ignored' && name !== payloadClaim && !timeClaims.includes(name),
  );
}

/** Whether a key pair made in a page can sign for this target: not where a secret is shared. */
export function takesRs256(target: TokenTarget): boolean {
  return target.algorithms.includes('RS256');
}

/** Whether the claim takes JSON and not text, as its example shows. */
export function takesJson({ example = '', isText }: ClaimRule): boolean {
  return !isText && /^[[{]/.test(example);
}

/** The claims that still hold the example of their hint. */
export function examplesIn(target: TokenTarget, claims: Claims): readonly string[] {
  return claims.flatMap(([name, value]) =>
    target.claims.some((rule) => rule.name === name && rule.example === value) ? [name] : [],
  );
}

/** What is said about a text for a claim that is a private key or a token. */
export function refuseSecret(claim: string, text: string): ClaimProblem | undefined {
  const rows = secretFindings(belongs(claim));
  const found = firstSecret(rows, { text: '', pasted: searchable(text) });
  return found && { claim, reason: found.reason, words: found.words, secret: true };
}

/** Puts the claims together in the order of the target, the times last; what is empty is left out. */
export function assembleClaims(target: TokenTarget, { texts, now, life }: ClaimTexts): Assembled {
  const problems: ClaimProblem[] = [];
  const claims: [string, unknown][] = [];
  const refuse = ({ name: claim, example = '' }: ClaimRule, reason: keyof typeof words): void => {
    const about = { claim, service: target.name, example, most: longestClaim };
    problems.push({ claim, reason, words: words[reason](about) });
  };
  for (const rule of target.claims) {
    if (timeClaims.includes(rule.name)) continue;
    const text = (texts.get(rule.name) ?? '').trim();
    if (text === '') {
      if (rule.need === 'required') refuse(rule, 'claim-missing');
      continue;
    }
    const secret = rule.name === payloadClaim ? undefined : refuseSecret(rule.name, text);
    if (secret) {
      problems.push(secret);
      continue;
    }
    if (text.length > longestClaim) {
      refuse(rule, 'claim-too-long');
      continue;
    }
    const value = takesJson(rule) ? parseJson(text) : text;
    if (value === undefined) refuse(rule, 'claim-not-json');
    else claims.push([rule.name, value]);
  }
  if (problems.length > 0) return { ok: false, problems };
  // Whole seconds: RFC 7519 section 2 allows fractions, and some services do not read them.
  const issued = Math.floor(now);
  claims.push(['iat', issued]);
  if (life !== undefined) claims.push(['exp', issued + Math.floor(life)]);
  return { ok: true, claims };
}

/** Signs with RS256, RFC 7518 section 3.3. The algorithm is fixed here, whatever the claims say. */
export async function signToken(claims: Claims, key: CryptoKey, kid?: string): Promise<string> {
  return new SignJWT(Object.fromEntries(claims))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(kid !== undefined && { kid }) })
    .sign(key);
}

/** A key pair for a test. Nobody can export its private key, this page included. */
export interface EphemeralPair {
  readonly signer: CryptoKey;
  /** One line of base64, SubjectPublicKeyInfo. */
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** RS256, 2048 bits, exponent 65537. */
export async function makeEphemeralPair(): Promise<EphemeralPair> {
  const pair = await generateKeyPair('RS256', { modulusLength: 2048, extractable: false });
  const found = identifyDer(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
  if (found.kind !== 'public')
    throw new Error('WebCrypto exported a public key that identify.ts does not read.');
  const { key } = found;
  return { signer: pair.privateKey, publicKey: writeOneLine(key), fingerprint: await fingerprintOf(key) };
}
