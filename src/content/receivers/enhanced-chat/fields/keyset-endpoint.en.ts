const such = 'Enter an address such as https://www.example.com/.well-known/jwks.json.';

export const words = {
  belongs: { what: 'the address of the keys', example: 'https://www.example.com/.well-known/jwks.json' },
  recognised: 'Open it in a private window: it shows an object with keys, and asks for no log-in.',
  otherwise: `This is not the address of a set of keys. ${such}`,
  rows: {
    'keys-themselves': `These are keys. The box takes the address where your server publishes them. ${such}`,
    'endpoint-not-https': `This address has no encryption. Salesforce fetches keys from an HTTPS server. ${such}`,
    'discovery-document': `This is the discovery document of a sign-in service. Open it and take its jwks_uri. ${such}`,
    'endpoint-in-salesforce': `This host belongs to Salesforce, and the keys have to be published outside of it. ${such}`,
  },
} as const;
