import { fromBase64, fromLetters } from '../../text/base64';
import { readDer, tags } from '../der';
import { base64Length, identifyDer, type Identified } from './identify';
import { identifyBlob } from './identify-blob';
import { identifySsh } from './identify-ssh';
import type { PrivateForm } from '../key-reading';

/** What characters turned out to be, and how many of them belong to it. */
export interface Read {
  readonly found: Identified;
  readonly length: number;
}

/** Reads base64 that begins like a key. `undefined` for what begins otherwise. */
export function readCharacters(characters: string): Read | undefined {
  return beginnings.find(([pattern]) => pattern.test(characters))?.[1](characters);
}

const beginnings: readonly (readonly [RegExp, (characters: string) => Read | undefined])[] = [
  // A SEQUENCE with a length that a key can have.
  [/^M(?:I[E-L]|[A-H])/, readDerCharacters],
  // The length of the string "ssh-…".
  [/^AAAA/, readSshCharacters],
  // A public key of Windows, alone or behind the 12 bytes that a strong name begins with.
  [/^(?:(?:[\w+/-]{16})?BgIAAA[AC]kAABSU0Ex|UlNBMQA[A-Z]AAA)/, readBlobCharacters],
  // "openssh-key-v1"
  [/^b3BlbnNzaC1rZXktdjE/, privateKey('OpenSSH')],
  // The first four bytes of a JKS and of a JCEKS file.
  [/^(?:[/_]u3[+-]7Q|zs7Ozg)/, privateKey('Java key store')],
  // The heads of Microsoft's PRIVATEKEYBLOB, of a PVK file and of BCRYPT_RSAPRIVATE_BLOB.
  [/^(?:BwIAAA[AC]kAABSU0Ey|HvG1sA|UlNBM[gw]A[A-Z]AAA)/, privateKey('Microsoft blob')],
  // "SSH PRIVATE KEY", with which files of the first version of SSH begin.
  [/^U1NIIFBSSVZBVEUgS0VZ/, privateKey('PEM')],
];

function readDerCharacters(characters: string): Read | undefined {
  const header = fromBase64(characters.slice(0, 8));
  const size = header && readDer(header)?.size;
  if (size === undefined) return undefined;
  const length = Math.min(base64Length(size), characters.length);
  const bytes = fromLetters(characters.slice(0, length));
  if (!bytes) return undefined;
  const found = identifyDer(bytes);
  const isCertificate = found.kind === 'public' && found.form === 'certificate';
  return { found, length: isCertificate ? length + trustLength(characters, size, length) : length };
}

/** Characters of what OpenSSL puts behind a certificate in a file of BEGIN TRUSTED CERTIFICATE. */
function trustLength(characters: string, size: number, length: number): number {
  const trust = fromLetters(characters.slice(0, length + 200))?.subarray(size);
  const next = trust && readDer(trust);
  // A certificate of its own is longer: its length takes more bytes.
  const isTrust = next?.tag === tags.sequence && !next.cut && (trust?.[1] ?? 0x82) < 0x82;
  return isTrust ? base64Length(size + next.size) - length : 0;
}

function readSshCharacters(characters: string): Read | undefined {
  const bytes = fromLetters(characters);
  if (!bytes) return undefined;
  const { found, size } = identifySsh(bytes);
  return { found, length: Math.min(base64Length(size), characters.length) };
}

function readBlobCharacters(characters: string): Read | undefined {
  const bytes = fromLetters(characters);
  const blob = bytes && identifyBlob(bytes);
  return blob && { found: blob.found, length: Math.min(base64Length(blob.size), characters.length) };
}

function privateKey(form: PrivateForm) {
  return (characters: string): Read => ({ found: { kind: 'private', form }, length: characters.length });
}
