import { listed } from '../../../../domain/text/locale';

const make =
  'Take “JWK with x5c” on the page for keys, one object that begins with { "kty": "RSA" and has an x5c.';
const example = '"x5c": ["MIICtjCC…"]';

export const words = {
  belongs: { what: 'the key file', example: '{ "kty": "RSA", … }' },
  recognised: 'A JWK with its certificate. Save it as a file that ends in .json, and upload that.',
  otherwise: `This is no key file. ${make}`,
  rows: {
    'key-set': `This is a set of keys (JWKS), and the file takes one key. ${make}`,
    'key-list': `This is a list. Salesforce takes one object a file, so upload each key by itself. ${make}`,
    'certificate-alone': `This is a certificate alone. It goes into the key file as x5c. ${make}`,
    'public-pem': `This is the public key as PEM or on one line. Salesforce takes it as a JWK with a certificate. ${make}`,
    'key-of-another-kind': `This key is of another kind than RSA. Salesforce checks RS256 and RS512. ${make}`,
    'other-alg':
      'The alg is another than RS256 and RS512, the two that Salesforce checks. Set it to RS256, as in the header of your tokens.',
    'x5c-missing': `There is no x5c, the certificate of the key. Salesforce requires it. ${make}`,
    'x5c-no-list': `The x5c is a text. Put it into a list, such as ${example}.`,
    'x5c-with-lines': `The certificate in x5c has its BEGIN line or line breaks. Leave the base64 between them, on one line, such as ${example}.`,
    'x5c-base64url': `The certificate in x5c is written in base64url. Write it in base64 with + and /, such as ${example}.`,
    'x5c-unreadable': `The x5c holds no certificate that can be read. Test it with keytool -printcert, or make the file anew. ${make}`,
    'member-missing': ({ names }: { names: readonly string[] }) =>
      `The file lacks ${listed(names)}. Salesforce requires kty, kid, alg and x5c, such as "kid": "deskbridge-2026-11".`,
    'certificate-of-another-key':
      'The certificate in x5c belongs to another key than n and e. Make the certificate from this pair, or the tokens of one of the two are refused.',
    'certificate-ends':
      'The certificate ends within 10 days or has ended. Salesforce asks for at least 10 days when you upload it. Make one that lasts a year.',
    'kid-of-a-sample':
      'This kid is that of the vendor’s sample. Choose one of your own, such as deskbridge-2026-11, here and in the header of your tokens.',
    placeholders:
      'Members such as "d": "d" and "k": "k" are placeholders of the vendor’s tool. They are no private key and do no harm. You can leave them out.',
  },
} as const;
