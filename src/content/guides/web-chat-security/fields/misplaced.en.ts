import { removed } from '../../../../domain/fields/removed.en';
import { emailAddress } from '../../../../domain/fields/pasted.en';

/** `copyIt`: where the right value is, in a whole sentence. */
export const secrets = (copyIt: string) => ({
  'session-history-key': `This contains a session history key, with :: between its parts. ${removed} It opens a visitor’s conversation without a token, so it is a secret. ${copyIt}`,
  'api-key': `This contains an API key, or something labelled as one. ${removed} Nothing on this page asks for an API key. ${copyIt}`,
  'secret-like': `This has 40 letters and digits or more without a break, like API keys and other secrets. ${removed} ${copyIt}`,
});

export const strangers = (copyIt: string) => ({
  'public-key': `This is a public key, which another box on this page asks for. ${copyIt}`,
  'email-address': `${emailAddress} ${copyIt}`,
  'service-desk-id': `This looks like an ID or key of a service desk. Paste it on the Live agent tab. ${copyIt}`,
});
