import { generateKeyPair } from 'jose';
import { fingerprintOf, thumbprintOf } from './fingerprint';
import { identifyDer } from './reading/identify';
import { writeOneLine } from './write-key';
import { privateFileOf, writePrivateKey, type PrivateFileForm } from './write-private-key';

/** Bits. */
export const keySizes = [2048, 3072, 4096] as const;
export type KeySize = (typeof keySizes)[number];

/**
 * A pair for RS256. The public key is plain data. The private key lives in the closure behind the
 * functions, so that no property, no `toString` and no `JSON.stringify` can reach it.
 */
export interface KeyPair {
  readonly size: KeySize;
  /** One line of base64, SubjectPublicKeyInfo, as the desk takes it. */
  readonly publicKey: string;
  readonly fingerprint: string;
  readonly thumbprint: string;
  /** The private key for a download, as PKCS#8 PEM unless asked otherwise. Throws after `seal`. */
  readonly savePrivateKey: (form?: PrivateFileForm, passphrase?: string) => Promise<PrivateKeyFile>;
  /** A handle that can sign and cannot be exported. The pair can still be saved. */
  readonly signer: () => Promise<CryptoKey>;
  /** Drops the key that could be saved; returns the handle of `signer`. */
  readonly seal: () => Promise<CryptoKey>;
}

export interface PrivateKeyFile {
  /** `webchat-private-<first 8 hex digits of the fingerprint>.pem`, or as the form ends. */
  readonly name: string;
  readonly text: string;
  /** Its media type. */
  readonly type: string;
}

/**
 * Makes a pair with WebCrypto, which cannot be interrupted: when `signal` aborts, the pair is dropped as soon
 * as it is there, and the promise is rejected with the signal's reason.
 */
export async function makeKeyPair(size: KeySize, signal?: AbortSignal): Promise<KeyPair> {
  signal?.throwIfAborted();
  const pair = await generateKeyPair('RS256', { modulusLength: size, extractable: true });
  signal?.throwIfAborted();

  const found = identifyDer(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
  if (found.kind !== 'public')
    throw new Error('WebCrypto exported a public key that identify.ts does not read.');
  const [fingerprint, thumbprint] = await Promise.all([fingerprintOf(found.key), thumbprintOf(found.key)]);
  signal?.throwIfAborted();

  let extractable: CryptoKey | undefined = pair.privateKey;
  let handle: Promise<CryptoKey> | undefined;
  const held = (): CryptoKey => {
    if (!extractable) throw new Error('The pair is sealed: its private key can be saved before seal() only.');
    return extractable;
  };
  const signer = () => (handle ??= withoutExport(held()));
  return {
    size,
    publicKey: writeOneLine(found.key),
    fingerprint,
    thumbprint,
    savePrivateKey: async (form = 'pkcs8-pem', passphrase) => ({
      ...privateFileOf(fingerprint, form),
      text: await writePrivateKey(held(), thumbprint, form, passphrase),
    }),
    signer,
    seal: () => {
      const sealed = signer();
      extractable = undefined;
      return sealed;
    },
  };
}

async function withoutExport(key: CryptoKey): Promise<CryptoKey> {
  const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', key));
  try {
    return await crypto.subtle.importKey(
      'pkcs8',
      bytes,
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      false,
      ['sign'],
    );
  } finally {
    bytes.fill(0);
  }
}
