import { readFileSync } from 'node:fs';
import manifest from './manifest.json' with { type: 'json' };

/** A file that another tool wrote, and what `readKey` has to say of it. */
export interface KeyFile {
  readonly file: string;
  /** As a person would paste it: binary files in base64. */
  readonly text: string;
  readonly kind: string;
  readonly form?: string;
  readonly what?: string;
  /** `several-keys`: how many. */
  readonly count?: number;
  /** A private key that is told by the label around it alone: what is inside looks like any bytes. */
  readonly onlyLabel?: boolean;
  /** Of a public key, as OpenSSL says it: the length of its modulus. */
  readonly bits?: number;
  /** Of a public key, as OpenSSL says it: SHA-256 of the SubjectPublicKeyInfo, 64 hex digits. */
  readonly sha256?: string;
  /** It holds the public half of `rsa-2048.pkcs8.pem`. */
  readonly print?: boolean;
}

const encodings = [
  [/[.](?:der|p12|jks|jceks)$/, 'base64'],
  [/-utf16[.]/, 'utf16le'],
] as const;

export const keyFiles: readonly KeyFile[] = manifest.map((row) => ({ ...row, text: textOf(row.file) }));

export function textOf(file: string): string {
  const [, encoding = 'utf8'] = encodings.find(([pattern]) => pattern.test(file)) ?? [];
  return bytesOf(file).toString(encoding);
}

export function bytesOf(file: string): Buffer {
  return readFileSync(new URL(file, import.meta.url));
}
