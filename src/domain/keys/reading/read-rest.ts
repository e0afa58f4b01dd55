import { hex32, uuid, webAddress } from '../../fields/text-shapes';
import { holdsToken } from '../../fields/secret-findings';
import type { Traced } from '../../text/rewrite';
import { isBroken, type Hit } from './find-keys';
import { damaged } from './identify';
import type { LookAlike } from '../look-alikes';
import type { KeyReading, OtherReading, PrivateReading } from '../key-reading';
import type { Counts } from './key-repairs';
import type { Marker } from './markers';
import { withoutKnown } from './place-of-key';
import { looksPrivate, namesPrivateKey } from './private-marks';
import { otherFileIn } from '../text-of-file';

/** A paste after what was done to it, and what it holds. */
export interface Tidied {
  readonly pasted: string;
  readonly traced: Traced;
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly hits: readonly Hit[];
  readonly counts: Counts;
  /** How many encodings were undone. */
  readonly depth: number;
}

export const token: OtherReading = { kind: 'other', what: 'token' };

/** What OpenSSL prints for people: `-text`, `-modulus`, `asn1parse`. */
export function readPrint(text: string): KeyReading | undefined {
  if (!prints.some((pattern) => pattern.test(text))) return undefined;
  return namesPrivateKey(text) ? privateKey(text) : { kind: 'other', what: 'key-print' };
}

const prints: readonly RegExp[] = [
  /\b(?:Public|Private)-Key: ?\(\d/i,
  /\bModulus(?: \(\d{3,5} bit\))?:\s{0,40}(?:[\da-f]{2}:){8}/i,
  /\bModulus ?= ?[\da-f]{60}/i,
  /\d:d=\d{1,3} {1,3}hl=\d{1,3} {1,3}l= {0,5}\d{1,6} (?:cons|prim):/,
];

/** No public key: what it looks like, the most telling first. */
export function readRest({ pasted, text, markers, hits }: Tidied): KeyReading {
  const others = hits.map(({ found }) => found).filter((found) => found.kind === 'other');
  const named = others.find((found) => !isBroken(found));
  // A request or a certificate has bytes that look like the beginning of a private key.
  const rest = named ? [withoutKnown(text, markers, hits)] : [pasted, text];
  if (rest.some(looksPrivate)) return privateKey(text);
  if (holdsToken(pasted)) return token;
  if (named) return named;
  const label = labels.find(([, pattern]) => pattern.test(text));
  if (label) return { kind: 'other', what: label[0] };
  const bare = text.slice(0, longestShape).replaceAll(/^[\s"'`({[<]{1,99}|[\s"'`)}\]>.,;]{1,99}$/g, '');
  const shape = shapes.find(([, pattern]) => pattern.test(bare));
  if (shape) return { kind: 'other', what: shape[0] };
  if (startless.test(text.replaceAll(/[^\w+/-]+/g, ''))) return { kind: 'other', what: 'key-start-missing' };
  const file = otherFileIn(text);
  if (file) return file;
  const broken = others.find(({ what }) => what === 'key-cut-short') ?? others[0];
  if (broken) return broken;
  if (/[\w+/]{60}/.test(text)) return damaged;
  return { kind: 'text', text: bare.length > longestTold ? '' : bare };
}

/** Characters of a text that is handed on. Longer ones may hold what nobody recognised, and go no further. */
const longestTold = 60;

/** Things that say what they are. */
const labels: readonly (readonly [LookAlike, RegExp])[] = [
  ['other-key', /BEGIN PGP PUBLIC KEY/],
  ['parameters', /BEGIN [A-Z0-9. ]{0,12}PARAMETERS/],
  // What certutil prints, without the whole dump of the key.
  ['key-print', /^[ \t]{0,9}Public Key(?:: UnusedBits = \d| Length: \d{3,5} bits$)/m],
  ['fingerprint', /\bSHA256:[\w+/]{43}(?![\w+/])|(?<![\da-f:])(?:[\da-f]{2}:){15,63}[\da-f]{2}(?![\da-f:])/i],
];

/** Characters of a paste that are compared with shapes; the longest is a web address. */
const longestShape = 2000;

const shapes: readonly (readonly [LookAlike, RegExp])[] = [
  ['uuid', uuid],
  ['hex-32', hex32],
  ['fingerprint', /^(?:[\da-f]{40}|[\da-f]{64})$/i],
  ['web-address', webAddress],
];

/** The middle of the header that an RSA public key of more than 1100 bits begins with, without its first letters. */
const startless = /(?<!MI[I-L][\w+/]{3})ANBgkqhkiG9w0BAQEFAAO/;

export function privateKey(text: string): PrivateReading {
  const known = privateForms.find(([, pattern]) => pattern.test(text));
  return { kind: 'private', form: known?.[0] ?? 'PEM' };
}

const privateForms: readonly (readonly [PrivateReading['form'], RegExp])[] = [
  ['PuTTY', /PuTTY|Private-Lines/i],
  ['XML', /RSAKeyValue/],
];
