import { repairs } from '../../fields/fields.en';
import { counted } from '../../text/locale';

/** What can be put right in the paste of a public key, the weightiest first. */
export const words = {
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
    `Taken from the leaf, the only one of ${String(times)} certificates that did not issue another`,
  'base64-twice': () => 'Base64 around the key file decoded',
  'pem-wrapped': (times) => `BEGIN ${times > 1 ? 'and END lines' : 'or END line'} removed`,
  'pem-dashes': () => 'Missing or additional dashes of the BEGIN and END lines ignored',
  'key-value': () => 'The name in front of the key removed',
  'surrounding-text': () => 'Text around the key removed',
  base64url: () => 'The characters - and _ of base64url written as + and /',
  padding: () => 'The = signs at the end corrected',
  'log-prefixes': repairs['log-prefixes'],
  'line-numbers': (times) => `${counted(times, 'line number')} removed`,
  'literal-line-breaks': repairs['literal-line-breaks'],
  'windows-line-breaks': (times) => `${counted(times, 'Windows line break')} removed`,
  'line-breaks': (times) => `${counted(times, 'line break')} removed`,
  'non-breaking-spaces': (times) => `${counted(times, 'non-breaking space')} removed`,
  spaces: (times) => `${counted(times, 'space')} removed`,
  'invisible-characters': (times) => `${counted(times, 'invisible character')} removed`,
  dashes: repairs.dashes,
  quotes: (times) => `${counted(times, 'quotation mark')} removed`,
  'encoded-characters': (times) => `${counted(times, 'character')} written as a code, such as %2B, decoded`,
  'trailing-punctuation': () => repairs['trailing-punctuation'],
  'other-characters': (times) => `${counted(times, 'other character')} removed`,
} as const satisfies Record<string, (times: number) => string>;
