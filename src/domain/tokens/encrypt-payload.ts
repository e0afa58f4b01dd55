import { fromBase64, toBase64 } from '../keys/base64';
import { identifyDer } from '../keys/reading/identify';
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
  /** What one block takes; absent as long as there is no key. */
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

/** "37 of 214 bytes", or "37 bytes" as long as no key says how many fit. */
export function sayBytes(bytes: number, limit?: number): string {
  if (limit !== undefined) return `${String(bytes)} of ${String(limit)} bytes`;
  return bytes === 1 ? '1 byte' : `${String(bytes)} bytes`;
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
    const { reason, words, source = '' } = secret;
    return { ...base, verdict: 'stop', secret: true, reason, words, source };
  }
  const kind = kindOf(text);
  if (kind !== 'an object') {
    const [reason, words] = kind === undefined ? brokenJson(text) : otherJson(kind);
    return { ...base, verdict: 'stop', reason, words, source };
  }
  const { members } = scanMembers(text);
  if (members.some(({ repeated }) => repeated)) {
    return { ...base, verdict: 'stop', reason: 'payload-repeated-name', words: repeatedName, source };
  }
  // Past the cap no secret is looked for.
  if (bytes > mostBytes)
    return { ...base, verdict: 'stop', reason: 'payload-too-long', words: farTooLong, source };
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
    words: `A JSON object, ${sayBytes(bytes, limit)}.`,
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

type JsonKind = 'an object' | 'a list' | 'a text' | 'a number' | 'true or false' | 'null';

/** `undefined` where the text is not JSON. */
function kindOf(text: string): JsonKind | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'a list';
    if (typeof value === 'object') return 'an object';
    if (typeof value === 'string') return 'a text';
    return typeof value === 'number' ? 'a number' : 'true or false';
  } catch {
    return undefined;
  }
}

const form = '{"name": "Ada"}';
/** What is for the server alone may be a token, too. */
const secrets = secretFindings({ what: 'a JSON object', example: form, takesTokens: true });

const source = 'assistant-user-payload';
/** More than a hundred times what a block of the longest key takes. */
const mostBytes = 100_000;
const farTooLong = `This is longer than anything that can be encrypted here: a key of 4096 bits takes 470 bytes. Send an id and let the assistant look the rest up.`;
const repeatedName =
  'One name stands in it twice, and programs differ in which of the two values they take. Keep one.';

function otherJson(kind: JsonKind): readonly [reason: string, words: string] {
  return [
    'payload-not-an-object',
    `This is JSON, and ${kind}. The payload has to be an object, with names and values in braces: ${form}.`,
  ];
}

function brokenJson(text: string): readonly [reason: string, words: string] {
  if (/[“”]/.test(text))
    return [
      'payload-curly-quotes',
      `This is not JSON: it has curly quotes, which a word processor puts there. JSON takes straight ones: ${form}.`,
    ];
  if (/^\{\s*'|[,:]\s?'/.test(text))
    return [
      'payload-single-quotes',
      `This is not JSON: it has single quotes, and JSON takes double ones: ${form}.`,
    ];
  if (/,\s{0,99}\}$/.test(text))
    return [
      'payload-last-comma',
      'This is not JSON yet: there is a comma before the last brace. Take it out.',
    ];
  return [
    'payload-not-json',
    `This is not JSON as it stands. The payload has to be an object, with its names in double quotes: ${form}.`,
  ];
}

function tooLong(text: string, bytes: number, key: RsaPublicKey): string {
  const limit = payloadLimit(key);
  const said = `${String(bytes)} bytes, and one block of this key takes ${String(limit)}.`;
  const compact = countBytes(JSON.stringify(JSON.parse(text)));
  if (compact <= limit)
    return `${said} Without the blanks between its parts it has ${String(compact)} and fits: take them out.`;
  const blocks = Math.ceil(bytes / limit);
  const characters = 4 * Math.ceil((blocks * key.modulus.length) / 3);
  return (
    `${said} Send an id and let the assistant look the rest up. The library node-rsa would make ${String(blocks)} blocks of it, ` +
    `${String(characters)} characters of base64; whether the service reads more than one is not confirmed, so none are made here.`
  );
}
