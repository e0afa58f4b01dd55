import { readFileSync } from 'node:fs';
import manifest from './manifest.json';

/** A file that another tool wrote, and what `readKey` has to say of it. */
export interface KeyFile {
  readonly file: string;
  /** As a person would paste it: binary files in base64. */
  readonly text: string;
  readonly kind: string;
  readonly form?: string;
  readonly what?: string;
  /** It holds the public half of `rsa-2048.pkcs8.pem`. */
  readonly print?: boolean;
}

export const keyFiles: readonly KeyFile[] = manifest.map((row) => ({ ...row, text: textOf(row.file) }));

export function textOf(file: string): string {
  const bytes = bytesOf(file);
  return bytes.toString(file.endsWith('.der') ? 'base64' : 'utf8');
}

export function bytesOf(file: string): Buffer {
  return readFileSync(new URL(file, import.meta.url));
}
