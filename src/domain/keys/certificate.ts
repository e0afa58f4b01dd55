import { fromHex, type Bytes } from '../text/base64';
import { childrenOf, readDer, tags, writeDer, type Der } from './der';
import { spkiOf, type RsaPublicKey } from './rsa-key';

/** What a self-signed certificate says, beside its key. */
export interface CertificateWords {
  /** The common name: 1 to 64 characters (RFC 5280, appendix A.1). */
  readonly subject: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const longestSubject = 64;

/** Signs with the private half: RSASSA-PKCS1-v1_5 with SHA-256. */
export type Sign = (signed: Bytes) => Promise<Bytes>;

/**
 * An X.509 certificate of the key, signed by its own private half (RFC 5280 section 4.1). It has no extensions: whoever
 * takes it trusts this one key, and no chain.
 */
export async function writeCertificate(
  key: RsaPublicKey,
  says: CertificateWords,
  sign: Sign,
  serial = randomSerial(),
): Promise<Bytes> {
  const name = nameOf(says.subject);
  if (!(says.notBefore < says.notAfter)) throw new RangeError('A certificate begins before it ends.');
  const validity = writeDer(tags.sequence, timeOf(says.notBefore), timeOf(says.notAfter));
  const signed = writeDer(
    tags.sequence,
    version3,
    writeDer(tags.integer, serial),
    sha256WithRsa,
    name,
    validity,
    name,
    spkiOf(key),
  );
  return writeDer(
    tags.sequence,
    signed,
    sha256WithRsa,
    writeDer(tags.bits, Uint8Array.of(0), await sign(signed)),
  );
}

/** Signs with a handle of WebCrypto. */
export function signWith(handle: CryptoKey): Sign {
  return async (signed) =>
    new Uint8Array(await crypto.subtle.sign({ name: 'RSASSA-PKCS1-v1_5' }, handle, signed));
}

/** `undefined` for a name that no certificate holds: empty, over-long, or with a character that no text has. */
export function subjectIn(text: string): string | undefined {
  const name = text.trim();
  const isText = !/[\p{Cc}\p{Cs}]/u.test(name);
  return isText && name !== '' && Array.from(name).length <= longestSubject ? name : undefined;
}

/** The last moment of any certificate; `undefined` for bytes that are none. */
export function endOf(certificate: Bytes): Date | undefined {
  const whole = readDer(certificate);
  const signed = whole && childrenOf(whole, 1)[0];
  // Before version 3 there is no version, and all is one place further up.
  const parts = signed ? childrenOf(signed, 6) : [];
  const validity = parts[parts[0]?.tag === explicitVersion ? 4 : 3];
  const end = validity && childrenOf(validity, 2)[1];
  return end && readTime(end);
}

const explicitVersion = 0xa0;

/** `[0] EXPLICIT INTEGER 2`. */
const version3 = fromHex('a003020102');
/** OID 1.2.840.113549.1.1.11, with its NULL parameters. */
const sha256WithRsa = fromHex('300d06092a864886f70d01010b0500');
/** OID 2.5.4.3. */
const commonName = fromHex('0603550403');

function nameOf(subject: string): Bytes {
  const text = subjectIn(subject);
  if (text === undefined) throw new RangeError('The subject is empty, too long, or no text.');
  const value = writeDer(tags.utf8, new TextEncoder().encode(text));
  return writeDer(tags.sequence, writeDer(tags.set, writeDer(tags.sequence, commonName, value)));
}

/** RFC 5280 section 4.1.2.5: UTCTime from 1950 to 2049, GeneralizedTime for every other year; whole seconds. */
function timeOf(time: Date): Bytes {
  const digits = time.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '');
  const year = time.getUTCFullYear();
  const isShort = year >= 1950 && year < 2050;
  const text = `${isShort ? digits.slice(2) : digits}Z`;
  return writeDer(isShort ? tags.utcTime : tags.generalizedTime, new TextEncoder().encode(text));
}

function readTime({ tag, body }: Der): Date | undefined {
  const text = new TextDecoder().decode(body);
  const century = Number(text.slice(0, 2)) < 50 ? '20' : '19';
  const full = tag === tags.utcTime ? `${century}${text}` : text;
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  if (!digits) return undefined;
  const [year = 0, month = 0, ...rest] = digits.slice(1).map(Number);
  return new Date(Date.UTC(year, month - 1, ...rest));
}

/** 16 bytes, positive and without a leading zero byte (RFC 5280 section 4.1.2.2). */
function randomSerial(): Bytes {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}
