const own = 'Enter the iss of your own tokens, such as https://login.example.com.';

export const words = {
  belongs: { what: 'the issuer', example: 'https://login.example.com' },
  recognised: 'Use it letter for letter as iss in your tokens and in the keyset.',
  otherwise: `An issuer here is up to 255 characters without spaces. ${own}`,
  rows: {
    'connected-app-key': `This looks like the consumer key of a connected app, the iss of an OAuth token. ${own}`,
    'org-id-as-issuer': `This is the ID of an organisation, which no token of yours has as its iss. ${own}`,
    'login-host-as-issuer': `This is the log-in host of Salesforce, the aud of an OAuth token. ${own}`,
    'vendor-as-issuer':
      'A keyset with this issuer takes the key of that vendor, and tokens that the vendor signs. Make a keyset of your own for your tokens.',
    'slash-at-end':
      'The issuer ends with a slash. It works if the iss of your tokens ends with one too: third parties report that both are compared letter for letter.',
  },
} as const;
