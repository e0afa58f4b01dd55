import { privateBytesIn } from '../keys/reading/private-bytes';
import { isPrivate, withoutSpace } from '../keys/reading/private-marks';
import { firstFinding, type Finding, type TextSeen } from './reading';
import { secrets, type Belongs } from './fields.en';
import { namedPublicKey } from './text-shapes';
import { textRows, withWords } from './words';
import { showsAccessToken, showsApiKey, showsClientSecret } from './client-secrets';
import { bytesOf, decodeLetters, toBase64 } from '../text/base64';
import { unescaped } from '../text/unescape';
import { asRead, base64, decodingsOf, encodings, longestDecoded, runsOf, textIn } from '../text/encodings';

/** What the field is for, to say what belongs there: "the App key", "3f2b8c1e-…". */
export interface Wanted extends Belongs {
  /** Tokens belong there: private keys and client secrets alone are refused. */
  readonly takesTokens?: true;
  /** API keys have a row of their own there. */
  readonly tellsApiKeys?: true;
}

/**
 * The rows that every box starts with: secrets that were pasted into the wrong one.
 * The words never hold any part of the paste.
 */
export function secretFindings(wanted: Wanted): readonly Finding<TextSeen>[] {
  const { takesTokens, tellsApiKeys, ...belongs } = wanted;
  const isClientSecret = (text: string): boolean =>
    showsClientSecret(text) ||
    (tellsApiKeys !== true && showsApiKey(text)) ||
    (takesTokens !== true && showsAccessToken(text));
  const secret = { is: 'secret', about: () => belongs, source: 'derived-key-shapes' } as const;
  const rows = textRows([
    { reason: 'private-key', ...secret, when: ({ pasted }) => holdsPrivateKey(pasted) },
    { reason: 'token', ...secret, when: ({ pasted }) => holdsToken(pasted) },
    { reason: 'client-secret', ...secret, when: ({ pasted }) => asRead(pasted).some(isClientSecret) },
    { reason: 'unread-key-material', ...secret, when: ({ pasted }) => isUnknownBytes(pasted) },
  ]);
  const findings = withWords(rows, secrets);
  return takesTokens ? findings.filter(({ reason }) => reason !== 'token') : findings;
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

/** The beginning of a long paste, and what is further down and may be a secret, so that it is refused there too. */
export function searchable(whole: string, longest = 20_000): string {
  return whole.slice(0, longest) + farSecrets(whole, longest);
}

/** The stretches that may hold a secret, each behind a line break, and what they represent where they are encoded. */
export function farSecrets(whole: string, from: number): string {
  const stretches: string[] = [];
  const counts = [0, 0];
  const look = (text: string, start: number): void => {
    for (const [at, marks] of [secretMarks, labelMarks].entries()) {
      const mark = new RegExp(marks, `g${marks.flags}`);
      mark.lastIndex = start;
      for (let found = mark.exec(text); found; found = mark.exec(text)) {
        // Those of one kind leave their places to the other.
        const count = (counts[at] = (counts[at] ?? 0) + 1);
        if (count > mostStretches) break;
        const end = found.index + longestStretch;
        stretches.push(`\n${text.slice(Math.max(start, found.index - longestStretch), end)}`);
        mark.lastIndex = end;
      }
    }
  };
  look(whole, from);
  for (const decoded of whole.length > from ? decodingsOf(whole) : []) {
    const at = privateBytesIn(decoded);
    if (at !== undefined)
      stretches.push(
        `\n${toBase64(bytesOf(decoded.slice(at, at + longestStretch).replaceAll(/[^\0-\xff]/g, '')))}`,
      );
    else if (isPrivate(decoded)) stretches.push(`\n${decoded.slice(0, from)}`);
    else look(decoded, 0);
  }
  return stretches.join('');
}

/** The letters that any secret has near its beginning or its end. */
const secretMarks =
  /PRIVATE|Private-|private-?[Ee]xp|SECRET-KEY|\bkty\b|(?<![\w-])e[wy][\w-]{10}|ZXlK|MI[GHI]|LS0tLS1C|b3BlbnNz/;
/** What labels of client secrets have, and the beginning of those with a form of their own. */
const labelMarks =
  /secret|access[ _-]?key|(?:private|signing|signature|encryption|master)[ _.-]?key["'`\]]{0,3}\s{0,9}[:=>,]|AccountKey|base64:|cl\S{1,2} priv|schl\S{1,2}ssel|passw|kennwort|mot de passe|contrase|senha|wachtwoord|"auth"|[a-z]:\/\/[^\s/@]{0,80}:[^\s/@]{4,80}@|webhook|[?&](?:sig|X-Amz-Signature)=|\$(?:apr1|2[aby]|[156y])\$|passphrase|\bpwd|api[ _-]?key|(?:api|access|auth|bot|deploy|private|refresh|security|session)[ _-]?token|\/token:|bearer|\bbasic\s|\s(?:-u|--user)[ =]|\b(?:gh[opsur]_|github_pat_|glpat-|hf_|xox[a-z]-|xapp-|[rs]k_live_|sk-|SG\.|npm_)|8Q~|hooks\.slack|\b00D\w{12,15}!/i;
const mostStretches = 40;
/** Characters on either side of a mark: a whole JWK with 2048 bits and more has its members in them. */
const longestStretch = 2000;

/** A private or secret key in any form that travels as text, damaged by line breaks or not. */
export function holdsPrivateKey(pasted: string): boolean {
  return asRead(pasted).some(isPrivate);
}

/** A JWT or another text that starts like the header of one, alone or in an address, in code, in JSON. */
export function holdsToken(pasted: string): boolean {
  return asRead(pasted)
    .map((text) => text.replaceAll(encodedObject, (run) => (isPublicJwk(run) ? ' ' : run)))
    .flatMap((text) => [text, text.replaceAll(/[\r\n\p{Cf}]+/gu, ''), withoutSpace(text)])
    .some(
      (text) => token.test(text) || [...text.matchAll(parts)].some(([, first = '']) => opensObject(first)),
    );
}

/** A secret that comes with its label, or has a form of its own: see `client-secrets.ts`. */
export function holdsClientSecret(pasted: string): boolean {
  return asRead(pasted).some((text) => showsClientSecret(text) || showsApiKey(text));
}

/** Bytes of the longest digest, SHA-512. */
const longestDigest = 64;
/** How bytes begin that say what they are: DER, keys of OpenSSH, pictures, archives, PDF. */
const knownBeginning =
  /^(?:\x30(?:\x82[^]{2}|\x81[^]|[\x20-\x7f])[\x02\x30]|\0{3}[\x07-\x40][a-z]|\x89PNG|\xff\xd8\xff|GIF8|PK|\x1f\x8b|%PDF)/;
const uuids = /(?<![\w-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\w-])/gi;

/** Only bytes, in any encoding, of which nothing says what they are: they may be lines out of a private key. */
function isUnknownBytes(pasted: string): boolean {
  const text = pasted.slice(0, longestDecoded);
  if (namedPublicKey.test(text) || token.test(text)) return false;
  return [...new Set([text, unescaped(text)])].some((each) => isOneRun(each.replaceAll(uuids, ' ')));
}

function isOneRun(text: string): boolean {
  const most = lettersIn(text);
  return runsOf(text, encodings).some(({ encoding, start, end, bytes }) => {
    const run = text.slice(start, end);
    return (
      bytes.length > longestDigest &&
      lettersIn(run) >= most * 0.9 &&
      (encoding === base64 ? hasMixedLetters(run) : /\d/.test(run)) &&
      !knownBeginning.test(bytes) &&
      textIn(bytes) === undefined &&
      // Of 64 random bytes some 57 differ.
      new Set(bytes.slice(0, longestDigest)).size > longestDigest / 2
    );
  });
}

/** Of random base64 two letters in five are capitals, two are not, and one in six is a digit, which no words have. */
function hasMixedLetters(run: string): boolean {
  const letters = countOf(run, /\w/g);
  const cases = [countOf(run, /[A-Z]/g), countOf(run, /[a-z]/g)];
  return (
    cases.every((count) => count > letters / 5 && count < letters * 0.65) &&
    countOf(run, /\d/g) > letters / 50
  );
}

/** Quicker than to count each. */
function lettersIn(text: string): number {
  return text.replaceAll(/[^\w+/]+/g, '').length;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

// Only the first "eyJ" of a run is tried, or "eyJeyJeyJ…" would take quadratic time. "ZXlK" is "eyJ" in base64.
const token = /(?<![\w-])(?:eyJ[\w-]{12}|ZXlK[\w+/-]{16})/;
/** Parts with full stops between them, of which the first may be an object whose brace white space follows. */
const parts = /(?<![\w-])(e[wy][\w-]{10,400})\.[\w-]{4,4000}\.[\w-]/g;

/** An object alone in base64, with no part behind it. */
const encodedObject = /(?<![\w-])eyJ[\w+/-]{40,4000}(?![\w+/.-])/g;

/** A public key as JSON (RFC 7517) in base64 begins like a token. */
function isPublicJwk(run: string): boolean {
  return /"kty"\s{0,9}:/.test(decodeLetters(run));
}

function opensObject(part: string): boolean {
  return /^\{\s{0,20}"/.test(decodeLetters(part.slice(0, 40)));
}
