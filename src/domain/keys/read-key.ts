import { farSecrets, holdsClientSecret, holdsPrivateKey, holdsToken } from '../fields/secret-findings';
import { fillGaps } from '../text/account';
import { bytesOf, toBase64 } from '../text/base64';
import { dumpColumns } from '../text/dumps';
import {
  asRead,
  base64,
  decimal,
  decodedLength,
  decodingsOf,
  hexadecimal,
  runsOf,
  textIn,
} from '../text/encodings';
import { accountOf, rewrite, trace } from '../text/rewrite';
import {
  besideMembers,
  divideDigits,
  divideMembers,
  divideWrapped,
  holdsUnreadBytes,
} from './reading/divide-containers';
import { divideKey } from './reading/divide-key';
import { findKeys, isBroken, type Hit } from './reading/find-keys';
import { leafOf } from './reading/identify';
import { holdsKeyMaterial } from './reading/key-material';
import type { FoundKey, KeyReading, OtherReading, PublicReading } from './key-reading';
import { count, repairsOf, type Counts } from './reading/key-repairs';
import { markersOf } from './reading/markers';
import { placeOf, rangesOf, without, withoutKnown } from './reading/place-of-key';
import { isPrivate, namesPrivateKey } from './reading/private-marks';
import { readHex } from './reading/read-hex';
import { readJwk } from './reading/read-jwk';
import { privateKey, readPrint, readRest, token, type Tidied } from './reading/read-rest';
import { readXml } from './reading/read-xml';
import { severalKeys } from './reading/several-keys';
import { changeAt, changeOf } from './reading/stretch';
import { otherFileIn } from './text-of-file';
import { tidyings } from './reading/tidy-text';
import { writeOneLine } from './write-key';

/** Characters. Longer pastes are read by their beginning: no key comes near it, and no page freezes. */
export const longestRead = 20_000;
/** Base64 around base64 around a key file. */
const deepestNesting = 2;
/** How many runs of an encoding are decoded: bounds the work on a hostile paste. */
const mostRuns = 24;

const clientSecret: OtherReading = { kind: 'other', what: 'client-secret' };
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
  // The bytes of a key count more than a label beside it; what they are written in is no label.
  const looked = reading.kind === 'public' ? decodingsOf(beginning) : asRead(beginning);
  if (reading.kind !== 'private' && looked.some(isPrivate)) return privateKey(beginning);
  const isKnown = reading.kind === 'private' || isToken(reading);
  if (!isKnown && holdsClientSecret(beginning)) return clientSecret;
  if (reading.kind === 'public' && decodedLength(beginning) < beginning.length) return unreadMaterial;
  if (whole === beginning && reading.kind === 'public') return withSpaceAround(reading, pasted, whole);
  if (whole === beginning || isKnown) return reading;
  // The rest is too long to be decoded; what begins like a secret is heard.
  const far = farSecrets(whole, longestRead);
  if (holdsPrivateKey(far)) return privateKey(whole);
  if (holdsToken(far)) return token;
  if (holdsClientSecret(far)) return clientSecret;
  return otherFileIn(beginning) ?? { kind: 'other', what: 'too-long', count: whole.length };
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

/** A JSON Web Key or RSAKeyValue, and what is beside it. */
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
  const name = conversions.find((each) => each === `${form}-converted`) ?? 'jwk-converted';
  return { ...members, account: accountOf(traced, divideMembers(text, key, name)) };
}

const conversions = ['xml-converted', 'jwks-converted', 'numbers-converted'] as const;

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
  if (namesPrivateKey(rest)) return privateKey(rest);
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
  count(counts, 'first-certificate', several?.count ?? found.among ?? 0);
  const known = hits.filter(
    (each) => each !== hit && (leaf ? leafOf([each]) !== undefined : each.found.kind === 'public'),
  );
  const ranges = known.flatMap((each) => rangesOf(text, markers, each));
  const account = accountOf(traced, divideKey(counts, text, place, ranges, form, key));
  return { kind: 'public', form, key, repairs: repairsOf(counts), account };
}

/** The comment that is behind a key in a line of SSH. */
function nameOf(text: string, { end }: Hit, { form }: FoundKey): Pick<FoundKey, 'name'> {
  const [, name] = /^={0,2}[ \t]{1,9}(\S{1,60})/.exec(text.slice(end, end + 80)) ?? [];
  return /^(?:openssh|ssh-certificate)$/.test(form) && name !== undefined ? { name } : {};
}

/** DER in hexadecimal digits. */
function readDigits({ traced, text, counts }: Tidied): KeyReading | undefined {
  const read = readHex(text);
  // Digits that only begin like DER may be the decimal numbers of a private key: what follows looks for it.
  if (!read || isBroken(read.found)) return undefined;
  if (read.found.kind !== 'public') return read.found;
  const { form, key } = read.found;
  count(counts, 'hex-decoded', 1, changeOf(read.digits, writeOneLine(key)));
  const { range, spans } = divideDigits(text, read, key);
  const rest = without(text, [range]);
  if (namesPrivateKey(rest)) return privateKey(rest);
  if (holdsKeyMaterial(rest)) return unreadMaterial;
  return { kind: 'public', form, key, repairs: repairsOf(counts), account: accountOf(traced, spans) };
}

/** A key file that is in base64 or in numbers. */
function readWrapped({ traced, counts, depth }: Tidied): KeyReading | undefined {
  if (depth === deepestNesting) return undefined;
  const plain = rewrite(traced, [dumpColumns]);
  const { text } = plain;
  const runs = runsOf(text, [base64, hexadecimal, decimal], mostRuns).flatMap((run) => {
    const written = textIn(run.bytes);
    // DER goes on as base64, which is how it is read; what was base64 has been read so before.
    const isDer = run.encoding !== base64 && /^\x30[\x81\x82]/.test(run.bytes);
    const inner = written ?? (isDer ? toBase64(bytesOf(run.bytes)) : undefined);
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
  if (wrapped.some(holdsUnreadBytes) || holdsKeyMaterial(without(text, wrapped))) return unreadMaterial;
  const spans = divideWrapped(text, wrapped);
  const { key } = first.reading;
  count(counts, 'base64-twice', 1, changeOf(traced.text.trim(), writeOneLine(key)));
  const repairs = [...repairsOf(counts), ...first.reading.repairs];
  return { ...first.reading, repairs, account: accountOf(plain, spans) };
}

function isToken(reading: KeyReading): boolean {
  return reading.kind === 'other' && reading.what === 'token';
}
