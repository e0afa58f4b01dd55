import type { Repair } from '../../fields/reading';
import { counted } from '../../text/counted';
import type { Change } from './stretch';

interface Tally {
  readonly times: number;
  /** Of the first time. */
  readonly change: Change | undefined;
}

/** How often each repair was made, by name. */
export type Counts = Map<RepairName, Tally>;

export type RepairName = keyof typeof words;

/** What can be put right in the paste of a public key, the weightiest first. */
const words = {
  'pkcs1-converted': () => 'Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY',
  'certificate-extracted': () => 'Taken from a certificate',
  'request-extracted': () => 'Taken from a certificate request',
  'jwk-converted': () => 'Converted from a JSON Web Key',
  'jwks-converted': () => 'Taken from a JSON Web Key Set and converted',
  'openssh-converted': () => 'Converted from an SSH public key',
  'xml-converted': () => 'Converted from the XML form, RSAKeyValue',
  'numbers-converted': () => 'Converted from the two numbers, modulus and exponent',
  'blob-converted': () => 'Converted from a Microsoft public key blob',
  'hex-decoded': () => 'Hexadecimal digits decoded',
  'der-rewritten': () => 'Written in the strict form of DER',
  'first-certificate': (times) =>
    `Taken from the leaf, the one of ${String(times)} certificates that is not the issuer of another`,
  'base64-twice': () => 'Base64 around the key file taken off',
  'pem-wrapped': (times) => `BEGIN ${times > 1 ? 'and END lines' : 'or END line'} removed`,
  'pem-dashes': () => 'Missing or additional dashes of the BEGIN and END lines passed over',
  'key-value': () => 'The name in front of the key removed',
  'surrounding-text': () => 'Text around the key removed',
  base64url: () => 'The characters - and _ of base64url written as + and /',
  padding: () => 'The = signs at the end put right',
  'line-numbers': (times) => `${counted(times, 'line number')} removed`,
  'literal-line-breaks': (times) => String.raw`${counted(times, 'line break')} written as \n removed`,
  'windows-line-breaks': (times) => `${counted(times, 'Windows line break')} removed`,
  'line-breaks': (times) => `${counted(times, 'line break')} removed`,
  'non-breaking-spaces': (times) => `${counted(times, 'non-breaking space')} removed`,
  spaces: (times) => `${counted(times, 'space')} removed`,
  'invisible-characters': (times) => `${counted(times, 'invisible character')} removed`,
  dashes: (times) => `${counted(times, 'typographic dash', 'typographic dashes')} replaced by plain hyphens`,
  quotes: (times) => `${counted(times, 'quotation mark')} removed`,
  'encoded-characters': (times) => `${counted(times, 'character')} written as a code, such as %2B, decoded`,
  'trailing-punctuation': () => 'Punctuation at the end removed',
  'other-characters': (times) => `${counted(times, 'other character')} removed`,
} as const satisfies Record<string, (times: number) => string>;

/** Words after which a text may hold what is nobody's business: it is not repeated. */
export const confidential = /pass|secret|pin\b|pwd|token|private/i;

export function count(counts: Counts, name: RepairName, times = 1, change?: Change): void {
  if (times <= 0) return;
  const before = counts.get(name);
  counts.set(name, { times: times + (before?.times ?? 0), change: before?.change ?? change });
}

export function repairsOf(counts: Counts): Repair[] {
  const order = Object.keys(words);
  return [...counts]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, { times, change }]) => ({ name, words: words[name](times), ...change }));
}
