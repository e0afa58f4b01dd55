import { farSecrets, holdsPrivateKey, holdsToken } from '../secret-findings';
import { hex32, uuid, webAddress } from '../fields/text-shapes';
import { accountOf, rewrite, trace, type Traced } from '../text/rewrite';
import { fillGaps, type Range } from '../text/account';
import { base64, decimal, dumpColumns, hexadecimal, runsOf, textIn } from '../text/encodings';
import { divideKey, placeOf } from './divide-key';
import { besideMembers, divideDigits, divideMembers, divideWrapped } from './divide-containers';
import { findKeys, isBroken, type Hit } from './find-keys';
import { damaged, leafOf } from './identify';
import type {
  FoundKey,
  KeyReading,
  LookAlike,
  OtherReading,
  PrivateReading,
  PublicReading,
} from './key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { holdsKeyMaterial } from './key-material';
import { markersOf, type Marker } from './markers';
import { looksPrivate, namesPrivateKey, namesPrivateKeyBeside } from './private-marks';
import { readHex } from './read-hex';
import { readJwk } from './read-jwk';
import { readXml } from './read-xml';
import { severalKeys } from './several-keys';
import { changeAt, changeOf } from './stretch';
import { tidyings } from './tidy-text';
import { writeOneLine } from './write-key';

/** Characters. Longer pastes are read by their beginning: no key comes near it, and no page freezes. */
export const longestRead = 20_000;
/** Base64 around base64 around a key file. */
const deepestNesting = 2;
/** How many runs of an encoding are decoded: bounds the work on a hostile paste. */
const mostRuns = 24;

const token: OtherReading = { kind: 'other', what: 'token' };
const unreadMaterial: OtherReading = { kind: 'other', what: 'unread-key-material' };

/**
 * Says what a paste is. Decides from the bytes of a key and not from the label around it. Only where no public
 * key can be read does a label that says PRIVATE count, to be on the safe side.
 */
export function readKey(pasted: string): KeyReading {
  const whole = pasted.length > longestRead ? pasted.trim() : pasted;
  const beginning = whole.slice(0, longestRead);
  if (!/[^\s\p{Cf}]/u.test(beginning)) return { kind: 'empty' };
  const reading = readText(beginning, 0);
  if (whole === beginning && reading.kind === 'public') return withSpaceAround(reading, pasted, whole);
  if (whole === beginning || reading.kind === 'private' || isToken(reading)) return reading;
  // The rest is too long to be decoded; what begins like a secret is heard.
  const far = farSecrets(whole, longestRead);
  if (holdsPrivateKey(far)) return privateKey(whole);
  if (holdsToken(far)) return token;
  return { kind: 'other', what: 'too-long', count: whole.length };
}

/** The account of what was read, with the white space that was left off. */
function withSpaceAround(reading: PublicReading, pasted: string, whole: string): PublicReading {
  const at = pasted.indexOf(whole);
  const spans = (reading.account ?? []).map((span) => ({
    ...span,
    start: at + span.start,
    end: at + span.end,
  }));
  return { ...reading, account: fillGaps(spans, pasted.length, 'inert') };
}

/** A paste after what was done to it, and what it holds. */
interface Tidied {
  readonly pasted: string;
  readonly traced: Traced;
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly hits: readonly Hit[];
  readonly counts: Counts;
  /** How many encodings were undone. */
  readonly depth: number;
}

function readText(pasted: string, depth: number): KeyReading {
  const traced = rewrite(trace(pasted), tidyings);
  const { text } = traced;
  const counts: Counts = new Map();
  for (const { name } of tidyings) {
    const changes = name === undefined ? [] : traced.changes.filter((change) => change.name === name);
    const [first] = changes;
    if (name && first && !counts.has(name))
      count(counts, name, changes.length, changeAt(first.text, first.start, first.end, first.into));
  }
  const members = readJwk(text, counts) ?? readXml(text, counts);
  if (members?.kind === 'private') return members;
  const markers = markersOf(text);
  const hits = findKeys(text, markers);
  const secret = hits.find(({ found }) => found.kind === 'private');
  if (secret?.found.kind === 'private') return secret.found;
  if (signedToken.test(text) || signedToken.test(text.replaceAll(/[\n\r\f][ \t]{0,80}/g, ''))) return token;
  const tidied: Tidied = { pasted, traced, text, markers, hits, counts, depth };
  if (members) return readMembers(tidied, members);
  return readHits(tidied) ?? readPrint(text) ?? readDigits(tidied) ?? readWrapped(tidied) ?? readRest(tidied);
}

/** A JSON Web Key or RSAKeyValue, and what stands beside it. */
function readMembers({ pasted, traced, text, hits }: Tidied, members: KeyReading): KeyReading {
  if (namesPrivateKey(pasted) || namesPrivateKey(text)) return privateKey(text);
  if (members.kind !== 'public') return members;
  const rest = besideMembers(text);
  const { key, form } = members;
  const others = hits.flatMap(({ found, characters }) =>
    found.kind === 'public' && rest.includes(characters.slice(0, shortestLine)) ? [found] : [],
  );
  const several = severalKeys([{ key, form }, ...others]);
  if (several) return several;
  if (holdsKeyMaterial(rest)) return unreadMaterial;
  const name = form === 'xml' ? 'xml-converted' : form === 'jwks' ? 'jwks-converted' : 'jwk-converted';
  return { ...members, account: accountOf(traced, divideMembers(text, key, name)) };
}

/** Letters of base64 on a line of a key file, as a rule. */
const shortestLine = 40;

/** Three parts, of which the first is a JSON object. Tried once in each run of letters, so in linear time. */
const signedToken = /(?<![\w-])eyJ[\w-]*\.[\w-]*\.[\w-]*/;

/** A public key, or what is wrong with its surroundings. */
function readHits({ traced, text, markers, hits, counts }: Tidied): KeyReading | undefined {
  const all = hits.flatMap((hit) => (hit.found.kind === 'public' ? [{ hit, found: hit.found }] : []));
  const [first] = all;
  if (!first) return undefined;
  const rest = withoutKnown(text, markers, hits);
  if (namesPrivateKeyBeside(rest)) return privateKey(rest);
  if (holdsToken(rest)) return token;
  if (holdsKeyMaterial(rest)) return unreadMaterial;
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
  const known = hits.filter(
    (each) => each !== hit && (leaf ? leafOf([each]) !== undefined : each.found.kind === 'public'),
  );
  const ranges = known.flatMap((each) => rangesOf(text, markers, each));
  const account = accountOf(traced, divideKey(counts, text, place, ranges, form, key));
  return { kind: 'public', form, key, repairs: repairsOf(counts), account };
}

/** A key or a certificate with its = signs, and its BEGIN and END lines. */
function rangesOf(text: string, markers: readonly Marker[], hit: Hit): readonly Range[] {
  const place = placeOf(text, markers, hit);
  return [{ start: hit.start, end: place.end }, ...place.markers];
}

/** What is left when everything that can be read is taken out, with its BEGIN and END lines. */
function withoutKnown(text: string, markers: readonly Marker[], hits: readonly Hit[]): string {
  const known = hits.filter(({ found }) => !isBroken(found));
  return without(
    text,
    known.flatMap((hit) => rangesOf(text, markers, hit)),
  );
}

function without(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
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
function readDigits({ traced, text, counts }: Tidied): KeyReading | undefined {
  const read = readHex(text);
  // Digits that only begin like DER may be the decimal numbers of a private key: what follows looks for it.
  if (!read || isBroken(read.found)) return undefined;
  if (read.found.kind !== 'public') return read.found;
  const { form, key } = read.found;
  count(counts, 'hex-decoded', 1, changeOf(read.digits, writeOneLine(key)));
  const { range, spans } = divideDigits(text, read, key);
  if (holdsKeyMaterial(without(text, [range]))) return unreadMaterial;
  return { kind: 'public', form, key, repairs: repairsOf(counts), account: accountOf(traced, spans) };
}

/** A key file that stands in base64 or in numbers. */
function readWrapped({ traced, counts, depth }: Tidied): KeyReading | undefined {
  if (depth === deepestNesting) return undefined;
  const plain = rewrite(traced, [dumpColumns]);
  const { text } = plain;
  const runs = runsOf(text, [base64, hexadecimal, decimal], mostRuns).flatMap((run) => {
    const written = textIn(run.bytes);
    // DER goes on as base64, which is how it is read; what was base64 has been read so before.
    const isDer = run.encoding !== base64 && /^\x30[\x81\x82]/.test(run.bytes);
    const inner = written ?? (isDer ? btoa(run.bytes) : undefined);
    return inner === undefined ? [] : [{ ...run, inner, reading: readText(inner, depth + 1) }];
  });
  const secret = runs.find(({ reading }) => reading.kind === 'private');
  if (secret) return secret.reading;
  const found = runs.flatMap((run) =>
    run.reading.kind === 'public' ? [{ ...run, reading: run.reading }] : [],
  );
  const [first] = found;
  if (!first) return undefined;
  if (holdsPrivateKey(text)) return privateKey(text);
  const several = severalKeys(found.map(({ reading }) => reading));
  if (several) return several;
  const wrapped = found.map(({ reading: { account = [] }, ...run }) => ({ ...run, account }));
  if (holdsKeyMaterial(without(text, wrapped))) return unreadMaterial;
  const spans = divideWrapped(text, wrapped);
  const { key } = first.reading;
  count(counts, 'base64-twice', 1, changeOf(traced.text.trim(), writeOneLine(key)));
  const repairs = [...repairsOf(counts), ...first.reading.repairs];
  return { ...first.reading, repairs, account: accountOf(plain, spans) };
}

/** No public key: what it looks like, the most telling first. */
function readRest({ pasted, text, markers, hits }: Tidied): KeyReading {
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
