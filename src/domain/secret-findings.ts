import { firstFinding, type Finding } from './fields/reading';
import type { TextSeen } from './fields/read-field';

/** What the field is for, to say what belongs there: "the App key", "3f2b8c1e-…". */
export interface Wanted {
  readonly what: string;
  readonly example: string;
  /** Tokens belong there: a private key alone is refused. */
  readonly takesTokens?: true;
}

/**
 * The rows that every box starts with: secrets that were pasted into the wrong one.
 * The words never hold any part of the paste.
 */
export function secretFindings({ what, example, takesTokens }: Wanted): readonly Finding<TextSeen>[] {
  const rows: readonly Finding<TextSeen>[] = [
    {
      reason: 'private-key',
      is: 'secret',
      when: ({ pasted }) => holdsPrivateKey(pasted),
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. ' +
        'If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ' +
        `What belongs here is ${what}, such as ${example}.`,
      source: 'derived-key-shapes',
    },
    {
      reason: 'token',
      is: 'secret',
      when: ({ pasted }) => holdsToken(pasted),
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, ' +
        'because whoever has a token can use it until it expires. ' +
        `What belongs here is ${what}, such as ${example}.`,
      source: 'derived-key-shapes',
    },
  ];
  return takesTokens ? rows.filter(({ reason }) => reason !== 'token') : rows;
}

/**
 * The row of a secret that a paste holds. It is looked for before all else, in the paste as it came and in what
 * repairs made of it: a form that takes what a secret is written in would take the secret.
 */
export function firstSecret<Seen extends TextSeen>(
  findings: readonly Finding<Seen>[],
  seen: Seen,
): ReturnType<typeof firstFinding<Seen>> {
  const rows = findings.filter(({ is }) => is === 'secret');
  return firstFinding(rows, seen, false) ?? firstFinding(rows, { ...seen, pasted: seen.text }, false);
}

/** The beginning of a long paste, and what stands further down and may be a secret, so that it is refused there too. */
export function searchable(whole: string, longest = 20_000): string {
  return whole.slice(0, longest) + farSecrets(whole, longest);
}

/** The stretches that may hold a secret, each behind a line break. */
export function farSecrets(whole: string, from: number): string {
  const stretches: string[] = [];
  const mark = new RegExp(secretMarks, 'g');
  mark.lastIndex = from;
  for (let found = mark.exec(whole); found && stretches.length < mostStretches; found = mark.exec(whole)) {
    const end = found.index + longestStretch;
    stretches.push(`\n${whole.slice(Math.max(from, found.index - longestStretch), end)}`);
    mark.lastIndex = end;
  }
  return stretches.join('');
}

/** The letters that any secret has near its beginning or its end. */
const secretMarks =
  /PRIVATE|Private-|private-?[Ee]xp|SECRET-KEY|\bkty\b|(?<![\w-])e[wy][\w-]{10}|ZXlK|MI[GHI]|LS0tLS1C|b3BlbnNz/;
const mostStretches = 40;
/** Characters on either side of a mark: a whole JWK with 2048 bits and more has its members in them. */
const longestStretch = 2000;

/** A private or secret key in any form that travels as text, damaged by line breaks or not. */
export function holdsPrivateKey(pasted: string): boolean {
  return asRead(pasted)
    .map(withoutSpace)
    .some(
      (bare) =>
        privateKeyMarks.some((mark) => mark.test(bare)) ||
        (/\bkty\b/.test(bare) && privateJwkMember.test(bare)),
    );
}

/** A JWT or another text that starts like the header of one, alone or in an address, in code, in JSON. */
export function holdsToken(pasted: string): boolean {
  return asRead(pasted)
    .flatMap((text) => [text, text.replaceAll(/[\r\n\p{Cf}]+/gu, ''), withoutSpace(text)])
    .some(
      (text) => token.test(text) || [...text.matchAll(parts)].some(([, first = '']) => opensObject(first)),
    );
}

function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\p{Cf}]+/gu, '');
}

/** The paste, and what an address, a script, JSON or markup would make of it. */
function asRead(pasted: string): readonly string[] {
  let text = pasted.slice(0, longestEncoded);
  // An address inside an address is encoded twice, and one more time in a log.
  for (let depth = 0; depth < 3 && /[%\\&]/.test(text); depth += 1) text = text.replaceAll(escape, unescaped);
  return [pasted, ...(pasted.startsWith(text) ? [] : [text]), ...textsOfBytes(text)];
}

/** What bytes written as numbers stand for, such as those of a Buffer: as text, and in base64. */
function textsOfBytes(text: string): readonly string[] {
  const lists = [...text.matchAll(decimals)].map(([list]) => list.split(',').map(Number));
  const runs = [...text.matchAll(hexadecimals)].map(([run]) =>
    [...run.replaceAll(/[^0-9a-f]/gi, '').matchAll(/../g)].map(([digits]) => parseInt(digits, 16)),
  );
  return [...lists, ...runs]
    .filter((bytes) => bytes.every((byte) => byte < 256))
    .map((bytes) => bytes.map((byte) => String.fromCharCode(byte)).join(''))
    .flatMap((latin) => [latin, btoa(latin)]);
}

const decimals = /(?<!\d)(?:\d{1,3}\s{0,4},\s{0,4}){24,}\d{1,3}/g;
// A digest has 64 bytes at most.
const hexadecimals = /(?<![0-9a-f])(?:[0-9a-f]{2}[\s:]{0,2}){65,}/gi;

/** Characters. A page must not stand still over a whole file that was pasted. */
const longestEncoded = 50_000;

const escape =
  /%([0-7][0-9a-f])|\\u00([0-7][0-9a-f])|\\x([0-7][0-9a-f])|&#x0{0,4}([0-7]?[0-9a-f]);|&#0{0,4}(\d{1,2}|1[01]\d|12[0-7]);|\\(.)/gi;
const named: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function unescaped(_: string, ...groups: readonly unknown[]): string {
  const [percent, long, short, hex, decimal, letter] = groups;
  const digits = [percent, long, short, hex].find((group) => typeof group === 'string');
  if (typeof digits === 'string') return String.fromCharCode(parseInt(digits, 16));
  if (typeof decimal === 'string') return String.fromCharCode(Number(decimal));
  return typeof letter === 'string' ? (named.get(letter) ?? letter) : '';
}

// Only the first "eyJ" of a run is tried, or "eyJeyJeyJ…" would take quadratic time. "ZXlK" is "eyJ" in base64.
const token = /(?<![\w-])(?:eyJ[\w-]{12}|ZXlK[\w+/-]{16})/;
/** Parts with full stops between them, of which the first may be an object whose brace white space follows. */
const parts = /(?<![\w-])(e[wy][\w-]{10,400})\.[\w-]{4,4000}\.[\w-]/g;

function opensObject(part: string): boolean {
  const letters = part.slice(0, 40).replaceAll('-', '+').replaceAll('_', '/');
  return /^\{\s{0,20}"/.test(atob(letters.slice(0, letters.length - (letters.length % 4))));
}

const privateJwkMember = /\b(?:d|k|p|q|dp|dq|qi)\b["'\\]{0,3}:["'\\]{0,3}[\w-]{16}/;

const privateKeyMarks: readonly RegExp[] = [
  // PEM of every kind, OpenSSH and PGP; in capitals only, or "send the private key" would match.
  /(?:BEGIN|END)[A-Z0-9_%+-]{0,24}PRIVATE(?:[_+-]|%20)?KEY/,
  /PuTTY-User-Key-File-|Private-Lines:|Private-MAC:/i,
  // What OpenSSL prints for a key in words.
  /Private-Key:\(|privateExponent:/,
  /AGE-SECRET-KEY-1/i,
  /^(?=[^]*<RSAKeyValue>)[^]*<D>/,
  // DER in base64 without its header lines. After the outer SEQUENCE, PKCS#1, PKCS#8 and SEC 1 go on with
  // a version number (INTEGER 0 or 1; PKCS#12: 3), which no public key or certificate does.
  /MII[\w+/-]{2}[AQgw]IBA(?:[AD]|zCC)/,
  /MI[GH][\w+/-]AgE[AB]/,
  /M[A-H][\w+/-]CAQ(?:EE|Aw)/,
  // Encrypted PKCS#8: the object identifiers of PKCS#5 and PKCS#12 encryption near the start.
  /MI[\w+/-]{3,9}(?:BgkqhkiG9w0BBQ|BgoqhkiG9w0BDAE|GCSqGSIb3DQEF)/,
  // "openssh-key-v1" in base64, which begins an OpenSSH private key.
  /b3BlbnNzaC1rZXktdjE/,
  // PEM that was encoded once more: "-----BEGIN " and PRIVATE, RSA P, EC P, DSA P, OPEN(SSH) or ENCR(YPTED).
  /LS0tLS1CRUdJTiB(?:QUklWQVRF|SU0EgUFJJ|FQyBQ|EU0EgUFJJ|PUEVO|FTkNS)/,
  // Behind the offset of a dump, too.
  /\b(?:[0-9a-f]{8})?3082[0-9a-f]{4}02010[01]/i,
  // RSAParameters of .NET as JSON, and what a Python library prints.
  /^(?=[^]*"Modulus")[^]*"(?:D|P|Q|DP|DQ|InverseQ)":"[\w+/]{16}/,
  /PrivateKey\(\d{20}/,
];
