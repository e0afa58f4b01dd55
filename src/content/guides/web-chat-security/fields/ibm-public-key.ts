import { pemField } from '../../../../domain/keys/pem-field';
import { exponentWords, leastBits, sizeWords } from '../../../../domain/keys/number-findings';

const takeFrom = 'the IBM provided public key from the Security tab of the web chat';
const copyIt = `Copy ${takeFrom}, which starts with -----BEGIN PUBLIC KEY-----.`;

/** The key that `user_payload` is encrypted with. Nothing in a key tells whose it is. */
export const ibmPublicKey = pemField({
  destination: 'user_payload',
  takeFrom,
  source: 'assistant-user-payload',
  compare: `IBM shows this key as a PEM, so this may be another one: compare it with ${takeFrom}.`,
  untold:
    'Nothing in a key tells whose it is: this one has to be the IBM provided public key of the same web chat.',
  words: {
    token:
      'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a ' +
      `token can use it until it expires. This box takes the key that user_payload is encrypted with. ${copyIt}`,
    'several-keys': ({ count = 2 }) =>
      `There are ${String(count)} different public keys here, and user_payload is encrypted with one. ` +
      `Paste ${takeFrom}, and leave your own public key out.`,
    'encryption-key': `This JSON Web Key is marked for encryption, and is read in other forms only. ${copyIt}`,
    'other-operations': `This JSON Web Key says what it may be used for (key_ops), and is read in other forms only. ${copyIt}`,
    'rsa-pss-key': `This RSA key is reserved for RSA-PSS signatures, and nothing can be encrypted with it. ${copyIt}`,
    uuid: `This is a UUID, such as the integration ID, and not a key. ${copyIt}`,
    'web-address': `This is a web address, and the key itself belongs here. ${copyIt}`,
    fingerprint: `This is the fingerprint of a key, and the key itself belongs here. ${copyIt}`,
  },
  numbers: {
    'too-small': (key) =>
      `This RSA public key has ${sizeWords(key)}. The IBM provided public key has ${String(leastBits)} in the sample ` +
      `that we saw, and less is not safe. ${copyIt}`,
    'exponent-unusable': (key) =>
      `This RSA key has ${exponentWords(key)}, with which encryption protects nothing. ${copyIt}`,
    'roca-shape': `This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361), so what is encrypted with it can be read. ${copyIt}`,
    'primes-close': `The two primes of this RSA key lie so close together that what is encrypted with it can be read. ${copyIt}`,
  },
});
