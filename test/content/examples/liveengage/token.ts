import { exampleNow, type TargetExamples } from '../token-example';

export const { clean, examples }: TargetExamples = {
  clean: {
    iss: 'https://assistant.example.com',
    sub: '6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763',
    iat: exampleNow,
    exp: exampleNow + 3600,
    aud: 'acc:71234560',
    given_name: 'Ada',
    lp_sdes: [{ type: 'ctmrinfo', info: { customerId: '138766AC' } }],
  },
  examples: {
    'iss-missing': {
      without: ['iss'],
      words:
        'There is no iss, and LiveEngage needs one. Who made the token: the same iss as in LivePerson’s identity function. Upper and lower case count.',
    },
    'iat-missing': {
      without: ['iat'],
      words: 'There is no iat, and LiveEngage needs one. When the token was made, in seconds since 1970.',
    },
    'exp-missing': {
      without: ['exp'],
      words:
        'There is no exp, and LiveEngage needs one. When LivePerson asks for a fresh token, in seconds since 1970.',
    },
    'sub-missing': {
      without: ['sub'],
      words:
        'There is no sub. LivePerson lists it among the standard claims, not among the mandatory ones, and takes the Customer ID from it. Put one in, such as 6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763.',
    },
    'sub-e-mail': {
      claims: { sub: 'ada@example.com' },
      words:
        'The sub is an e-mail address, and the documentation advises against it: an address can be guessed, changes, and tells who it is. Use an opaque id, such as visitor-7f3a91c2.',
    },
    'sub-counted': {
      claims: { sub: '1042' },
      words:
        'The sub is a short number. It should be one that nobody can guess or count up, such as a UUID: 6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763.',
    },
    'aud-other-account': {
      claims: { aud: 'https://api.example.com' },
      words:
        'The aud does not name an account. Where LivePerson shows one, it is acc: and the account number, such as acc:71234560. Whether it is checked is not documented.',
    },
    'acr-not-here': {
      claims: { acr: 'loa1' },
      words:
        'The acr is no claim of the token. In LivePerson’s documentation it is a key of the identity that a page gives to lpTag, beside the token.',
    },
    'lp-sdes-no-list': {
      claims: { lp_sdes: { type: 'ctmrinfo' } },
      words: 'The lp_sdes is a list of objects, such as [{"type":"ctmrinfo", …}]. Here it is something else.',
    },
  },
};
