import { holdsPrivateKey, holdsToken } from '../secret-findings';
import { hex32, uuid, webAddress } from '../text-shapes';
import { aroundOf, countRepairs, sshForm } from './count-repairs';
import { findKeys, type Hit } from './find-keys';
import type { KeyReading, LookAlike, OtherReading, PrivateReading, PublicReading } from './key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { readJwk } from './read-jwk';
import { tidyText } from './tidy-text';

/** Characters. Longer pastes are read by their beginning: no key comes near it, and no page freezes. */
const longestRead = 20_000;
/** Texts in base64 that are read, at each level: a key is seldom wrapped twice, a hostile paste often. */
const mostNested = 2;
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
  let nested = 0;
  const readWrapped = (wrapped: string): KeyReading | undefined =>
    depth < deepestNesting && nested++ < mostNested ? readNested(wrapped, depth + 1) : undefined;
  const hits = jwk ? [] : findKeys(text, readWrapped);
  const secret = [jwk, ...hits.map(({ found }) => found)].find((found) => found?.kind === 'private');
  if (secret?.kind === 'private') return secret;
  if (signedToken.test(text) || signedToken.test(text.replaceAll(/[\n\r\f][ \t]{0,80}/g, ''))) return token;
  return jwk ?? readHits(text, hits, counts) ?? readRest(pasted, text, hits);
}

/** Three parts, of which the first is a JSON object. Tried once in each run of letters, so in linear time. */
const signedToken = /(?<![\w-])eyJ[\w-]*\.[\w-]*\.[\w-]*/;

/** `undefined` for a text in base64 that is neither key nor anything else with a name. */
function readNested(pasted: string, depth: number): KeyReading | undefined {
  const reading = readText(pasted, depth);
  return reading.kind === 'text' || isToken(reading) ? undefined : reading;
}

/** A public key, or what is wrong with its surroundings. */
function readHits(text: string, hits: readonly Hit[], counts: Counts): KeyReading | undefined {
  const found = hits.flatMap((hit) => (hit.found.kind === 'public' ? [{ hit, reading: hit.found }] : []));
  const [first] = found;
  if (!first) return undefined;
  const different = new Set(found.map(({ reading }) => reading.key.modulus.join())).size;
  const isChain = found.every(({ reading }) => reading.form === 'certificate');
  if (different > 1 && !isChain) return { kind: 'other', what: 'several-keys', count: different };

  const { hit, reading } = first;
  const { before, after } = aroundOf(text, hit);
  const around = `${before}\n${after}`;
  if (holdsPrivateKey(around)) return privateKey(around);
  if (holdsToken(around)) return token;
  if (different > 1) count(counts, 'first-certificate', different);
  const form = reading.form === 'openssh' ? sshForm(hit) : reading.form;
  const nested = 'repairs' in reading ? reading.repairs : [];
  const { key } = reading;
  countRepairs(counts, text, hit, { form: nested.length > 0 ? 'spki' : form, key });
  const repairs = repairsOf(counts);
  return { kind: 'public', form, key, repairs: [...repairs, ...nested.filter(isNew(repairs))] };
}

function isNew(repairs: PublicReading['repairs']) {
  return ({ name }: { name: string }): boolean => repairs.every((repair) => repair.name !== name);
}

/** No public key: what it looks like, the most telling first. */
function readRest(pasted: string, text: string, hits: readonly Hit[]): KeyReading {
  if (holdsPrivateKey(pasted) || privateFragment.test(pasted)) return privateKey(pasted);
  if (holdsToken(pasted)) return token;
  const others = hits.map(({ found }) => found).filter((found) => found.kind === 'other');
  const named = others.find(({ what }) => what !== 'key-damaged' && what !== 'key-cut-short');
  if (named) return named;
  const bare = text.slice(0, longestShape).replaceAll(/^[\s"'`({[<]{1,99}|[\s"'`)}\]>.,;]{1,99}$/g, '');
  const shape = shapes.find(({ pattern }) => pattern.test(bare));
  if (shape) return { kind: 'other', what: shape.what };
  const letters = text.replaceAll(/[^\w+/-]+/g, '');
  if (startless.test(letters)) return { kind: 'other', what: 'key-start-missing' };
  const broken = others.find(({ what }) => what === 'key-cut-short') ?? others[0];
  if (broken) return broken;
  return /[\w+/]{60}/.test(text) ? { kind: 'other', what: 'key-damaged' } : { kind: 'text', text: bare };
}

/** Characters of a paste that are compared with shapes; the longest is a web address. */
const longestShape = 2000;

const shapes: readonly { readonly what: LookAlike; readonly pattern: RegExp }[] = [
  { what: 'uuid', pattern: uuid },
  { what: 'hex-32', pattern: hex32 },
  {
    what: 'fingerprint',
    pattern: /^(?:[\w -]{0,40}[:=] ?)?(?:[\da-f]{2}:){15,63}[\da-f]{2}$|^SHA256:[\w+/]{43}=?$/i,
  },
  { what: 'web-address', pattern: webAddress },
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
