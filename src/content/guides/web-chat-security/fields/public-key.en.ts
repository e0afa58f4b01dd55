import { copyPem } from '../../../../domain/keys/pem-field.en';
import type { PemField } from '../../../../domain/keys/pem-field';

const takeFrom = 'the public key that belongs to the private key on your server';
const copyIt = copyPem(takeFrom);

export const isUuid = 'This is a UUID, such as the integration ID, not a key.';

export const words = {
  destination: 'Your public key',
  takeFrom,
  compare: `This page cannot see whether your server signs with this key: compare it with ${takeFrom}.`,
  notShown: 'Your server signs with the private key that belongs to it.',
  words: {
    'several-keys': ({ count = 2 }) =>
      `This has ${String(count)} different public keys, and Your public key takes one. ` +
      `Paste ${takeFrom}, without the IBM provided public key.`,
    uuid: `${isUuid} ${copyIt}`,
    'web-address': `This is a web address, such as that of a key set. Your public key takes the key itself. ${copyIt}`,
  },
} satisfies PemField;
