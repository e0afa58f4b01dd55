import { isUuid } from './public-key.en';
import { copyPem } from '../../../../domain/keys/pem-field.en';
import { isFingerprint } from '../../../../domain/keys/key-findings.en';
import { webAddress } from '../../../../domain/fields/pasted.en';
import { tokenRemoved } from '../../../../domain/fields/secrets.en';
import { leastBits } from '../../../../domain/keys/number-findings';
import { exponentWords, hasSize } from '../../../../domain/keys/number-findings.en';
import type { PemField } from '../../../../domain/keys/pem-field';

const takeFrom = 'the IBM provided public key from the Security tab of the web chat';
const copyIt = copyPem(takeFrom);
const keyItself = `Paste the key itself. ${copyIt}`;

export const words = {
  destination: 'user_payload',
  takeFrom,
  compare: `IBM shows this key as a PEM, so this may be another one: compare it with ${takeFrom}.`,
  notShown: 'A key does not show whose it is: use the IBM provided public key of the same web chat.',
  words: {
    token: `${tokenRemoved} This box takes the key that encrypts user_payload. ${copyIt}`,
    'several-keys': ({ count = 2 }) =>
      `This has ${String(count)} different public keys, and user_payload is encrypted with one. ` +
      `Paste ${takeFrom}, without your own public key.`,
    'encryption-key': `This JSON Web Key is marked for encryption, and only other forms are read here. ${copyIt}`,
    'other-operations': `This JSON Web Key limits what it may be used for (key_ops), and only other forms are read here. ${copyIt}`,
    'rsa-pss-key': `This RSA key is only for RSA-PSS signatures and cannot encrypt. ${copyIt}`,
    uuid: `${isUuid} ${copyIt}`,
    'web-address': `${webAddress} ${keyItself}`,
    fingerprint: `${isFingerprint} ${keyItself}`,
  },
  numbers: {
    'too-small': (key) =>
      `${hasSize(key)} The IBM provided public key has ${String(leastBits)} in the sample ` +
      `that we saw, and a smaller one is not safe. ${copyIt}`,
    'exponent-unusable': (key) =>
      `This RSA key has ${exponentWords(key)}, so encryption with it protects nothing. ${copyIt}`,
    'roca-shape': `This RSA key comes from the faulty chips of 2017 (ROCA, CVE-2017-15361), so others can read what it encrypts. ${copyIt}`,
    'primes-close': `The two primes of this RSA key are so close that others can read what it encrypts. ${copyIt}`,
  },
} satisfies PemField;
