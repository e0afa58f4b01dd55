import { whenMade } from '../../../domain/tokens/times.en';

const uuid = '6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763';

export const words = {
  madeBy:
    'The assistant makes these tokens, with the private key that belongs to the public key in JWT Public Key. Your server makes none.',
  renewal:
    'When the token expires, the chat of the customer is asked for a fresh one. The agent is not notified, and can still write.',
  claims: {
    iss: 'Who made the token: the same iss as in LivePerson’s identity function. Capitals matter.',
    iat: whenMade,
    exp: 'When LivePerson asks for a fresh token, in seconds since 1970.',
    sub: 'The id of the person, which becomes the Customer ID. Nobody can guess it or count it up, and it never goes to another person. Use a UUID or a salted hash, not an e-mail address or a phone number.',
    given_name: 'The first name that the agent sees.',
    family_name: 'The last name that the agent sees.',
    email: 'The e-mail address that the agent sees.',
    gender: 'Shown to the agent.',
    preferred_username: 'The name that the agent may call the person by.',
    phone_number:
      'A phone number. Older documentation shows it to the agent as the contact’s phone. Later versions put it in the place of the IMEI of a device.',
    lp_sdes: 'A list of engagement attributes, of the types ctmrinfo and personal.',
    aud: 'The account that the token is for: acc: and the account number. Only a sample shows it, and the documentation does not list it.',
    acr: 'Not a claim of the token. It is a key of the identity that a page gives to lpTag, beside the token.',
  },
  rows: {
    'sub-missing': `There is no sub. LivePerson lists it among the standard claims, not among the mandatory ones, and takes the Customer ID from it. Add one, such as ${uuid}.`,
    'sub-counted': `The sub is a short number. Use an id that nobody can guess or count up, such as the UUID ${uuid}.`,
    'aud-other-account':
      'The aud does not name an account. Where LivePerson shows one, it is acc: and the account number, such as acc:71234560. Whether it is checked is not documented.',
    'acr-not-here':
      'The acr is not a claim of the token. In LivePerson’s documentation it is a key of the identity that a page gives to lpTag, beside the token.',
    'lp-sdes-no-list':
      'The lp_sdes is not a list. Enter a list of objects, such as [{"type":"ctmrinfo", …}].',
  },
};
