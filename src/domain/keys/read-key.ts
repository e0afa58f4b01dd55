import { holdsPrivateKey, holdsToken } from '../secret-findings';
import { hex32, uuid, webAddress } from '../text-shapes';
import { countRepairs, placeOf } from './count-repairs';
import { findKeys, type Hit } from './find-keys';
import { damaged } from './identify';
import type { KeyReading, LookAlike, OtherReading, PrivateReading } from './key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { markersOf, type Marker } from './markers';
import { readJwk } from './read-jwk';
import { tidyText } from './tidy-text';
import { wrappedTexts } from './wrapped-texts';

/** Characters. Longer pastes are read by their beginning: no key comes near it, and no page freezes. */
const longestRead = 20_000;
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
  // The rest is too long to be decoded; what names itself a private key is heard.
  if (/PRIVATE KEY|Private-Lines:/.test(whole)) return privateKey(whole);
  return { kind: 'other', what: 'too-long', count: whole.length };
}

function readText(pasted: string, depth: number): KeyReading {
  const counts: Counts = new Map();
  const text = tidyText(pasted, counts);
  const jwk = readJwk(text, counts);
  if (jwk?.kind === 'private') return jwk;
  const markers = markersOf(text);
  const hits = findKeys(text, markers);
  const secret = hits.find(({ found }) => found.kind === 'private');
  if (secret?.found.kind === 'private') return secret.found;
  if (signedToken.test(text) || signedToken.test(text.replaceAll(/[\n\r\f][ \t]{0,80}/g, ''))) return token;
  if (jwk) return holdsPrivateKey(pasted) ? privateKey(pasted) : jwk;
  return (
    readHits(text, markers, hits, counts) ?? readWrapped(text, counts, depth) ?? readRest(pasted, text, hits)
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
  const different = new Set(all.map(({ found }) => found.key.modulus.join())).size;
  const isChain = all.every(({ found }) => found.form === 'certificate');
  if (different > 1 && !isChain) return { kind: 'other', what: 'several-keys', count: different };

  const { key } = first.found;
  const place = placeOf(text, markers, first.hit);
  const around = `${place.before}\n${place.after}`;
  if (holdsPrivateKey(around)) return privateKey(around);
  if (holdsToken(around)) return token;
  const isFile = first.found.form === 'openssh' && place.markers.some(({ isSsh }) => isSsh);
  const form = isFile ? 'rfc4716' : first.found.form;
  if (different > 1) count(counts, 'first-certificate', different);
  countRepairs(counts, text, place, form, key);
  return { kind: 'public', form, key, repairs: repairsOf(counts) };
}

/** A key file that stands in base64. */
function readWrapped(text: string, counts: Counts, depth: number): KeyReading | undefined {
  if (depth === deepestNesting) return undefined;
  const readings = wrappedTexts(text).map((wrapped) => readText(wrapped, depth + 1));
  const reading =
    readings.find(({ kind }) => kind === 'private') ?? readings.find(({ kind }) => kind === 'public');
  if (reading?.kind !== 'public') return reading;
  count(counts, 'base64-twice');
  return { ...reading, repairs: [...repairsOf(counts), ...reading.repairs] };
}

/** No public key: what it looks like, the most telling first. */
function readRest(pasted: string, text: string, hits: readonly Hit[]): KeyReading {
  if (holdsPrivateKey(pasted) || privateFragment.test(pasted)) return privateKey(pasted);
  if (holdsToken(pasted)) return token;
  const others = hits.map(({ found }) => found).filter((found) => found.kind === 'other');
  const named = others.find(({ what }) => what !== 'key-damaged' && what !== 'key-cut-short');
  if (named) return named;
  const bare = text.slice(0, longestShape).replaceAll(/^[\s"'`({[<]{1,99}|[\s"'`)}\]>.,;]{1,99}$/g, '');
  const shape = shapes.find(([, pattern]) => pattern.test(bare));
  if (shape) return { kind: 'other', what: shape[0] };
  if (startless.test(text.replaceAll(/[^\w+/-]+/g, ''))) return { kind: 'other', what: 'key-start-missing' };
  const broken = others.find(({ what }) => what === 'key-cut-short') ?? others[0];
  return broken ?? (/[\w+/]{60}/.test(text) ? damaged : { kind: 'text', text: bare });
}

/** Characters of a paste that are compared with shapes; the longest is a web address. */
const longestShape = 2000;

const shapes: readonly (readonly [LookAlike, RegExp])[] = [
  ['uuid', uuid],
  ['hex-32', hex32],
  ['fingerprint', /^(?:[\w -]{0,40}[:=] ?)?(?:[\da-f]{2}:){15,63}[\da-f]{2}$|^SHA256:[\w+/]{43}=?$/i],
  ['web-address', webAddress],
];

/** The middle of the header that an RSA public key of more than 1100 bits begins with, without its first letters. */
const startless = /(?<!MI[I-L][\w+/]{3})ANBgkqhkiG9w0BAQEFAAO/;
/** The same of private keys: PKCS#8 of RSA and of EC, and PKCS#1. */
const privateFragment = /IBADANBgkqhkiG9w0BAQEFAAS|AgEAMBMGByqGSM49|IBAAKCA[QgY]/;

function privateKey(text: string): PrivateReading {
  return { kind: 'private', form: /PuTTY|Private-Lines/i.test(text) ? 'PuTTY' : 'PEM' };
}

function isToken(reading: KeyReading): boolean {
  return reading.kind === 'other' && reading.what === 'token';
}
