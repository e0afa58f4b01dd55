import { farSecrets, holdsPrivateKey, holdsToken } from '../secret-findings';
import { hex32, uuid, webAddress } from '../fields/text-shapes';
import { countRepairs, placeOf } from './count-repairs';
import { findKeys, isBroken, type Hit } from './find-keys';
import { damaged, leafOf } from './identify';
import type { FoundKey, KeyReading, LookAlike, OtherReading, PrivateReading } from './key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { holdsKeyMaterial } from './key-material';
import { markersOf, type Marker } from './markers';
import { looksPrivate, namesPrivateKey, namesPrivateKeyBeside } from './private-marks';
import { readHex } from './read-hex';
import { readJwk } from './read-jwk';
import { readXml } from './read-xml';
import { severalKeys } from './several-keys';
import { changeOf } from './stretch';
import { tidyText } from './tidy-text';
import { wrappedTexts } from './wrapped-texts';
import { writeOneLine } from './write-key';

/** Characters. Longer pastes are read by their beginning: no key comes near it, and no page freezes. */
export const longestRead = 20_000;
/** Base64 around base64 around a key file. */
const deepestNesting = 2;

const token: OtherReading = { kind: 'other', what: 'token' };

/**
 * Says what a paste is. Decides from the bytes of a key and not from the label around it. Only where no public
 * key can be read does a label that says PRIVATE count, to be on the safe side.
 */
export function readKey(pasted: string): KeyReading {
  const whole = pasted.length > longestRead ? pasted.trim() : pasted;
  const beginning = whole.slice(0, longestRead);
  if (!/[^\s\p{Cf}]/u.test(beginning)) return { kind: 'empty' };
  const reading = readText(beginning, 0);
  if (whole === beginning || reading.kind === 'private' || isToken(reading)) return reading;
  // The rest is too long to be decoded; what begins like a secret is heard.
  const far = farSecrets(whole, longestRead);
  if (holdsPrivateKey(far)) return privateKey(whole);
  if (holdsToken(far)) return token;
  return { kind: 'other', what: 'too-long', count: whole.length };
}

function readText(pasted: string, depth: number): KeyReading {
  const counts: Counts = new Map();
  const text = tidyText(pasted, counts);
  const members = readJwk(text, counts) ?? readXml(text, counts);
  if (members?.kind === 'private') return members;
  const markers = markersOf(text);
  const hits = findKeys(text, markers);
  const secret = hits.find(({ found }) => found.kind === 'private');
  if (secret?.found.kind === 'private') return secret.found;
  if (signedToken.test(text) || signedToken.test(text.replaceAll(/[\n\r\f][ \t]{0,80}/g, ''))) return token;
  if (members) return namesPrivateKey(pasted) || namesPrivateKey(text) ? privateKey(text) : members;
  return (
    readHits(text, markers, hits, counts) ??
    readPrint(text) ??
    readDigits(text, counts) ??
    readWrapped(text, counts, depth) ??
    readRest(pasted, text, markers, hits)
  );
}

/** Three parts, of which the first is a JSON object. Tried once in each run of letters, so in linear time. */
const signedToken = /(?<![\w-])eyJ[\w-]*\.[\w-]*\.[\w-]*/;

/** A public key, or what is wrong with its surroundings. */
function readHits(
  text: string,
  markers: readonly Marker[],
  hits: readonly Hit[],
  counts: Counts,
): KeyReading | undefined {
  const all = hits.flatMap((hit) => (hit.found.kind === 'public' ? [{ hit, found: hit.found }] : []));
  const [first] = all;
  if (!first) return undefined;
  const rest = withoutKnown(text, markers, hits);
  if (namesPrivateKeyBeside(rest)) return privateKey(rest);
  if (holdsToken(rest)) return token;
  if (holdsKeyMaterial(rest)) return { kind: 'other', what: 'unread-key-material' };
  const isChain = all.every(({ found }) => found.form === 'certificate');
  const leaf = isChain ? leafOf(hits) : undefined;
  if (leaf?.found.kind === 'other') return leaf.found;
  const several = severalKeys(
    all.map(({ hit, found }) => ({ key: found.key, form: found.form, ...nameOf(text, hit, found) })),
  );
  if (several && !leaf) return several;

  const { hit, found } = all.find((each) => each.hit === leaf) ?? first;
  const { key } = found;
  const place = placeOf(text, markers, hit);
  // Two numbers are a key of RSA or the parameters of DH: here the bytes cannot tell.
  const isLabelled = place.markers.some(({ start, end }) => /PARAMETERS/i.test(text.slice(start, end)));
  if (isLabelled && found.form === 'pkcs1') return { kind: 'other', what: 'parameters' };
  const isFile = found.form === 'openssh' && place.markers.some(({ isSsh }) => isSsh);
  const form = isFile ? 'rfc4716' : found.form;
  count(counts, 'first-certificate', several?.count ?? 0);
  countRepairs(counts, text, place, form, key);
  return { kind: 'public', form, key, repairs: repairsOf(counts) };
}

/** What is left when everything that can be read is taken out, with its BEGIN and END lines. */
function withoutKnown(text: string, markers: readonly Marker[], hits: readonly Hit[]): string {
  const known = hits.filter(({ found }) => !isBroken(found));
  const taken = known.flatMap((hit) => [hit, ...placeOf(text, markers, hit).markers]);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of taken.toSorted((one, other) => one.start - other.start)) {
    if (start > at) parts.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)].join('\n');
}

/** The comment that stands behind a key in a line of SSH. */
function nameOf(text: string, { end }: Hit, { form }: FoundKey): Pick<FoundKey, 'name'> {
  const [, name] = /^={0,2}[ \t]{1,9}(\S{1,60})/.exec(text.slice(end, end + 80)) ?? [];
  return form === 'openssh' && name !== undefined ? { name } : {};
}

/** What OpenSSL prints for people: `-text`, `-modulus`, `asn1parse`. */
function readPrint(text: string): KeyReading | undefined {
  if (!prints.some((pattern) => pattern.test(text))) return undefined;
  return namesPrivateKey(text) ? privateKey(text) : { kind: 'other', what: 'key-print' };
}

const prints: readonly RegExp[] = [
  /\b(?:Public|Private)-Key: ?\(\d/i,
  /\bModulus(?: \(\d{3,5} bit\))?:\s{0,40}(?:[\da-f]{2}:){8}/i,
  /\bModulus ?= ?[\da-f]{60}/i,
  /\d:d=\d{1,3} {1,3}hl=\d{1,3} {1,3}l= {0,5}\d{1,6} (?:cons|prim):/,
];

/** DER in hexadecimal digits. */
function readDigits(text: string, counts: Counts): KeyReading | undefined {
  const read = readHex(text);
  // Digits that only begin like DER may be the decimal numbers of a private key: what follows looks for it.
  if (!read || isBroken(read.found)) return undefined;
  if (read.found.kind !== 'public') return read.found;
  const { form, key } = read.found;
  count(counts, 'hex-decoded', 1, changeOf(read.digits, writeOneLine(key)));
  return { kind: 'public', form, key, repairs: repairsOf(counts) };
}

/** A key file that stands in base64. */
function readWrapped(text: string, counts: Counts, depth: number): KeyReading | undefined {
  if (depth === deepestNesting) return undefined;
  const readings = wrappedTexts(text).map((wrapped) => readText(wrapped, depth + 1));
  const reading =
    readings.find(({ kind }) => kind === 'private') ?? readings.find(({ kind }) => kind === 'public');
  if (reading?.kind !== 'public') return reading;
  if (holdsPrivateKey(text)) return privateKey(text);
  count(counts, 'base64-twice', 1, changeOf(text.trim(), writeOneLine(reading.key)));
  return { ...reading, repairs: [...repairsOf(counts), ...reading.repairs] };
}

/** No public key: what it looks like, the most telling first. */
function readRest(
  pasted: string,
  text: string,
  markers: readonly Marker[],
  hits: readonly Hit[],
): KeyReading {
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
function privateKey(text: string): PrivateReading {
  const known = privateForms.find(([, pattern]) => pattern.test(text));
  return { kind: 'private', form: known?.[0] ?? 'PEM' };
}

const privateForms: readonly (readonly [PrivateReading['form'], RegExp])[] = [
  ['PuTTY', /PuTTY|Private-Lines/i],
  ['XML', /RSAKeyValue/],
];

function isToken(reading: KeyReading): boolean {
  return reading.kind === 'other' && reading.what === 'token';
}
