import { publicKey, webAddress } from '../../../domain/fields/pasted.en';

const example = 'app_5d2f0c81a94be7630f1e2d4c';
const copyIt = `Copy the id of the key from the tab Messaging, such as ${example}.`;

export const words = {
  belongs: { what: 'the id of the messaging key', example },
  recognised:
    'app_ and 24 characters of 0 to 9 and a to f, like the one id that we have seen. Its form is our reading of that sample.',
  otherwise: `This is unlike the id of a messaging key. ${copyIt}`,
  rows: {
    'chat-account-secret': `This is a text of 48 or more letters and digits, such as a shared secret. If it is the one of this key, it is copied to a page now: create another key and delete this one. ${copyIt}`,
    'account-level-key': `This begins with act_, like the account keys of Sunshine Conversations in older code. ${copyIt}`,
    'bare-number-id': `This has the 24 characters without app_ before them, such as the app id of the Conversations API. ${copyIt}`,
    'snippet-key': `This is the key of the widget’s snippet, with four hyphens. Everybody can see it on your page, and it signs nothing. ${copyIt}`,
    'chat-account-key': `This has 32 letters and digits, like the account key of Zendesk Chat, another product. ${copyIt}`,
    'public-key': `${publicKey} Zendesk messaging takes none: it makes a shared secret. ${copyIt}`,
    'admin-address': `${webAddress} ${copyIt}`,
    'key-id-short': ({ length }: { length: number }) =>
      `This has ${String(length)} characters behind app_, and the id that we have seen has 24. ${copyIt}`,
  },
};
