import { keyLines, type CrossExample, type FieldExamples } from '../example';
import { publicKeyExamples } from '../liveengage/public-key';
import { pem } from '../keys/sample-keys';

/** The rows that only the guide of LiveEngage has. */
const others = ['consumer-delegation', 'tutorial-sample-key'];
const keyExamples = Object.fromEntries(
  Object.entries(publicKeyExamples).filter(([reason]) => !others.includes(reason)),
);
const jwks = 'https://login.example.com/jwks.json';
const iss = 'https://login.example.com';
const secrets = {
  'private-key': [
    {
      given:
        '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----',
    },
  ],
  token: [{ given: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtaW5hIn0.c2lnbmF0dXJl' }],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [{ given: 'client_secret=1f2e3d4c5b6a7988' }],
};

/** For the build and the tests only: no script of a page imports them. By field, then by reason. */
export const examples: Readonly<Record<string, FieldExamples>> = {
  jwtPublicKey: keyExamples,
  jwksEndpoint: {
    ...secrets,
    clean: [{ given: jwks, value: jwks }],
    'surrounding-space': [{ given: ` ${jwks}\n`, value: jwks }],
    quotes: [{ given: `"${jwks}"`, value: jwks }],
    'public-key': [{ given: pem.trimEnd() }],
    'jwks-text': [{ given: '{"keys":[{"kty":"RSA","n":"wQ3v","e":"AQAB"}]}' }],
    'jwks-discovery': [{ given: 'https://login.example.com/.well-known/openid-configuration' }],
    'jwks-not-https': [{ given: 'http://login.example.com/jwks.json' }],
    'jwks-log-in': [{ given: 'https://login.example.com/admin/keys' }],
    'not-recognised': [{ given: 'our key set' }],
  },
  issuer: {
    ...secrets,
    clean: [{ given: iss, value: iss }],
    'surrounding-space': [{ given: ` ${iss}\n`, value: iss }],
    quotes: [{ given: `"${iss}"`, value: iss }],
    'issuer-discovery': [{ given: `${iss}/.well-known/openid-configuration` }],
    'issuer-key-set': [{ given: `${iss}/.well-known/jwks.json` }, { given: `${iss}/jwks` }],
    'issuer-name': [{ given: 'Example login' }],
    'issuer-slash': [{ given: 'https://login.example.com/' }],
    'issuer-capitals': [{ given: 'https://Login.example.com' }],
    'not-recognised': [{ given: 'iss@login' }],
  },
};

/** The keys that vendors printed must not be copied from here. */
export const provenElsewhere = { jwtPublicKey: { 'published-key': 'test/domain/keys' } };

export const crossExamples = {} satisfies Record<string, readonly CrossExample[]>;
