import { fromBase64, toHex } from '../keys/base64';
import { fingerprintOf } from '../keys/fingerprint';
import { readKey } from '../keys/read-key';
import type { RsaPublicKey } from '../keys/rsa-key';
import { headerText } from './plain-value';
import type { SignedTokenReading } from './token-reading';
import { isOfKey, verifySignature } from './verify-token';

/** Where a token tells which key signed it. Read, never trusted and never fetched (RFC 8725 section 3.10). */
export type SignerSource = 'in-hand' | 'jwk' | 'x5c' | 'kid' | 'x5t#S256';

export interface Signer {
  readonly from: SignerSource;
  /** The key was tried and did sign; otherwise the token only says so. */
  readonly isProven: boolean;
  /** `fingerprint` and `certificate`: 32 pairs of hex digits with colons. `key-id`: a base64url thumbprint. */
  readonly spelling: 'fingerprint' | 'key-id' | 'certificate';
  readonly print: string;
}

/** The key that signed, where it is at hand or the token tells of it. */
export async function findSigner(
  token: SignedTokenReading,
  inHand: RsaPublicKey | undefined,
): Promise<Signer | undefined> {
  const candidates = [
    { from: 'in-hand', key: inHand },
    { from: 'jwk', key: keyIn(headerText(token, 'jwk')) },
    { from: 'x5c', key: keyIn(firstOf(headerText(token, 'x5c'))) },
  ] as const;
  for (const { from, key } of candidates) {
    if (!key || !isOfKey(await verifySignature(token, key))) continue;
    return { from, isProven: true, spelling: 'fingerprint', print: await fingerprintOf(key) };
  }
  return nameOfKey(token) ?? nameOfCertificate(token);
}

/** The id of its key, where it has the form of a print: 43 letters of base64url, or 64 hex digits. */
export function nameOfKey(token: SignedTokenReading): Signer | undefined {
  const kid = headerText(token, 'kid') ?? '';
  const named = { from: 'kid', isProven: false } as const;
  if (/^[\w-]{43}$/.test(kid)) return { ...named, spelling: 'key-id', print: kid };
  const digits = kid.replaceAll(':', '').toLowerCase();
  if (!/^[\da-f]{64}$/.test(digits)) return undefined;
  return { ...named, spelling: 'fingerprint', print: (digits.match(/../g) ?? []).join(':') };
}

function nameOfCertificate(token: SignedTokenReading): Signer | undefined {
  const text = headerText(token, 'x5t#S256') ?? '';
  const bytes = /^[\w-]{43}=?$/.test(text) ? fromBase64(text) : undefined;
  return bytes && { from: 'x5t#S256', isProven: false, spelling: 'certificate', print: toHex(bytes, ':') };
}

/** The first of a list of certificates, which is the one of the key (RFC 7515 section 4.1.6). */
function firstOf(list: string | undefined): string | undefined {
  return list && /^\s*\[\s*"([^"\\]*)"/.exec(list)?.[1];
}

function keyIn(text: string | undefined): RsaPublicKey | undefined {
  const reading = text === undefined ? undefined : readKey(text);
  return reading?.kind === 'public' ? reading.key : undefined;
}
