/**
 * PBES2 of RFC 8018 in the one set of parameters that OpenSSL 1.1 and later and Java read without an option.
 * The passphrase goes in as UTF-8, as it was given: neither tool composes or trims characters, so nothing is
 * changed here either. RFC 8018 section 3 recommends ASCII or UTF-8.
 */
import { fromHex, type Bytes } from '../text/base64';
import { tags, writeDer } from './der';

/** OWASP's figure of 2023 for PBKDF2 with HMAC-SHA-256. */
export const iterations = 600_000;

/** OIDs, and HMAC-SHA-256 as an AlgorithmIdentifier with its NULL, in DER. */
const pbes2 = fromHex('06092a864886f70d01050d');
const pbkdf2 = fromHex('06092a864886f70d01050c');
const hmacWithSha256 = fromHex('300c06082a864886f70d02090500');
const aes256Cbc = fromHex('060960864801650304012a');

const saltBytes = 16;
const blockBytes = 16;

/** PKCS#8 in, DER EncryptedPrivateKeyInfo (RFC 5958 section 3) out. Takes a moment: that is its purpose. */
export async function encryptPrivateKey(pkcs8: Bytes, passphrase: string): Promise<Bytes> {
  if (passphrase === '') throw new RangeError('An encrypted private key needs a passphrase.');
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(blockBytes));
  const key = await deriveKey(passphrase, salt);
  // WebCrypto pads as RFC 8018 appendix B.2.5 wants it.
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, pkcs8);
  return writeDer(tags.sequence, schemeOf(salt, iv), writeDer(tags.octets, new Uint8Array(encrypted)));
}

async function deriveKey(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase);
  try {
    const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
    return await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
      base,
      { name: 'AES-CBC', length: 256 },
      false,
      ['encrypt'],
    );
  } finally {
    bytes.fill(0);
  }
}

/** PBES2-params of RFC 8018 appendix A.4. */
function schemeOf(salt: Bytes, iv: Bytes): Bytes {
  const derivation = writeDer(
    tags.sequence,
    pbkdf2,
    writeDer(tags.sequence, writeDer(tags.octets, salt), count(iterations), hmacWithSha256),
  );
  const encryption = writeDer(tags.sequence, aes256Cbc, writeDer(tags.octets, iv));
  return writeDer(tags.sequence, pbes2, writeDer(tags.sequence, derivation, encryption));
}

/** An INTEGER of three bytes, the first below 0x80. */
function count(number: number): Bytes {
  return writeDer(tags.integer, fromHex(number.toString(16).padStart(6, '0')));
}
