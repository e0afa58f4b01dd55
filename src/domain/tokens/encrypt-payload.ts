import { fromBase64, toBase64 } from '../text/base64';
import { identifyDer } from '../keys/reading/identify';
import { belongs, type jsonKinds, length, notAnObject, repeatedName, words } from './encrypt-payload.en';
import { parseJson, scanMembers } from './json-members';
import { spkiOf, type RsaPublicKey } from '../keys/rsa-key';
import type { Reading, Said } from '../fields/reading';
import { fillGaps } from '../text/account';
import { firstSecret, searchable, secretFindings } from '../fields/secret-findings';

/** What a text is, read as a payload. */
export interface PayloadReading extends Reading {
  /** UTF-8 bytes of the text as it would be encrypted. */
  readonly bytes: number;
  /** What one block takes; absent without a key. */
  readonly limit?: number;
  /** The text to encrypt; absent on `stop`. */
  readonly text?: string;
}

/** Bytes of a SHA-1 digest. */
const sha1Length = 20;

/** Bytes that one block of RSA-OAEP with SHA-1 takes: 214 at 2048 bits, 470 at 4096. RFC 8017, section 7.1.1. */
export function payloadLimit({ modulus }: RsaPublicKey): number {
  return modulus.length - 2 * sha1Length - 2;
}

/** UTF-8. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Judges a payload; the blanks around it do not count. `undefined` when nothing is given. */
export function readPayload(typed: string, key?: RsaPublicKey): PayloadReading | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const bytes = countBytes(text);
  const limit = key && payloadLimit(key);
  const shared = { repairs: [], bytes, ...(limit !== undefined && { limit }) };
  const fault = firstSecret(secrets, { text: '', pasted: searchable(text) }) ?? faultOf(text, bytes, key);
  if (fault) return { ...shared, ...fault };
  const start = typed.indexOf(text);
  return {
    ...shared,
    verdict: 'ok',
    reason: 'payload',
    words: length.fits(bytes, limit),
    source: 'rfc-8017-oaep',
    text,
    account: fillGaps([{ start, end: start + text.length, label: 'value' }], typed.length, 'inert'),
  };
}

/**
 * RSA-OAEP with SHA-1 and MGF1 with SHA-1, as standard base64. Throws a RangeError for more than one block: read
 * the payload first.
 */
export async function encryptPayload(json: string, ibmKey: RsaPublicKey): Promise<string> {
  const bytes = new TextEncoder().encode(json);
  const limit = payloadLimit(ibmKey);
  if (bytes.length > limit)
    throw new RangeError(
      `encryptPayload takes ${String(limit)} bytes for this key, and got ${String(bytes.length)}.`,
    );
  const name = 'RSA-OAEP';
  const key = await crypto.subtle.importKey('spki', spkiOf(ibmKey), { name, hash: 'SHA-1' }, false, [
    'encrypt',
  ]);
  return toBase64(new Uint8Array(await crypto.subtle.encrypt({ name }, key, bytes)));
}

/** The key that a field gives: one line of base64, SubjectPublicKeyInfo. */
export function keyFromLine(line: string): RsaPublicKey | undefined {
  const bytes = fromBase64(line);
  const found = bytes && identifyDer(bytes);
  return found?.kind === 'public' ? found.key : undefined;
}

export function sameKey(one: RsaPublicKey, other: RsaPublicKey): boolean {
  return one.modulus.join() === other.modulus.join() && one.exponent.join() === other.exponent.join();
}

/** Why a text cannot be encrypted. */
function faultOf(text: string, bytes: number, key: RsaPublicKey | undefined): Said | undefined {
  const stop = (reason: string, said: string, source = 'assistant-user-payload'): Said => ({
    verdict: 'stop',
    reason,
    words: said,
    source,
  });
  const value = parseJson(text);
  if (value === undefined) {
    const reason = whyNotJson(text);
    return stop(reason, words[reason]);
  }
  const kind = kindOf(value);
  if (kind !== undefined) return stop('payload-not-an-object', notAnObject(kind));
  if (scanMembers(text).members.some(({ repeated }) => repeated)) {
    return stop('payload-repeated-name', repeatedName);
  }
  // Past the cap no secret is looked for.
  if (bytes > mostBytes) return stop('payload-too-long', length.farTooLong);
  if (!key || bytes <= payloadLimit(key)) return undefined;
  return stop('payload-too-long', tooLong(text, bytes, key), 'rfc-8017-oaep');
}

/** What JSON is that is not an object. */
function kindOf(value: unknown): keyof typeof jsonKinds | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return undefined;
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** What is for the server alone may be a token, too. */
const secrets = secretFindings({ ...belongs, takesTokens: true });

/** More than a hundred times what a block of the longest key takes. */
const mostBytes = 100_000;

/** Why a text is not JSON. */
function whyNotJson(text: string): keyof typeof words {
  if (/[“”]/.test(text)) return 'payload-curly-quotes';
  if (/^\{\s*'|[,:]\s?'/.test(text)) return 'payload-single-quotes';
  return /,\s{0,99}\}$/.test(text) ? 'payload-last-comma' : 'payload-not-json';
}

function tooLong(text: string, bytes: number, key: RsaPublicKey): string {
  const limit = payloadLimit(key);
  const compact = countBytes(JSON.stringify(JSON.parse(text)));
  if (compact <= limit) return length.fitsCompact(bytes, limit, compact);
  const blocks = Math.ceil(bytes / limit);
  return length.tooLong(bytes, limit, blocks, 4 * Math.ceil((blocks * key.modulus.length) / 3));
}
