import type { KeyObject } from 'node:crypto';

/**
 * What gives a private key away wherever it is: its secret numbers as base64 and as hex digits, and the
 * lines of its file behind the public modulus.
 */
export function secretPartsOf(pem: string, key: KeyObject): string[] {
  const { d = '', p = '', q = '', dp = '', dq = '', qi = '' } = key.export({ format: 'jwk' });
  const numbers = [d, p, q, dp, dq, qi].map((number) => Buffer.from(number, 'base64url'));
  const lines = pem.trim().split('\n').slice(8, -1);
  return [
    'BEGINPRIVATEKEY',
    ...lines.filter((line) => line.length >= 32),
    ...numbers.flatMap((number) => [
      number.toString('base64').slice(0, 40),
      number.toString('hex').slice(0, 40),
    ]),
  ];
}

/** Text without line breaks, escapes and the differences between the alphabets of base64. */
export function plain(text: string): string {
  return text.replaceAll(/\\n|[\s-]/g, (found) => (found === '-' ? '+' : '')).replaceAll('_', '/');
}
