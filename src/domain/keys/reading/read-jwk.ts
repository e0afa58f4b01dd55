import { fromBase64, fromHex, type Bytes } from '../../text/base64';
import { identifyDer } from './identify';
import type { LookAlike } from '../look-alikes';
import type { FoundKey, KeyNote, KeyReading, OtherReading } from '../key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { otherAlgorithm } from './read-jwk.en';
import { isBlank, readMembers, type Members } from './read-members';
import { rsaKey } from '../rsa-key';
import { severalKeys } from './several-keys';
import { changeOf } from './stretch';
import { writeOneLine } from '../write-key';

/** Characters of a `kid` that are shown. */
const longestName = 200;
/** Hexadecimal or decimal digits alone: no base64url of a modulus is without other letters. */
const inDigits = /^(?:0x)?[\da-f]{60,}[Ln]?$/i;
const inDecimals = /^\+?(\d{150,})[Ln]?$/;
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']);
const prototypes = new Set(['__proto__', 'prototype', 'constructor']);
/** What a key is marked for: one that is not is taken before it. */
const uses: ReadonlySet<LookAlike> = new Set(['encryption-key', 'other-operations']);

const otherTypes: ReadonlyMap<string, LookAlike> = new Map([
  ['EC', 'ec-key'],
  ['OKP', 'ed25519-key'],
  ['X25519', 'other-key'],
  ['Ed448', 'other-key'],
  ['X448', 'other-key'],
]);

/** The numbers of a key in the prints of Python and of Go, which do not name them. */
export const unnamed = /(?:\bPublicKey\(|\{)(\d{150,})[,\s]\s{0,9}(\d{1,10})[)}]/dg;

type Form = 'jwk' | 'jwks' | 'numbers';
interface Found {
  readonly one: FoundKey;
  readonly notes: readonly KeyNote[];
  /** The algorithm that it is marked for, where that is not RS256. */
  readonly algorithm?: string;
}

/**
 * Reads a JSON Web Key or a set of them (RFC 7517, RFC 7518), and the two numbers of a key as programs print them.
 * `undefined` when the text holds none.
 */
export function readJwk(text: string, counts: Counts): KeyReading | undefined {
  if (!/\bkty\b|\b(?:n|modulus)(?:["']{0,2}\s{0,9}[:=\u2502]|\t)|[{(]\d{150}/i.test(text)) return undefined;
  const objects = readMembers(text.replaceAll(unnamed, '{n=$1 e=$2}'));
  const keys = objects.filter(isKey);
  const [first] = keys;
  if (!first) return undefined;
  if (objects.some(holdsSecret)) return { kind: 'private', form: 'JWK' };
  if (objects.flat().some(({ name }) => prototypes.has(name))) return other('prototype-members');
  if (keys.some(hasRepeats)) return other('repeated-members');

  const rsa = keys.filter((key) => typeOf(key) === 'RSA');
  if (rsa.length === 0) return other(lookAlikeOf(first));
  const form = formOf(text, keys);
  const read = rsa.map((key) => readRsa(key, form));
  // A number that cannot be read is shown, whatever is beside it.
  const faults = read.flatMap((each) => ('what' in each ? [each] : []));
  const fault = faults.find(({ what }) => !uses.has(what));
  if (fault) return fault;
  const all = read.flatMap((each) => ('one' in each ? [each] : []));
  const right = all.filter(({ algorithm }) => algorithm === undefined);
  const found = right.length > 0 ? right : all;
  const [taken] = found;
  if (!taken) return faults[0];
  const several = severalKeys(found.map(({ one }) => one));
  if (several) return several;
  const { one, notes, algorithm } = taken;
  count(counts, `${form}-converted`, 1, changeOf(text, writeOneLine(one.key)));
  return {
    kind: 'public',
    form,
    key: one.key,
    repairs: repairsOf(counts),
    ...(form === 'jwks' && one.name !== undefined && { name: one.name }),
    ...(notes.length > 0 && { notes }),
    ...(algorithm !== undefined && { algorithm }),
  };
}

function other(what: LookAlike): OtherReading {
  return { kind: 'other', what };
}

/** Its last value without what a line break, a quoted mail or a copy left in it. */
function valueOf(members: Members, name: string): string | undefined {
  return members.findLast((each) => each.name === name)?.value.replaceAll(/["'\s\\]+(?:>\s+)*/g, '');
}

function isKey(members: Members): boolean {
  if (valueOf(members, 'kty') !== undefined) return true;
  const modulus = valueOf(members, 'n') ?? '';
  const isRead = !isForeign(members) || inDecimals.test(modulus) || !inDigits.test(modulus);
  return isRead && modulus.length > 40 && valueOf(members, 'e') !== undefined;
}

/** The numbers of .NET, Java, Go and Python, which are no JSON Web Key. */
function isForeign(members: Members): boolean {
  const modulus = members.findLast(({ name }) => name === 'n');
  return (
    valueOf(members, 'kty') === undefined &&
    (modulus?.spelled !== 'n' || inDecimals.test(valueOf(members, 'n') ?? ''))
  );
}

function typeOf(members: Members): string {
  // A key that a hardware module holds, as Azure Key Vault says.
  return (valueOf(members, 'kty') ?? 'RSA').replace(/-HSM$/, '');
}

function lookAlikeOf(members: Members): LookAlike {
  return otherTypes.get(valueOf(members, 'crv') ?? '') ?? otherTypes.get(typeOf(members)) ?? 'other-key';
}

function holdsSecret(members: Members): boolean {
  // A symmetric key is a secret by its type.
  if (typeOf(members) === 'oct' && !isBlank(valueOf(members, 'k') ?? 'unread')) return true;
  const least = isKey(members) ? 1 : 16;
  return members.some(
    ({ name, value }) =>
      privateMembers.has(name) &&
      !isBlank(value) &&
      // Some tools write "d": "d" where a member has no value.
      value !== name &&
      new RegExp(`[\\w+/-]{${String(least)}}`).test(value),
  );
}

/** RFC 7517 section 4: the names within a key are unique. Which of two counts depends on the program. */
function hasRepeats(members: Members): boolean {
  return new Set(members.map(({ name }) => name)).size < members.length;
}

function formOf(text: string, keys: readonly Members[]): Form {
  if (keys.every(isForeign)) return 'numbers';
  return keys.length > 1 || /\bkeys["']{0,2}\s{0,9}[:=]/.test(text) ? 'jwks' : 'jwk';
}

function readRsa(members: Members, form: Form): Found | OtherReading {
  return useFault(members) ?? numberFault(members) ?? foundIn(members, form) ?? other('key-damaged');
}

/** A key that is marked for anything but signatures: RFC 7517 sections 4.2 and 4.3, RFC 7518 section 4.1. */
function useFault(members: Members): OtherReading | undefined {
  const operations = valueOf(members, 'key_ops') ?? '';
  const algorithm = valueOf(members, 'alg') ?? '';
  if (valueOf(members, 'use') === 'enc' || /^RSA(?:-OAEP|1_5)/.test(algorithm))
    return other('encryption-key');
  const isMeant = !/[a-z]/i.test(operations) || /\bverify\b/i.test(operations);
  return isMeant ? undefined : other('other-operations');
}

/** RFC 7517 section 4.4; early drafts had the type of the key in its place. */
function otherAlgorithmOf(members: Members): string | undefined {
  const algorithm = valueOf(members, 'alg') ?? '';
  if (isBlank(algorithm) || /^(?:RS256|RSA)$/i.test(algorithm)) return undefined;
  return /^[\w+.-]{1,20}$/.test(algorithm) ? algorithm : otherAlgorithm;
}

function numberFault(members: Members): OtherReading | undefined {
  const modulus = valueOf(members, 'n');
  const exponent = valueOf(members, 'e');
  if (modulus === undefined || exponent === undefined) return undefined;
  if (isForeign(members) && inDecimals.test(modulus)) return undefined;
  // A hexadecimal modulus of other programs may have colons.
  if (inDigits.test(modulus.replaceAll(/[:,]/g, ''))) return other('modulus-in-digits');
  const bytes = bytesOf(modulus);
  const isNumber = bytes && !isWritten(bytes) && bytesOf(exponent) && !/^(?:\d+|0x[\da-f]+)$/i.test(exponent);
  return isNumber ? undefined : other('not-base64url');
}

/** A text, or a key as a whole, in the place of a number. */
function isWritten(bytes: Bytes): boolean {
  const found = identifyDer(bytes);
  const isWhole = found.kind !== 'other' || !/^key-(?:damaged|cut-short)$/.test(found.what);
  return isWhole || bytes.every((byte) => byte > 0x1f && byte < 0x7f);
}

function foundIn(members: Members, form: Form): Found | undefined {
  const [modulus, exponent] = ['n', 'e'].map((name) => numberIn(valueOf(members, name) ?? ''));
  const key = modulus && exponent && rsaKey(modulus, exponent);
  const name = valueOf(members, 'kid')?.slice(0, longestName);
  const algorithm = otherAlgorithmOf(members);
  return (
    key && {
      one: { key, form, ...(name && { name }) },
      notes: notesOf(members),
      ...(algorithm !== undefined && { algorithm }),
    }
  );
}

function notesOf(members: Members): KeyNote[] {
  const isTyped = valueOf(members, 'kty') !== undefined || isForeign(members);
  const isEmptied = members.some(
    ({ name, value }) => privateMembers.has(name) && /[^\s"']/.test(value) && !/^(?:null|none)$/i.test(value),
  );
  return [
    ...(isTyped ? [] : ['kty-missing' as const]),
    ...(isEmptied ? ['private-members-blank' as const] : []),
  ];
}

/** A number in decimal digits or in base64; `undefined` for anything else. */
export function numberIn(written: string): Bytes | undefined {
  const [, digits] = /^\+?(\d{150,}|65537|17|3)[Ln]?$/.exec(written) ?? [];
  if (digits === undefined) return bytesOf(written);
  const hex = BigInt(digits).toString(16);
  return fromHex(hex.length % 2 === 1 ? `0${hex}` : hex);
}

/** In one alphabet: a + among the letters of base64url came from elsewhere, and is no part of the number. */
function bytesOf(written: string): Bytes | undefined {
  return /^(?:[\w-]+|[A-Za-z\d+/]+)={0,2}$/.test(written) ? fromBase64(written) : undefined;
}
