const jwks =
  'With JWKS Endpoint there is no gap: serve the old and the new key with a kid each, sign with the new one, and take the old one out later.';

export const words = {
  name: 'LivePerson Conversational Cloud',
  allows: `One key in JWT Public Key, or several behind JWKS Endpoint. Move to JWKS before the first replacement. ${jwks}`,
  gap: {
    due: 'With JWT Public Key, seconds between saving the key and signing with it. With JWKS Endpoint none. How long LivePerson keeps a copy of the JWKS is not documented.',
    leaked:
      'From saving the new key, or from taking the leaked one out of the JWKS, until your server signs with the new one.',
  },
  box: {
    name: 'LivePerson',
    look: 'Open Consumer Identity Provider in the Management Console. Choose IDP Certificate Type says whether a key or an address is saved.',
    others:
      'Web and in-app messaging of the account may rely on the same provider. Ask who runs them. The word CONSUMER_DELEGATION in a field belongs to another feature: leave it.',
    refused: 'Sign-in ends with HTTP 500 and internalErrorCode 9007, and no conversation starts.',
    trial:
      'Sign in on your site in a private window and start a conversation. The agent sees your id as Customer ID.',
  },
} as const;
