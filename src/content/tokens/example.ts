import { bytesOf, toBase64url } from '../../domain/text/base64';
import { unsigned } from './example.en';

/**
 * A token to look at, put together when it is asked for. It is made up, expired long ago, and signed by nobody:
 * in the place of the signature are bytes that say so, as many as RS256 with a 2048-bit key makes.
 */
export function makeExample(): string {
  const issued = Date.UTC(2020, 2, 2, 9, 0, 0) / 1000;
  const parts = [
    JSON.stringify({ alg: 'RS256', typ: 'JWT' }),
    JSON.stringify({ sub: 'visitor-3f2b8c1e', iss: 'shop.example.com', iat: issued, exp: issued + 1800 }),
    unsigned.repeat(6).slice(0, 256),
  ];
  return parts.map((part) => toBase64url(bytesOf(part))).join('.');
}
