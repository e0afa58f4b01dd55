import { fromBase64, type Bytes } from './base64';
import type { FoundKey, KeyReading, LookAlike } from './key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { rsaKey } from './rsa-key';
import { severalKeys } from './several-keys';
import { changeOf } from './stretch';
import { writeOneLine } from './write-key';

/** The members of a JSON Web Key (RFC 7517, RFC 7518) that say what it is. */
type Members = ReadonlyMap<string, string>;

// Reads JSON, and what is nearly JSON: JavaScript, YAML, a trailing comma, a missing brace.
const member =
  /\b(kty|kid|use|alg|n|e|d|p|q|dp|dq|qi|k|crv)\b["']?\s{0,40}[:=]\s{0,40}(?:"([^"]*)"|'([^']*)'|([\w+/=-]+))/g;
/** Characters of a `kid` that are told. */
const longestName = 200;
/** Hexadecimal or decimal digits alone: no base64url of a modulus is without other letters. */
const inDigits = /^(?:[\da-f]{60,}|[\dA-F]{60,})$/;
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

const otherTypes: ReadonlyMap<string, LookAlike> = new Map([
  ['EC', 'ec-key'],
  ['OKP', 'ed25519-key'],
  ['X25519', 'other-key'],
  ['Ed448', 'other-key'],
  ['X448', 'other-key'],
]);

/** Reads a JSON Web Key or a set of them. `undefined` when the text holds none. */
export function readJwk(text: string, counts: Counts): KeyReading | undefined {
  if (!/\bkty\b|\bn["']\s{0,9}:/.test(text)) return undefined;
  // Members of a key stand side by side, so a closing brace ends it; an unclosed last one counts too.
  const keys = text.split('}').map(membersOf).filter(isKey);
  if (keys.length === 0) return undefined;
  if (keys.some((key) => typeOf(key) === 'oct' || privateMembers.some((name) => key.has(name))))
    return { kind: 'private', form: 'JWK' };

  const rsa = keys.filter((key) => typeOf(key) === 'RSA');
  const signing = rsa.filter((key) => !isForEncryption(key));
  const form = keys.length > 1 || /\bkeys["']?\s{0,9}[:=]/.test(text) ? 'jwks' : 'jwk';
  if (signing.some((members) => inDigits.test(members.get('n') ?? '')))
    return { kind: 'other', what: 'modulus-in-digits' };
  const found = signing.flatMap((members) => foundIn(members, form));
  const several = severalKeys(found);
  if (several) return several;
  const [first] = found;
  if (first) {
    const { key } = first;
    count(counts, `${form}-converted`, 1, changeOf(text, writeOneLine(key)));
    return { kind: 'public', form, key, repairs: repairsOf(counts) };
  }
  if (signing.length > 0) return { kind: 'other', what: 'key-damaged' };
  if (rsa.length > 0) return { kind: 'other', what: 'encryption-key' };
  const [other] = keys;
  return { kind: 'other', what: (other && lookAlikeOf(other)) ?? 'other-key' };
}

function membersOf(text: string): Members {
  return new Map(
    Array.from(text.matchAll(member), ([, name = '', quoted, single, bare]) => [
      name,
      name === 'kid' ? (quoted ?? single ?? bare ?? '') : lettersOf(quoted ?? single ?? bare ?? ''),
    ]),
  );
}

function isKey(members: Members): boolean {
  return members.has('kty') || (members.has('e') && (members.get('n')?.length ?? 0) > 40);
}

function typeOf(members: Members): string {
  // A key that a hardware module holds, as Azure Key Vault says.
  return (members.get('kty') ?? 'RSA').replace(/-HSM$/, '');
}

function lookAlikeOf(members: Members): LookAlike | undefined {
  return otherTypes.get(members.get('crv') ?? '') ?? otherTypes.get(typeOf(members));
}

/** RFC 7517 section 4.2, and the key management algorithms of RFC 7518 section 4.1. */
function isForEncryption(members: Members): boolean {
  return members.get('use') === 'enc' || /^RSA(?:-OAEP|1_5)/.test(members.get('alg') ?? '');
}

function foundIn(members: Members, form: FoundKey['form']): FoundKey[] {
  const modulus = numberOf(members, 'n');
  const exponent = numberOf(members, 'e');
  const key = modulus && exponent && rsaKey(modulus, exponent);
  const name = members.get('kid')?.replaceAll(/\s+/g, ' ').trim().slice(0, longestName);
  return key ? [{ key, form, ...(name && { name }) }] : [];
}

function numberOf(members: Members, name: string): Bytes | undefined {
  return fromBase64(members.get(name) ?? '');
}

/** Without what a line break, a quoted mail or a copy left between the letters. */
function lettersOf(value: string): string {
  return value.replaceAll(/[^\w+/=-]+/g, '');
}
