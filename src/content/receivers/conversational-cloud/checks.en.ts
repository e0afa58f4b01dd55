const line = 'one line that starts with MII';
const example = 'https://login.example.com';
const jwks = 'https://login.example.com/jwks.json';
const giveJwks = `Enter the https address of your own key set, such as ${jwks}.`;
const giveIssuer = `Enter the iss of your tokens, letter by letter, such as ${example}.`;

export const words = {
  key: {
    destination: 'JWT Public Key',
    takeFrom: 'the public key of your own pair',
    words: {
      'web-address': `This is a web address, which belongs in JWKS Endpoint. JWT Public Key takes the key itself, ${line}.`,
    },
  },
  jwks: {
    belongs: { what: 'the address of your key set', example: jwks },
    recognised: 'An https address. It answers a JSON object with a list called keys, without a log-in.',
    otherwise: `This is not the address of a key set. ${giveJwks}`,
    rows: {
      'public-key': `This is a key, and JWKS Endpoint takes an address. ${giveJwks}`,
      'jwks-not-https': `This begins with http, and LivePerson asks for https. ${giveJwks}`,
      'jwks-discovery': `This is a discovery document, which only names the address of the keys. Take jwks_uri from it. ${giveJwks}`,
      'jwks-text': `This is the text of a key set. Serve it at an address. ${giveJwks}`,
      'jwks-log-in': `This looks like a page with a log-in. LivePerson has to read it without one. ${giveJwks}`,
    },
  },
  issuer: {
    belongs: { what: 'the iss of your tokens', example },
    recognised: 'A web address. The token and the identity function of your page have the same text.',
    otherwise: `The form asks for a URL. ${giveIssuer}`,
    rows: {
      'issuer-discovery': `This is the address of a discovery document. Take its issuer. ${giveIssuer}`,
      'issuer-key-set': `This is the address of a key set, which belongs in JWKS Endpoint. ${giveIssuer}`,
      'issuer-name': `This is a plain name. The newest form asks for a URL. ${giveIssuer}`,
      'issuer-slash': `This ends with a slash. Compare it with the iss of a token: one slash more or less is another issuer. ${giveIssuer}`,
      'issuer-capitals': `This has capitals, and the form heeds them. Compare it with the iss of a token. ${giveIssuer}`,
    },
  },
};
