import type { Choice } from '../fields/reading';
import { fromBase64, toHex } from '../text/base64';
import { fingerprintOf } from '../keys/fingerprint';
import type { FoundKey, KeyReading } from '../keys/key-reading';
import { readKey } from '../keys/read-key';
import { type RsaPublicKey, sizeOf } from '../keys/rsa-key';
import { writeOneLine } from '../keys/write-key';
import { headerText, writeText } from '../tokens/decode-part';
import { choiceOfKey } from './several-keys.en';
import type { SignedTokenReading } from '../tokens/token-reading';
import { isOfKey, type SignatureCheck, verifySignature } from './verify-token';

/** The key that a token was checked with, and what came of it. */
export interface CheckedKey {
  /** Left out where several were given, and none of them is the one. */
  readonly key?: RsaPublicKey;
  readonly check: SignatureCheck;
  readonly among?: Among;
}

/** Where several keys were given: how one of them was taken. */
export interface Among {
  readonly count: number;
  /** `kid`: the token names it. `trial`: it signed. `nothing`: none is taken. */
  readonly by: 'kid' | 'trial' | 'nothing';
  /** What tells it from the others: its name, or its place. */
  readonly label: { readonly name?: string; readonly place: number };
  /** What the token says beside keys that have ids. */
  readonly kid: 'missing' | 'other' | 'no-ids';
  /** Where none is taken. */
  readonly choices: readonly Choice[];
}

/** The check with the key that was given; of several with the one that the token names, or else that signed it. */
export async function checkKeys(
  token: SignedTokenReading,
  given: KeyReading,
): Promise<CheckedKey | undefined> {
  const kid = headerText(token, 'kid')?.replaceAll(/\s+/g, ' ').trim();
  if (given.kind === 'public') {
    const { key, name } = given;
    const check = await verifySignature(token, key);
    if (name === undefined || name === kid || !isOfKey(check)) return { key, check };
    const label = { name: writeText(name), place: 1 };
    const said = kid === undefined ? 'missing' : 'other';
    return { key, check, among: { count: 1, by: 'trial', label, kid: said, choices: [] } };
  }
  if (given.kind !== 'other' || !given.keys) return undefined;
  const { keys } = given;
  const named = keys.filter((key) => kid !== undefined && idsOf(key).includes(kid));
  const tried: Tried[] = [];
  // What the token names comes first, and stays where none signed.
  for (const found of new Set([...named, ...keys])) {
    const check = await verifySignature(token, found.key);
    tried.push({ found, check });
    if (isOfKey(check)) break;
  }
  const hasIds = keys.some((key) => idsOf(key).length > 0);
  const shared = {
    count: keys.length,
    kid: hasIds ? (kid === undefined ? 'missing' : 'other') : 'no-ids',
  } as const;
  const taken = tried.find(({ check }) => isOfKey(check)) ?? (named.length > 0 ? tried[0] : undefined);
  const ofAny = tried.find(({ check }) => saidOfAny.has(check.outcome));
  if (!taken && ofAny) return { check: ofAny.check };
  if (taken) {
    const { found, check } = taken;
    const by = named.includes(found) ? 'kid' : 'trial';
    return { key: found.key, check, among: { ...shared, by, label: labelOf(found, keys), choices: [] } };
  }
  const untried = tried.filter(({ check }) => check.outcome === 'key-refused').length;
  return {
    check: { outcome: 'none-of-several', count: keys.length, untried },
    among: { ...shared, by: 'nothing', label: { place: 0 }, choices: await choicesOf(keys) },
  };
}

interface Tried {
  readonly found: FoundKey;
  readonly check: SignatureCheck;
}

/** These are said about the token alone, whichever the key. */
const saidOfAny: ReadonlySet<SignatureCheck['outcome']> = new Set(['unsigned', 'broken', 'other-spelling']);

/** What a set calls the key; the comment of an SSH line is no id. */
function idsOf({ form, name, otherNames = [] }: FoundKey): readonly string[] {
  return name !== undefined && (form === 'jwk' || form === 'jwks') ? [name, ...otherNames] : [];
}

function labelOf(found: FoundKey, keys: readonly FoundKey[]): Among['label'] {
  const place = keys.indexOf(found) + 1;
  return found.name === undefined ? { place } : { place, name: writeText(found.name) };
}

function choicesOf(keys: readonly FoundKey[]): Promise<Choice[]> {
  return Promise.all(
    keys.map(async (found) => {
      // Without WebCrypto there are no prints.
      const print = await fingerprintOf(found.key).catch(() => '');
      return {
        label: choiceOfKey(labelOf(found, keys), sizeOf(found.key), print),
        value: writeOneLine(found.key),
      };
    }),
  );
}

/** Where a token tells which key signed it. Read, never trusted and never fetched (RFC 8725 section 3.10). */
export type SignerSource = 'active-key' | 'jwk' | 'x5c' | 'kid' | 'x5t#S256';

export interface Signer {
  readonly from: SignerSource;
  /** The key was tried and did sign; otherwise the token only says so. */
  readonly isProven: boolean;
  /** `fingerprint` and `certificate`: 32 pairs of hex digits with colons. `key-id`: a base64url thumbprint. */
  readonly spelling: 'fingerprint' | 'key-id' | 'certificate';
  readonly print: string;
}

/** The key that signed, where it is at hand or the token names it. */
export async function findSigner(
  token: SignedTokenReading,
  activeKey: RsaPublicKey | undefined,
): Promise<Signer | undefined> {
  const candidates = [
    { from: 'active-key', key: activeKey },
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
