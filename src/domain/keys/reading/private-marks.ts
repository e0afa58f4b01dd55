import { asRead } from '../../text/encodings';
import { privateBytesIn } from './private-bytes';
import { isBlank } from './read-members';

/** Beyond this the middle of a text is not looked at letter by letter. */
const longestLook = 40_000;

/** What gives a private or secret key away in a text without white space. */
const marks: readonly RegExp[] = [
  /Private-Lines:|Private-(?:MAC|Hash):/i,
  /AGE-SECRET-KEY-1/i,
  /^(?=[^]*<RSAKeyValue>)[^]*<D>/,
  // DER in base64 without its header lines. After the outer SEQUENCE, PKCS#1, PKCS#8 and SEC 1 go on with
  // a version number (INTEGER 0 or 1; PKCS#12: 3), and then with a number, a key or the type of one. Recipients and
  // signers of a message have such a version too, and a name behind it.
  /MII[\w+/-]{2}[AQgw]IBA(?:A|zCC|D(?:A[\w+/-](?:B|[^\w+/-]|$)|CC[\w+/-]{3}G|CB[\w+/-]AY))/,
  /MI[GH][\w+/-]AgE(?:BB|AM[\w+/-]{2}G)/,
  /M[A-H][\w+/-]CAQ(?:EE|[AE]wBQYD)/,
  // Encrypted PKCS#8: the object identifiers of PKCS#5 and PKCS#12 encryption near the start.
  /MI[\w+/-]{3,9}(?:BgkqhkiG9w0BBQ|BgoqhkiG9w0BDAE|GCSqGSIb3DQEF)/,
  // "openssh-key-v1" in base64, which begins an OpenSSH private key.
  /b3BlbnNzaC1rZXktdjE/,
  // PEM that was encoded once more: "-----BEGIN " and PRIVATE, RSA P, EC P, DSA P, OPEN(SSH) or ENCR(YPTED).
  /LS0tLS1CRUdJTiB(?:QUklWQVRF|SU0EgUFJJ|FQyBQ|EU0EgUFJJ|PUEVO|FTkNS)/,
  // In hexadecimal digits, behind the offset of a dump too. The version of a request is followed by a name.
  /\b(?:[\da-f]{8})?3082[\da-f]{4}02010[01](?=0[24]|30(?:82[\da-f]{4}|81[\da-f]{2}|[0-7][\da-f])06)/i,
  // RSAParameters of .NET as JSON, and what a Python library prints.
  /^(?=[^]*"(?:Modulus|N)")[^]*"(?:D|P|Q|DP|DQ|InverseQ)":(?:"[\w+/-]{16}|\[\d)/,
  /PrivateKey\((?:n=)?\d{20}/,
  // A public key in Go, and behind it the private exponent.
  /\{(?:N:\+?)?\d{100,}(?:E:)?65537\}(?:D:\+?)?\d{100}/,
  // What Java prints, and OpenSSL of an elliptic curve.
  /private ?exponent[:=]|(?:RSA|EC|DSA) ?private ?(?:CRT)? ?key[,[]|\bpriv:(?:[\da-f]{2}:){8}/i,
];

/** The same in letters and digits alone, so that no damage hides it; in capitals, or a sentence would match. */
const letterMarks: readonly RegExp[] = [
  /(?:BEGIN|END)[A-Z0-9]{0,24}PRIVATE(?:20)?KEY/,
  /ProcType4ENCRYPTED|DEKInfo[A-Z]/,
  // What OpenSSL prints for a key in words, and its asn1parse.
  /PrivateKey\d{3,5}bit/,
  /d1hl\dl1primINTEGER0[013]/,
];

/** The same, of texts that are given as keys: elsewhere these are words. */
const keyLetterMarks = /PrivateLines\d|PrivateMAC|PrivateHash|privateExponent|prime1|exponent1/;

/** Members of a JSON Web Key in JSON, YAML, PHP, Ruby, TOML. A few digits alone are a number of something else. */
const jwkMember =
  /\b(?:d|k|p|q|dp|dq|qi)\b["'\\]{0,3}(?::|=>?)[("'\\]{0,4}((?=[\d-]*[A-Za-z_])[\w-]{16,}|\d{40,})/g;
/**
 * The same in the rows of a table, as consoles and viewers of JSON print them: `d   "vFq…"`, `│ d │ 'vFq…' │`. A letter
 * and a space alone also come from a key or a token that was broken into parts.
 */
const jwkRow =
  /^[ \t|\u2502]{0,20}["']?(?:d|k|p|q|dp|dq|qi)["']?(?:[ \t|\u2502]{2,40}["']?|[\t|\u2502]["']?| ["'])((?=[\d-]*[A-Za-z_])[\w-]{16,}|\d{40,})/gm;
const namesType = /(?<![a-z\d])kty(?![a-z\d])/i;
/** A symmetric key has any length. */
const octMembers = /\bkty\b["'\\]{0,3}\s{0,9}(?::|=>?)\s{0,9}["'\\]{0,3}oct\b/;
const octKey = /\bk["'\\]{0,3}\s{0,9}(?::|=>?)\s{0,9}["'\\]{0,3}([\w-]{4,})/g;

/** The middle of a private key without its first letters: PKCS#8 of RSA and of EC, and PKCS#1. */
const fragments = /IBADANBgkqhkiG9w0BAQEFAAS|AgEAMBMGByqGSM49|IBAAKCA[QgY]/;

/** Whether a text is a private or secret key, as it is. */
export function isPrivate(text: string): boolean {
  const bare = withoutSpace(text);
  const letters = lettersOf(text);
  return (
    marks.some((mark) => mark.test(bare)) ||
    letterMarks.some((mark) => mark.test(letters)) ||
    (namesType.test(text) && holdsMembers(text)) ||
    (octMembers.test(text) && hasMember(text, octKey)) ||
    isPutty(text) ||
    privateBytesIn(text) !== undefined
  );
}

/** Whether the text names itself a private key, or holds the beginning of one, whatever it went through. */
export function namesPrivateKey(text: string): boolean {
  return asRead(text).some(isPrivate) || holdsMembers(text) || keyLetterMarks.test(lettersOf(text));
}

/** The same, of texts in which no public key was found. */
export function looksPrivate(text: string): boolean {
  return (
    namesPrivateKey(text) ||
    /PuTTY\W?User\W?Key\W?File/i.test(text) ||
    fragments.test(text) ||
    fragments.test(text.replaceAll(/[^\w+/-]+/g, ''))
  );
}

export function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\p{Cf}]+/gu, '');
}

function lettersOf(text: string): string {
  return text.slice(0, longestLook).replaceAll(/[^A-Za-z0-9]+/g, '');
}

function holdsMembers(text: string): boolean {
  return hasMember(withoutSpace(text), jwkMember) || hasMember(text, jwkRow);
}

function hasMember(text: string, member: RegExp): boolean {
  return Array.from(text.matchAll(member)).some(([, value = '']) => !isBlank(value));
}

/** The head of a file of PuTTY with more letters of a key than its public half has. */
function isPutty(text: string): boolean {
  // With a code for its colon its lines are codes too: the text that they represent is looked at by itself.
  if (!/PuTTY-User-Key-File-(?!\d[%&=\\])/i.test(text)) return false;
  return !/Public-Lines/i.test(text) || /[\w+/]{30}/.test(text.replaceAll(publicHalf, behindPublic));
}

/** A repair may have taken the space behind a colon that is a code. */
const publicHalf =
  /Public-Lines(?::|[&=%\\][#xu]{0,2}0{0,2}(?:3a;?|58;?|colon;))\s*(\d{1,2})([\s\w+/=\\"'`,.;&#]*)/gi;
/** What is between the letters where the lines are written in a program: "…\n" + "…". */
const betweenLetters = /\\+[rn]|[\s\\"'`,.;&#]+/g;
/** Letters of base64 on a line of such a file. The lines may have been joined. */
const lettersOfLine = 64;

function behindPublic(_: string, lines: string, letters: string): string {
  return letters.replaceAll(betweenLetters, '').slice(Number(lines) * lettersOfLine);
}
