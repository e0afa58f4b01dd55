import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const folder = new URL('keys/', import.meta.url);

/** A throw-away key of the tests, or what belongs to it, as text. */
export function keyFile(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The text of a part as it is in a token; what is no text is written as JSON. */
export function partOf(content: unknown): string {
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');
}

/** A token that the throw-away key of the tests signed with SHA-256, whatever its header says. */
export function makeToken(
  claims: unknown,
  header: unknown = { alg: 'RS256', typ: 'JWT' },
  key = 'rsa-2048.pkcs8.pem',
): string {
  const signed = `${partOf(header)}.${partOf(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), createPrivateKey(keyFile(key)));
  return `${signed}.${signature.toString('base64url')}`;
}
