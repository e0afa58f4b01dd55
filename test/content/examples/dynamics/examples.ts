import { pem } from '../keys/sample-keys';
import { keyLines, type CrossExample, type FieldExamples } from '../example';

const key = pem.trimEnd();
const inBase64 = btoa(pem);
const entry = (members: object = {}) => ({
  kid: 'deskbridge-2026-11',
  publicKey: inBase64,
  expiry: 1_811_808_000,
  ...members,
});
const list = (...entries: readonly object[]) => JSON.stringify(entries);
const both = list(entry(), entry({ kid: 'deskbridge-2027-05' }));
const address = 'https://www.example.com/chat/public-key';
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
export const examples = {
  keyAnswer: {
    ...secrets,
    clean: [
      { given: key, value: key },
      { given: both, value: both },
    ],
    'surrounding-space': [{ given: `\n${key}\n`, value: key }],
    'answer-jwks': [{ given: '{"keys":[{"kty":"RSA","n":"wQ3v","e":"AQAB"}]}' }],
    'answer-page': [{ given: '<!doctype html><title>Log in</title>' }],
    'answer-address': [{ given: address }],
    'answer-sample': [
      { given: '[{"kid":"qWO4EaKT1xRO7JC/oqALz6DCVr41B/qL0Hqp4in7hu4=","publicKey":LS0t"}]' },
    ],
    'array-broken': [{ given: '[{"kid":"deskbridge-2026-11","publicKey":LS0t}]' }],
    'array-member': [{ given: list({ kid: 'deskbridge-2026-11' }) }],
    'array-bare-key': [{ given: list(entry({ publicKey: key.replaceAll(/-----[^-]+-----|\n/g, '') })) }],
    'array-plain-pem': [{ given: list(entry({ publicKey: key })) }],
    'array-other-key': [
      { given: list(entry({ publicKey: btoa('a key') })) },
      { given: list(entry({ publicKey: btoa(`${key.trimEnd()}\n`).replaceAll('=', '') })) },
      { given: list(entry(), entry({ kid: 'next', publicKey: btoa(key).replace(/.{64}/, '$&\n') })) },
    ],
    'array-kid-twice': [{ given: list(entry(), entry()) }],
    'array-expiry-past': [{ given: list(entry({ expiry: 1_608_495_423 })) }],
    'not-recognised': [{ given: 'our public key' }],
  },
  publicKeyUrl: {
    ...secrets,
    clean: [{ given: address, value: address }],
    'surrounding-space': [{ given: ` ${address} `, value: address }],
    quotes: [{ given: `"${address}"`, value: address }],
    'public-key': [{ given: key }],
    'address-of-discovery': [{ given: 'https://login.example.com/.well-known/openid-configuration' }],
    'address-of-private': [{ given: 'https://www.example.com/keys/chat.pfx' }],
    'address-of-jwks': [{ given: 'https://www.example.com/.well-known/jwks.json' }],
    'address-of-token': [{ given: 'https://www.example.com/auth/token' }],
    'address-not-public': [{ given: 'https://localhost:3000/public-key' }, { given: 'https://intranet/key' }],
    'address-not-https': [{ given: 'http://www.example.com/chat/public-key' }],
    'address-one-time': [{ given: 'https://store.example.com/public-key?expires=1811808000' }],
    'not-recognised': [{ given: 'on our server' }],
  },
  clientFunction: {
    ...secrets,
    clean: [
      { given: 'getChatToken', value: 'getChatToken' },
      { given: 'shop.getChatToken', value: 'shop.getChatToken' },
    ],
    'surrounding-space': [{ given: ' getChatToken ', value: 'getChatToken' }],
    quotes: [{ given: '"getChatToken"', value: 'getChatToken' }],
    'function-address': [{ given: 'https://www.example.com/auth/token' }],
    'function-called': [{ given: 'auth.getAuthenticationToken()' }],
    'function-code': [{ given: 'function getChatToken(callback) { callback(token); }' }],
    'function-of-window': [{ given: 'window.getChatToken' }],
    'function-of-portal': [{ given: 'auth.getAuthenticationToken' }],
    'not-recognised': [{ given: 'get chat token' }],
  },
} satisfies Record<string, FieldExamples>;

export const crossExamples = {} satisfies Record<string, readonly CrossExample[]>;
