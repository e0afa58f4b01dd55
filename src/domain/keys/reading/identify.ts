import { toHex, type Bytes } from '../../text/base64';
import { childrenIfExact, childrenOf, readDer, tags, type Der } from '../der';
import type { LookAlike } from '../look-alikes';
import type { OtherReading, PrivateReading, PublicForm } from '../key-reading';
import { rsaKey, type RsaPublicKey } from '../rsa-key';
import { severalKeys } from './several-keys';

/** What is in bytes: a public key and its wrapping, a private key, or something else by name. */
export type Identified =
  | {
      readonly kind: 'public';
      readonly form: PublicForm;
      readonly key: RsaPublicKey;
      /** How many certificates the bundle has that it was taken from. */
      readonly among?: number;
    }
  | PrivateReading
  | OtherReading;

/** Whose a certificate is and who issued it, as hexadecimal digits, by what was found in it. */
const namesOf = new WeakMap<Identified, { readonly subject: string; readonly issuer: string }>();

/** Of several certificates the one that issued none of the others; `undefined` where that is not one alone. */
export function leafOf<Item extends { readonly found: Identified }>(
  items: readonly Item[],
): Item | undefined {
  const certificates = items.flatMap((item) => {
    const names = namesOf.get(item.found);
    return names ? [{ item, ...names }] : [];
  });
  const leaves = certificates.filter(({ subject }) =>
    certificates.every((other) => other.subject === subject || other.issuer !== subject),
  );
  const [leaf] = leaves;
  return leaves.every(({ subject }) => subject === leaf?.subject) ? leaf?.item : undefined;
}

/** AlgorithmIdentifiers of public keys other than rsaEncryption. Everything else is `other-key`. */
const algorithms: Readonly<Partial<Record<string, LookAlike>>> = {
  '2a864886f70d01010a': 'rsa-pss-key',
  '2a8648ce3d0201': 'ec-key',
  '2b6570': 'ed25519-key',
  '2a8648ce380401': 'dsa-key',
};
const rsaEncryption = '2a864886f70d010101';
/** PKCS#5 and PKCS#12 encryption schemes (RFC 8018, RFC 7292): an encrypted private key begins with one. */
const encryptionSchemes = /^2a864886f70d01(?:05|0c)/;

/** Bytes. The modulus or the prime of the smallest key that anybody makes. */
const leastNumber = 32;
/** Bytes. A length beyond it was not written by a tool: the header is damaged. */
const longestKey = 16_384;

export const damaged: OtherReading = { kind: 'other', what: 'key-damaged' };

/** Decides from DER what it is. Private keys are recognised by their beginning, so a part of one is refused too. */
export function identifyDer(bytes: Bytes): Identified {
  const outer = readDer(bytes);
  if (outer?.tag !== tags.sequence) return damaged;
  const form = privateForm(childrenOf(outer));
  if (form) return { kind: 'private', form };
  if (outer.cut) return cutShort(outer.size);
  return outer.size === bytes.length ? identifyWhole(outer) : damaged;
}

/** A key of which not all of the `expected` bytes are there. */
export function cutShort(expected: number): OtherReading {
  if (expected > longestKey) return damaged;
  return { kind: 'other', what: 'key-cut-short', expected: base64Length(expected) };
}

/** Base64 characters for so many bytes, without padding. */
export function base64Length(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

function privateForm([first, second, third]: readonly Der[]): PrivateReading['form'] | undefined {
  if (first?.tag === tags.sequence) {
    const [scheme] = childrenOf(first);
    return scheme?.tag === tags.oid && encryptionSchemes.test(toHex(scheme.body))
      ? 'encrypted PKCS#8'
      : undefined;
  }
  // A small INTEGER comes first in no public key: it is the version of a private one.
  if (first?.tag !== tags.integer || first.body.length !== 1) return undefined;
  if (first.body[0] === 3) return 'PKCS#12';
  if (second?.tag === tags.octets) return 'EC';
  // The curve of EC parameters goes on with numbers, a private key with its bytes.
  if (second?.tag === tags.sequence && third?.tag === tags.sequence) return undefined;
  if (second?.tag !== tags.integer) return 'PKCS#8';
  // The version of a TLS session is as small.
  if (second.size < leastNumber) return undefined;
  // After the modulus of RSA comes its small exponent, after the prime of DSA another large number.
  return (third?.body.length ?? 0) > 8 ? 'DSA' : 'PKCS#1';
}

function identifyWhole(outer: Der): Identified {
  const children = childrenIfExact(outer) ?? [];
  const [first] = children;
  const shape = shapeOf(children);
  if (shape.startsWith('02 30 30')) return { kind: 'other', what: 'parameters' };
  if (shape === '02 02') return identifyNumbers(outer, 'pkcs1');
  if (shape === '30 03') return identifySpki(outer, 'spki');
  if (shape === '06 a0') return identifyBundle(children);
  if (/^02 02 02(?: 02){0,2}(?: 30)?$/.test(shape)) return { kind: 'other', what: 'parameters' };
  return first && shape === '30 30 03' ? identifySigned(first) : damaged;
}

/** A certificate of a bundle: ContentInfo with SignedData, RFC 5652 section 5.1, which PKCS#7 names. */
function identifyBundle([, content]: readonly Der[]): Identified {
  const [signed] = content ? childrenOf(content) : [];
  const certificates = signed && childrenOf(signed).find(({ tag }) => tag === 0xa0);
  const all = (certificates ? childrenOf(certificates) : []).filter(({ tag }) => tag === tags.sequence);
  const found = all.map((each) => ({ found: identifyWhole(each) }));
  const leaf = leafOf(found)?.found;
  const several = severalKeys(found.flatMap((each) => (each.found.kind === 'public' ? [each.found] : [])));
  if (leaf?.kind !== 'public') return leaf ?? several ?? found[0]?.found ?? damaged;
  const taken: Identified = { ...leaf, ...(several && { among: several.count }) };
  const names = namesOf.get(leaf);
  if (names) namesOf.set(taken, names);
  return taken;
}

/** A certificate (RFC 5280) or a certificate request (RFC 2986), without its signature. */
function identifySigned(signed: Der): Identified {
  const fields = childrenIfExact(signed) ?? [];
  const shape = shapeOf(fields);
  if (/^(?:02 )?30 30 1[78]/.test(shape)) return { kind: 'other', what: 'revocation-list' };
  const [, , requested] = fields;
  if (requested && shape.startsWith('02 30 30 a0')) return identifySpki(requested, 'request');
  const [, , issuer, , subject, spki] = shape.startsWith('a0 ') ? fields.slice(1) : fields;
  if (!issuer || !subject || !spki || !/^(?:a0 )?02 30 30 30 30 30/.test(shape)) return damaged;
  const found = { ...identifySpki(spki, 'certificate') };
  namesOf.set(found, { subject: toHex(subject.whole), issuer: toHex(issuer.whole) });
  return found;
}

function identifySpki(spki: Der, form: PublicForm): Identified {
  const [algorithm, bits] = childrenIfExact(spki) ?? [];
  const [id] = algorithm ? childrenOf(algorithm) : [];
  if (id?.tag !== tags.oid) return damaged;
  const name = toHex(id.body);
  if (name !== rsaEncryption) return { kind: 'other', what: algorithms[name] ?? 'other-key' };
  // The first byte counts unused bits, of which a key has none.
  if (bits?.body[0] !== 0) return damaged;
  const numbers = readDer(bits.body.subarray(1));
  return numbers?.size === bits.body.length - 1 ? identifyNumbers(numbers, form) : damaged;
}

function identifyNumbers(sequence: Der, form: PublicForm): Identified {
  const numbers = childrenIfExact(sequence) ?? [];
  const [modulus, exponent] = numbers;
  if (shapeOf(numbers) !== '02 02' || !modulus || !exponent) return damaged;
  // DER writes a positive number with one leading zero where its first bit is set, and with none elsewhere.
  const isDer = [modulus, exponent].every(({ body: [first = 0, second = 0] }) =>
    first === 0 ? second > 0x7f : first < 0x80,
  );
  const key = isDer ? rsaKey(modulus.body, exponent.body) : undefined;
  return key ? { kind: 'public', form, key } : damaged;
}

/** The tags in hex, to compare a structure with. */
function shapeOf(children: readonly Der[]): string {
  return children.map(({ tag }) => toHex(Uint8Array.of(tag))).join(' ');
}
