import { listed } from '../text/locale';
import type { Spelling } from './signature-form';
import { copyAgain } from './broken-findings.en';

/** What is wrong with each spelling of a signature, and how it is written instead. */
export const spellings = {
  hex: 'The signature is written in hexadecimal digits. A token needs its bytes in base64url. Where your code asks for digits, such as digest("hex") or -hex, ask for the bytes.',
  text: 'The signature is a text in base64: hexadecimal digits as openssl prints them. A token needs the bytes in base64url. Leave -hex out, and encode what -binary or -out writes.',
  twice:
    'The signature is encoded twice: decoded, it is base64 again. Write the bytes that the library gives in base64url, once.',
  der: 'The signature is in DER, as OpenSSL and Java write the signature of an elliptic curve. A token needs both numbers one after the other, which is 64 bytes for ES256. A library for JWT writes that.',
} as const satisfies Record<Spelling, string>;

export const words = {
  'plain-base64':
    'The token is written in ordinary base64, with + or /. Tokens use base64url, with - and _ and without =, and readers refuse anything else. Write base64url where the token is made.',
  padded:
    'A part of the token ends in =. Tokens leave this padding out, and strict readers refuse it. Write base64url without padding where the token is made.',
  'signature-missing': `The signature is missing: nothing follows the second full stop. ${copyAgain}`,
  'signature-small-key': ({ bytes }: { bytes: number }) =>
    `The signature has ${String(bytes)} bytes, so the key that made it has ${String(bytes * 8)} bits. The least that is safe is 2048. Make a key pair of 2048 bits or more.`,
  'signature-length': ({ bytes, algorithm, lengths }: SignatureLength) =>
    `The signature has ${String(bytes)} bytes. ${algorithm} gives ${lengths === 'rsa' ? ofRsa : listed(lengths.map(String))}. Characters were lost or added, or the header was changed. ${copyAgain}`,
};

interface SignatureLength {
  readonly bytes: number;
  readonly algorithm: string;
  readonly lengths: readonly number[] | 'rsa';
}

const ofRsa = '256 with a key of 2048 bits, 384 with one of 3072, and 512 with one of 4096';
