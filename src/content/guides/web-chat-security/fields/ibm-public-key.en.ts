import { leastBits } from '../../../../domain/keys/number-findings';
import { exponentWords, sizeWords } from '../../../../domain/keys/number-findings.en';
import type { PemField } from '../../../../domain/keys/pem-field';

const takeFrom = 'the IBM provided public key from the Security tab of the web chat';
const copyIt = `Copy ${takeFrom}, which starts with -----BEGIN PUBLIC KEY-----.`;
const keyItself = `Paste the key itself. ${copyIt}`;

export const words = {
  destination: 'user_payload',
  takeFrom,
  compare: `IBM shows this key as a PEM, so this may be another one: compare it with ${takeFrom}.`,
  untold: 'A key does not show whose it is: use the IBM provided public key of the same web chat.',
  words: {
    token:
      'This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has a ' +
      `token can use it until it expires. This box takes the key that encrypts user_payload. ${copyIt}`,
    'several-keys': ({ count = 2 }) =>
      `This has ${String(count)} different public keys, and user_payload is encrypted with one. ` +
      `Paste ${takeFrom}, without your own public key.`,
    'encryption-key': `This JSON Web Key is marked for encryption, and only other forms are read here. ${copyIt}`,
    'other-operations': `This JSON Web Key limits what it may be used for (key_ops), and only other forms are read here. ${copyIt}`,
    'rsa-pss-key': `This RSA key is only for RSA-PSS signatures and cannot encrypt. ${copyIt}`,
    uuid: `This is a UUID, such as the integration ID, not a key. ${copyIt}`,
    'web-address': `This is a web address. ${keyItself}`,
    fingerprint: `This is the fingerprint of a key. ${keyItself}`,
  },
  numbers: {
    'too-small': (key) =>
      `This RSA public key has ${sizeWords(key)}. The IBM provided public key has ${String(leastBits)} in the sample ` +
      `that we saw, and a smaller one is not safe. ${copyIt}`,
    'exponent-unusable': (key) =>
      `This RSA key has ${exponentWords(key)}, so encryption with it protects nothing. ${copyIt}`,
    'roca-shape': `This RSA key comes from the faulty chips of 2017 (ROCA, CVE-2017-15361), so others can read what it encrypts. ${copyIt}`,
    'primes-close': `The two primes of this RSA key are so close that others can read what it encrypts. ${copyIt}`,
  },
} satisfies PemField;
