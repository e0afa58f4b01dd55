import { fromBase64, toBase64 } from '../text/base64';
import { identifyDer } from '../keys/reading/identify';
import { belongs, type jsonKinds, length, notAnObject, repeatedName, words } from './encrypt-payload.en';
import { scanMembers } from './json-members';
import { spkiOf, type RsaPublicKey } from '../keys/rsa-key';
import { fillGaps, type Span } from '../text/account';
import { firstSecret, searchable, secretFindings } from '../fields/secret-findings';

/** What a text is, read as a payload. */
export interface PayloadReading {
  readonly verdict: 'ok' | 'stop';
  readonly reason: string;
  readonly words: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
  /** UTF-8 bytes of the text as it would be encrypted. */
  readonly bytes: number;
  /** What one block takes; absent without a key. */
  readonly limit?: number;
  /** The text to encrypt; absent on `stop`. */
  readonly text?: string;
  /** What each character is: the object, and blanks around it; absent on `stop`. */
  readonly account?: readonly Span[];
  /** It holds a private key: clear it from the control. */
  readonly secret?: true;
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
  const start = typed.indexOf(text);
  const bytes = countBytes(text);
  const limit = key && payloadLimit(key);
  const base = { bytes, ...(limit !== undefined && { limit }) };
  const secret = firstSecret(secrets, { text: '', pasted: searchable(text) });
  if (secret) {
    const { reason, source = '' } = secret;
    return { ...base, verdict: 'stop', secret: true, reason, words: secret.words, source };
  }
  const kind = kindOf(text);
  if (kind !== 'object') {
    const fault = faultOf(text);
    return kind === undefined
      ? { ...base, verdict: 'stop', reason: fault, words: words[fault], source }
      : { ...base, verdict: 'stop', reason: 'payload-not-an-object', words: notAnObject(kind), source };
  }
  const { members } = scanMembers(text);
  if (members.some(({ repeated }) => repeated)) {
    return { ...base, verdict: 'stop', reason: 'payload-repeated-name', words: repeatedName, source };
  }
  // Past the cap no secret is looked for.
  if (bytes > mostBytes)
    return { ...base, verdict: 'stop', reason: 'payload-too-long', words: length.farTooLong, source };
  if (key && limit !== undefined && bytes > limit) {
    return {
      ...base,
      verdict: 'stop',
      reason: 'payload-too-long',
      words: tooLong(text, bytes, key),
      source: 'rfc-8017-oaep',
    };
  }
  return {
    ...base,
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

type JsonKind = 'object' | keyof typeof jsonKinds;

/** `undefined` where the text is not JSON. */
function kindOf(text: string): JsonKind | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'list';
    if (typeof value === 'object') return 'object';
    if (typeof value === 'string') return 'text';
    return typeof value === 'number' ? 'number' : 'boolean';
  } catch {
    return undefined;
  }
}

/** What is for the server alone may be a token, too. */
const secrets = secretFindings({ ...belongs, takesTokens: true });

const source = 'assistant-user-payload';
/** More than a hundred times what a block of the longest key takes. */
const mostBytes = 100_000;

/** Why a text is not JSON. */
function faultOf(text: string): keyof typeof words {
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
