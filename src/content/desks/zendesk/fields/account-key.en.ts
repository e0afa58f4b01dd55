import {
  characters,
  emailAddress,
  keyAlone,
  severalKeys,
  webAddress,
} from '../../../../domain/fields/pasted.en';
import { repairs, sample } from '../../../../domain/fields/fields.en';

const example = 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u';
const form = `32 letters and digits in those we have seen, such as ${example}`;
const copyIt = `Copy the Account key from Check Connection in the Chat dashboard: ${form}.`;
const compareIt =
  'Compare it with Check Connection in the Chat dashboard, from the first character to the last.';

export const otherPublicKey = 'This is a public key, for securing the web chat.';

export const words = {
  belongs: { what: 'the account key', example, copyIt },
  recognised:
    '32 letters and digits, like every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
  otherwise: `This does not look like an account key. ${copyIt}`,
  repairs: {
    'taken-from-code': 'Taken from the code, after account_key',
    'taken-from-script': 'Taken from the address of the chat’s script',
    'taken-from-call': 'Taken from the call that starts the chat',
    'white-space-inside': repairs['white-space-inside'],
  },
  rows: {
    'snippet-key': `This is the web widget’s snippet or its key, which has 36 characters with four hyphens. ${copyIt}`,
    'messaging-key-id': `This starts with app_, like the ID of a signing key for messaging. Messaging is another product than Chat. ${copyIt}`,
    'public-key': `${otherPublicKey} ${copyIt}`,
    'client-id': `This has 50 letters and digits, like the client ID in Zendesk’s sample of a Chat API client. ${copyIt}`,
    'login-email': `${emailAddress} ${copyIt}`,
    'help-centre-address': `This is the address of a help centre, which does not contain the account key. ${copyIt}`,
    'zendesk-address': `This is the address of a Zendesk page. The part before .zendesk.com is the subdomain, which step 1 asks for. ${copyIt}`,
    'web-address': `${webAddress} ${copyIt}`,
    'several-keys': `${severalKeys} Paste one: the Account key from Check Connection, ${form}.`,
    'text-around': `There is other text around the account key. ${keyAlone(form)}`,
    'cut-short': `Dots or stars replace part of this key. ${copyIt}`,
    number: `This is a number, like that of an account, a ticket or a department. ${copyIt}`,
    subdomain: `This looks like a subdomain, which step 1 asks for. ${copyIt}`,
    words: `This is several words with spaces between them. ${copyIt}`,
    'letters-of-another-script': `This key has letters of another script or with accents; some look just like A to Z. ${copyIt}`,
    sample: sample(copyIt),
    'unusual-characters': `This has a hyphen or an underscore. The account keys that we have seen have only letters and digits, such as ${example}. ${compareIt}`,
    'unusual-length': ({ length }: { length: number }) =>
      `${characters(length)} The account keys that we have seen have 32, such as ${example}. Zendesk documents no length. ${compareIt}`,
    'hex-digits-only': `This has only 0 to 9 and a to f, like the keys and IDs of other products. The account keys that we have seen use the whole alphabet, such as ${example}. ${compareIt}`,
    'one-case': `The account keys that we have seen mix capitals, small letters and digits, such as ${example}. This one does not, so its capitals may be lost. ${compareIt}`,
  },
};
