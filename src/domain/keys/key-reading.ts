import type { Repair } from '../fields/reading';
import type { Span } from '../text/account';
import type { Gap } from '../text/unread';
import type { LookAlike } from './look-alikes';
import type { RsaPublicKey } from './rsa-key';

/** What a paste turned out to be. */
export type KeyReading = PublicReading | PrivateReading | OtherReading | TextReading | EmptyReading;

/** An RSA public key for signatures, whatever it was wrapped in. Its numbers are not judged yet. */
export interface PublicReading {
  readonly kind: 'public';
  readonly form: PublicForm;
  readonly key: RsaPublicKey;
  readonly repairs: readonly Repair[];
  /** What each character of the paste is; missing where the key was chosen among several. */
  readonly account?: readonly Span[];
  readonly notes?: readonly KeyNote[];
  /** What a set of one calls it: its `kid`. */
  readonly name?: string;
  /** The algorithm that a JSON Web Key is marked for, where that is not RS256. */
  readonly algorithm?: string;
}

/** What is shown of a key that can be read all the same. */
export type KeyNote = 'kty-missing' | 'private-members-blank';

export type PublicForm =
  | 'spki'
  | 'pkcs1'
  | 'certificate'
  | 'request'
  | 'jwk'
  | 'jwks'
  | 'openssh'
  | 'rfc4716'
  | 'ssh-certificate'
  | 'xml'
  | 'numbers'
  | 'msblob';

/** One of several keys that are in one paste. */
export interface FoundKey {
  readonly key: RsaPublicKey;
  readonly form: PublicForm;
  /** What the paste calls it: the `kid` of a JSON Web Key, the comment of an SSH line. At most 200 characters. */
  readonly name?: string;
  /** Where the same key is there once more under another name. */
  readonly otherNames?: readonly string[];
}

/** A private or secret key. Holds its form and nothing of the key, so nothing can print or store it. */
export interface PrivateReading {
  readonly kind: 'private';
  readonly form: PrivateForm;
}

export type PrivateForm =
  | 'PKCS#8'
  | 'encrypted PKCS#8'
  | 'PKCS#1'
  | 'EC'
  | 'DSA'
  | 'OpenSSH'
  | 'PuTTY'
  | 'JWK'
  | 'XML'
  | 'Microsoft blob'
  | 'PKCS#12'
  | 'Java key store'
  | 'PEM';

/** Something with a name that is no RSA public key for signatures. */
export interface OtherReading {
  readonly kind: 'other';
  readonly what: LookAlike;
  /** `several-keys`: how many. `too-long`: characters. `key-cut-short`: base64 characters that are there. */
  readonly count?: number;
  /** `key-cut-short`: base64 characters that a whole one has. */
  readonly expected?: number;
  /** `other-file`: what it is. */
  readonly file?: OtherFile;
  /** `several-keys`: the different ones, in order. */
  readonly keys?: readonly FoundKey[];
}

export type OtherFile = 'zip' | 'archive' | 'pdf' | 'office' | 'picture';

/** None of these: the text, tidied, for the rows that a desk adds. */
export interface TextReading {
  readonly kind: 'text';
  readonly text: string;
}

export interface EmptyReading {
  readonly kind: 'empty';
}

/** What a row of findings sees. */
export interface KeySeen {
  readonly reading: KeyReading;
  /** The numbers of an RSA public key. */
  readonly key?: RsaPublicKey;
  /** Missing where the browser gives no WebCrypto: a page without https. */
  readonly fingerprint?: string;
  /** What was not read beside the key. */
  readonly gap?: Gap;
}
