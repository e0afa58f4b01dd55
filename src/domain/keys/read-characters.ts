import { fromBase64, type Bytes } from './base64';
import { readDer } from './der';
import { base64Length, identifyDer, type Identified } from './identify';
import { identifySsh } from './identify-ssh';
import type { KeyReading } from './key-reading';

/** What characters turned out to be, and how many of them belong to it. */
export interface Read {
  readonly found: Identified | KeyReading;
  readonly length: number;
  /** Base64 of a text, not of a key. */
  readonly nested?: true;
}

/** Reads a text that stood in base64 inside another. `undefined` when there is nothing in it. */
export type ReadNested = (text: string) => KeyReading | undefined;

export type ReadCharacters = (characters: string, readNested: ReadNested) => Read | undefined;

/** How keys begin in base64, and how to read on. */
export const beginnings: readonly { readonly pattern: RegExp; readonly read: ReadCharacters }[] = [
  // A SEQUENCE with a length that a key can have.
  { pattern: /^M(?:I[E-L]|[A-H])/, read: readDerCharacters },
  // The length of the string "ssh-…".
  { pattern: /^AAAA/, read: readSshCharacters },
  // "openssh-key-v1"
  { pattern: /^b3BlbnNzaC1rZXktdjE/, read: privateKey('OpenSSH') },
  // The first four bytes of a JKS and of a JCEKS file.
  { pattern: /^(?:\/u3\+7Q|zs7Ozg)/, read: privateKey('Java key store') },
  // "-----", "{" and what may follow it, "ssh-", "PuTTY"
  { pattern: /^(?:LS0tLS|eyJ|eyA|ewo|ewk|ew0K|c3NoL|UHVUVFk)/, read: readNestedCharacters },
];

function readDerCharacters(characters: string): Read | undefined {
  const header = fromBase64(characters.slice(0, 8));
  const size = header && readDer(header)?.size;
  if (size === undefined) return undefined;
  const length = Math.min(base64Length(size), characters.length);
  const bytes = decode(characters.slice(0, length));
  return bytes && { found: identifyDer(bytes), length };
}

function readSshCharacters(characters: string): Read | undefined {
  const bytes = decode(characters);
  if (!bytes) return undefined;
  const { found, size } = identifySsh(bytes);
  return { found, length: Math.min(base64Length(size), characters.length) };
}

function readNestedCharacters(characters: string, readNested: ReadNested): Read | undefined {
  const bytes = decode(characters);
  const found = bytes && readNested(new TextDecoder().decode(bytes));
  return found && { found, length: characters.length, nested: true };
}

function privateKey(form: 'OpenSSH' | 'Java key store'): ReadCharacters {
  return (characters) => ({ found: { kind: 'private', form }, length: characters.length });
}

/** One letter beyond whole bytes decodes to nothing, and is left out. */
function decode(characters: string): Bytes | undefined {
  return fromBase64(characters.length % 4 === 1 ? characters.slice(0, -1) : characters);
}
