import { fromBase64, type Bytes } from './base64';
import type { KeyReading, LookAlike } from './key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { rsaKey, type RsaPublicKey } from './rsa-key';

/** The members of a JSON Web Key (RFC 7517, RFC 7518) that say what it is. */
type Members = ReadonlyMap<string, string>;

// Reads JSON, and what is nearly JSON: JavaScript, YAML, a trailing comma, a missing brace.
const member =
  /\b(kty|use|alg|n|e|d|p|q|dp|dq|qi|k|crv)\b["']?\s{0,40}[:=]\s{0,40}(?:"([^"]*)"|'([^']*)'|([\w+/=-]+))/g;
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

const otherTypes: Readonly<Partial<Record<string, LookAlike>>> = { EC: 'ec-key', OKP: 'ed25519-key' };

/** Reads a JSON Web Key or a set of them. `undefined` when the text holds none. */
export function readJwk(text: string, counts: Counts): KeyReading | undefined {
  if (!/\bkty\b|\bn["']\s{0,9}:/.test(text)) return undefined;
  // Members of a key stand side by side, so a closing brace ends it; an unclosed last one counts too.
  const keys = text.split('}').map(membersOf).filter(isKey);
  if (keys.length === 0) return undefined;
  if (keys.some((key) => privateMembers.some((name) => key.has(name))))
    return { kind: 'private', form: 'JWK' };

  const rsa = keys.filter((key) => typeOf(key) === 'RSA');
  const signing = rsa.filter((key) => !isForEncryption(key)).map(rsaKeyOf);
  const found = new Map(signing.map((key) => [key?.modulus.join(), key]));
  const [key] = signing;
  if (found.size > 1) return { kind: 'other', what: 'several-keys', count: found.size };
  if (key) {
    const form = keys.length > 1 || /\bkeys["']?\s{0,9}[:=]/.test(text) ? 'jwks' : 'jwk';
    count(counts, `${form}-converted`);
    return { kind: 'public', form, key, repairs: repairsOf(counts) };
  }
  if (signing.length > 0) return { kind: 'other', what: 'key-damaged' };
  if (rsa.length > 0) return { kind: 'other', what: 'encryption-key' };
  const [first] = keys;
  return { kind: 'other', what: otherTypes[first ? typeOf(first) : ''] ?? 'other-key' };
}

function membersOf(text: string): Members {
  return new Map(
    Array.from(text.matchAll(member), ([, name = '', quoted, single, bare]) => [
      name,
      (quoted ?? single ?? bare ?? '').replaceAll(/\s+/g, ''),
    ]),
  );
}

function isKey(members: Members): boolean {
  return members.has('kty') || (members.has('e') && (members.get('n')?.length ?? 0) > 40);
}

function typeOf(members: Members): string {
  return members.get('kty') ?? 'RSA';
}

/** RFC 7517 section 4.2, and the key management algorithms of RFC 7518 section 4.1. */
function isForEncryption(members: Members): boolean {
  return members.get('use') === 'enc' || /^RSA(?:-OAEP|1_5)/.test(members.get('alg') ?? '');
}

function rsaKeyOf(members: Members): RsaPublicKey | undefined {
  const modulus = numberOf(members, 'n');
  const exponent = numberOf(members, 'e');
  return modulus && exponent && rsaKey(modulus, exponent);
}

function numberOf(members: Members, name: string): Bytes | undefined {
  return fromBase64(members.get(name) ?? '');
}
