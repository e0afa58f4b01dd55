import { hyphensElsewhere, partOfUuid } from '../../../../domain/fields/uuids.en';
import {
  characters,
  emailAddress,
  keyAlone,
  publicKey,
  severalKeys,
  webAddress,
} from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';
import { counted } from '../../../../domain/text/locale';

const example = '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3';
const form = `36 characters with four hyphens, such as ${example}`;
const copyIt = `Copy the App key from Conversation sources > Mobile App: ${form}.`;

/** Of what another field got. */
export const likeAppKey = 'This looks like a key, such as the App key.';

export const words = {
  belongs: { what: 'the App key', example },
  recognised:
    'Has the form of an App key. A conversation ID looks the same, so check that yours comes from Conversation sources > Mobile App.',
  otherwise: `This does not look like an App key. ${copyIt}`,
  rows: {
    'api-tab-key': `This looks like the App key from the API tab: 32 characters without hyphens. ${copyIt}`,
    'public-key': `${publicKey} Paste it in LiveEngage, in JWT Public Key. ${copyIt}`,
    'several-keys': `${severalKeys} Paste one: the App key of the Mobile App source, ${form}.`,
    'web-address': `${webAddress} ${copyIt}`,
    'text-around': `There is other text around the App key. ${keyAlone(form)}`,
    'account-number': `This looks like an account number or a campaign ID. ${copyIt}`,
    'login-email': `${emailAddress} ${copyIt}`,
    'all-zeros': `Every digit is 0: this is an empty placeholder, not an App key. ${copyIt}`,
    sample: sample(copyIt),
    'visitor-id': `This looks like a visitor or session ID: 22 characters. ${copyIt}`,
    'cut-short': ({ length }: { length: number }) =>
      `${partOfUuid(length)} Use Copy to clipboard next to the App key, such as ${example}.`,
    'too-long': ({ length }: { length: number }) => `${characters(length)} An App key has ${form}.`,
    'hyphens-elsewhere': hyphensElsewhere('An App key', example),
    'letters-beyond-f': ({ letters }: { letters: number }) =>
      `This key has ${counted(letters, 'letter')} beyond f, perhaps O for 0 or l for 1. An App key has only 0 to 9 and a to f, such as ${example}.`,
  },
};
