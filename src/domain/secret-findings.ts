import type { Finding } from './reading';
import type { TextSeen } from './text-field';

/** What the field is for, to say what belongs there: "the App key", "3f2b8c1e-…". */
export interface Wanted {
  readonly what: string;
  readonly example: string;
}

/**
 * The rows that every text field starts with: secrets that were pasted into the wrong box.
 * The words never hold any part of the paste.
 */
export function secretFindings({ what, example }: Wanted): readonly Finding<TextSeen>[] {
  return [
    {
      reason: 'private-key',
      verdict: 'stop',
      secret: true,
      when: ({ pasted }) => holdsPrivateKey(pasted),
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. ' +
        'If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ' +
        `What belongs here is ${what}, such as ${example}.`,
      source: 'derived-key-shapes',
    },
    {
      reason: 'token',
      verdict: 'stop',
      secret: true,
      when: ({ pasted }) => holdsToken(pasted),
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, ' +
        'because whoever has a token can use it until it expires. ' +
        `What belongs here is ${what}, such as ${example}.`,
      source: 'derived-key-shapes',
    },
  ];
}

/** A private or secret key in any form that travels as text, damaged by line breaks or not. */
export function holdsPrivateKey(pasted: string): boolean {
  const bare = pasted.replaceAll(/[\s\p{Cf}]+/gu, '');
  return (
    privateKeyMarks.some((mark) => mark.test(bare)) || (/\bkty\b/.test(bare) && privateJwkMember.test(bare))
  );
}

/** A JWT or another text that starts like the header of one. */
export function holdsToken(pasted: string): boolean {
  return token.test(pasted) || token.test(pasted.replaceAll(/[\s\p{Cf}]+/gu, ''));
}

// Only the first "eyJ" of a run is tried, or "eyJeyJeyJ…" would take quadratic time.
const token = /(?<![\w-])eyJ[\w-]{12}/;

const privateJwkMember = /\b(?:d|k|p|q|dp|dq|qi)\b["'\\]{0,3}:["'\\]{0,3}[\w-]{16}/;

const privateKeyMarks: readonly RegExp[] = [
  // PEM of every kind, OpenSSH and PGP; in capitals only, or "send the private key" would match.
  /(?:BEGIN|END)[A-Z0-9_%+-]{0,24}PRIVATE(?:[_+-]|%20)?KEY/,
  /PuTTY-User-Key-File-|Private-Lines:|Private-MAC:/i,
  // What OpenSSL prints for a key in words.
  /Private-Key:\(|privateExponent:/,
  /AGE-SECRET-KEY-1/i,
  /^(?=[^]*<RSAKeyValue>)[^]*<D>/,
  // DER in base64 without its header lines. After the outer SEQUENCE, PKCS#1, PKCS#8 and SEC 1 go on with
  // a version number (INTEGER 0 or 1; PKCS#12: 3), which no public key or certificate does.
  /MII[\w+/-]{2}[AQgw]IBA(?:[AD]|zCC)/,
  /MI[GH][\w+/-]AgE[AB]/,
  /M[A-H][\w+/-]CAQ(?:EE|Aw)/,
  // Encrypted PKCS#8: the object identifiers of PKCS#5 and PKCS#12 encryption near the start.
  /MI[\w+/-]{3,9}(?:BgkqhkiG9w0BBQ|BgoqhkiG9w0BDAE|GCSqGSIb3DQEF)/,
  // "openssh-key-v1" in base64, which begins an OpenSSH private key.
  /b3BlbnNzaC1rZXktdjE/,
  // PEM that was encoded once more: "-----BEGIN " and PRIVATE, RSA P, EC P, DSA P, OPEN(SSH) or ENCR(YPTED).
  /LS0tLS1CRUdJTiB(?:QUklWQVRF|SU0EgUFJJ|FQyBQ|EU0EgUFJJ|PUEVO|FTkNS)/,
  /\b3082[0-9a-f]{4}02010[01]/i,
];
