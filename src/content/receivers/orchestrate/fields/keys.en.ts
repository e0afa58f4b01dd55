import { webAddress } from '../../../../domain/fields/pasted.en';
import { copyPem } from '../../../../domain/keys/pem-field.en';
import type { PemField } from '../../../../domain/keys/pem-field';

const own = 'the public key that belongs to the private key of your token route';
const copyOwn = copyPem(own);
const theirs = 'the public key that IBM made for your instance';
const copyTheirs = copyPem(theirs);

export const publicKeyWords = {
  destination: 'Embedded Security',
  takeFrom: own,
  compare: `This page cannot see whether your token route signs with this key: compare it with ${own}.`,
  notShown: 'Your token route signs with the private key that belongs to it.',
  words: {
    'several-keys': ({ count = 2 }) =>
      `This has ${String(count)} different public keys, and Embedded Security takes one of yours. Paste ${own}, without IBM’s.`,
    uuid: `This is an id, such as that of an agent, not a key. ${copyOwn}`,
    'web-address': `This is a web address, such as that of your instance. Embedded Security takes the key itself. ${copyOwn}`,
  },
} satisfies PemField;

export const ibmKeyWords = {
  destination: 'user_payload',
  takeFrom: theirs,
  compare: `IBM shows this key as PEM, so this may be another one: compare it with ${theirs}.`,
  notShown: 'A key does not show whose it is: use the newest that IBM made for this instance.',
  words: {
    'several-keys': ({ count = 2 }) =>
      `This has ${String(count)} different public keys, and your route encrypts with one. Paste ${theirs}, without your own.`,
    uuid: `This is an id and no key of IBM’s. ${copyTheirs}`,
    'web-address': `${webAddress} Your route takes IBM’s key itself. ${copyTheirs}`,
  },
} satisfies PemField;

export const notKeys = {
  'sample-comment': `This is a key file of IBM’s sample, which has a comment and no key. ${copyOwn}`,
  'crn-as-key': `This is the CRN of an instance, not a key. ${copyOwn}`,
  'id-as-key': `This is an orchestrationID, not a key. ${copyOwn}`,
} as const;
