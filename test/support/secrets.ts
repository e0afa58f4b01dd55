import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const edwards = generateKeyPairSync('ed25519').privateKey;

const encoded = (part: string): string => Buffer.from(part).toString('base64url');
const claims = encoded('{"sub":"visitor-1"}');

function signedWith(header: string, sign: (text: string) => string): string {
  const text = `${encoded(header)}.${claims}`;
  return `${text}.${sign(text)}`;
}

const byHmac = (text: string): string => createHmac('sha256', 'made up').update(text).digest('base64url');

/** Tokens by what they are. Short ones have parts that a label of a host, or a segment of a path, could have. */
export const tokens: Readonly<Record<string, string>> = {
  'a short token': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln',
  'a token by HMAC': signedWith('{"alg":"HS256","typ":"JWT"}', byHmac),
  'a token by RSA': signedWith('{"alg":"RS256"}', (text) =>
    createSign('sha256').update(text).sign(rsa, 'base64url'),
  ),
  'a token with white space in its header': signedWith('{ "alg": "HS256" }', byHmac),
  'a token with a header over several lines': signedWith('{\r\n  "alg": "HS256"\r\n}', byHmac),
  'an unsigned token': `${encoded('{"alg":"none"}')}.${claims}.`,
  'an encrypted token': `${encoded('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.${'abcd'.repeat(16)}.MDEyMzQ1Njc4OWFi.c2VjcmV0.MDEyMzQ1Njc4OWFiY2RlZg`,
};

/** Secrets that only their label tells, by the label. */
export const labelledSecrets: Readonly<Record<string, string>> = {
  'a client secret': 'client_secret=Zk3vQ9pLw2Xy7RtB5nMd',
  'a client secret of YAML': 'clientSecret: Zk3vQ9pLw2Xy7RtB5nMd',
  'a client secret of JSON': '{"client_secret": "Zk3vQ9pLw2Xy7RtB5nMd"}',
  'a key of WireGuard': '[Interface]\nPrivateKey = yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=',
  'a password in an address': 'postgres://ada:tr0ub4dor@db.example.com:5432/app',
  'a password of a German reader': 'Passwort: tr0ub4dor',
};

/** Private keys by what they are, made for each run. */
export const keys: Readonly<Record<string, string>> = {
  'an RSA key': pemOf(rsa),
  'an RSA key of the older form': String(rsa.export({ type: 'pkcs1', format: 'pem' })),
  'an elliptic key': pemOf(elliptic),
  'an elliptic key of the older form': String(elliptic.export({ type: 'sec1', format: 'pem' })),
  'an Edwards key': pemOf(edwards),
  'an encrypted key': String(
    rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'made up' }),
  ),
  'a JWK': JSON.stringify(rsa.export({ format: 'jwk' })),
};

function pemOf(key: KeyObject): string {
  return String(key.export({ type: 'pkcs8', format: 'pem' }));
}
