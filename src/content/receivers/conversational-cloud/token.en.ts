const id = '4c1d7be0-93a2-4f0e-8a55-6e2b9d10c7f3';
const list = '[{"type":"ctmrinfo","info":{"ctype":"vip"}}]';

export const words = {
  name: 'LivePerson Conversational Cloud',
  renewal:
    'LivePerson calls lpGetAuthenticationToken again when exp has passed. Fetch a fresh token in it each time.',
  claims: {
    iss: 'Who made the token: the same text as in JWT issuer (iss) of the form and as iss of the identity function of your page. Capitals matter.',
    sub: 'The id of the person, the same as sub in the identity function. It becomes the Customer ID.',
    iat: 'When the token was made: a number of seconds since 1970, without quotation marks.',
    exp: 'When LivePerson asks for a fresh token: a number of seconds since 1970, without quotation marks.',
    given_name: 'The first name, shown to the agent.',
    family_name: 'The last name, shown to the agent.',
    email: 'The e-mail address, shown to the agent.',
    preferred_username: 'What the agent may call the person.',
    phone_number: 'In the newest table of LivePerson, the IMEI of a device and not a phone number.',
    lp_sdes: `Engagement attributes, as a list: ${list}.`,
    acr: 'A member of the identity function, where it is loa1. It is not read in the token.',
  },
  rows: {
    'iss-no-address':
      'The iss is not a web address. The newest form of LivePerson asks for a URL, such as https://login.example.com. All three places have the same text.',
    'sub-left-out': `There is no sub, from which the Customer ID comes. Add the id of the person, such as ${id}.`,
    'kid-for-jwks':
      'This header names no kid. That is fine with JWT Public Key. With JWKS Endpoint and several keys, the token needs the kid of one of them.',
    'acr-in-token':
      'The acr is in the token. It belongs into the identity function of the page, with the value loa1.',
    'lp-sdes-one': `The lp_sdes is one object or text. Put it into a list: ${list}.`,
    'lp-sdes-member': `An entry of lp_sdes has no type, or no member for it: info for ctmrinfo, personal for personal. Write it as in ${list}.`,
    'other-id': `The claim external_id is for another service. LivePerson takes the id of the person from sub, such as ${id}.`,
  },
};
