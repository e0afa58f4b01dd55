import { textOf } from '../../../support/keys/key-files';
import { keyLines, type CrossExample, type FieldExamples } from '../example';

/** Of one pair; the certificate ends in 2036. */
const certificate = bodyOf('rsa-2048.certificate.pem');
const otherCertificate = bodyOf('rsa-4096.certificate.pem');
const whole = { ...jwkOf('rsa-2048.jwk.json'), alg: 'RS256', kid: 'deskbridge-2026-11', x5c: [certificate] };
const file = (changes: object = {}) => JSON.stringify({ ...whole, ...changes }, null, 2);
const address = 'https://www.example.com/.well-known/jwks.json';
const privateKey = textOf('rsa-2048.pkcs8.pem');
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtaW5hIn0.c2lnbmF0dXJl';

export const examples = {
  keyFile: {
    clean: [{ given: file() }, { given: file({ alg: 'RS512' }) }],
    'surrounding-space': [{ given: ` ${file()}\n` }],
    'invisible-characters': [{ given: `\u200b${file()}` }],
    'private-key': [{ given: textOf('rsa-2048.jwk-private.json') }, { given: privateKey }],
    token: [{ given: token }],
    'unread-key-material': [{ given: keyLines }],
    'client-secret': [{ given: 'client_secret=1f2e3d4c5b6a7988' }],
    'key-set': [{ given: JSON.stringify({ keys: [whole] }) }],
    'key-list': [{ given: JSON.stringify([whole, whole]) }],
    'certificate-alone': [{ given: textOf('rsa-2048.certificate.pem') }, { given: certificate }],
    'public-pem': [{ given: textOf('rsa-2048.spki.pem') }, { given: textOf('rsa-2048.spki.txt') }],
    'key-of-another-kind': [{ given: textOf('ec-p256.jwk.json') }],
    'other-alg': [{ given: file({ alg: 'PS256' }) }],
    'x5c-missing': [{ given: file({ x5c: undefined }) }],
    'x5c-no-list': [{ given: file({ x5c: certificate }) }],
    'x5c-with-lines': [{ given: file({ x5c: [textOf('rsa-2048.certificate.pem')] }) }],
    'x5c-base64url': [
      { given: file({ x5c: [certificate.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')] }) },
    ],
    'x5c-unreadable': [{ given: file({ x5c: ['MIIDFzCCAf'] }) }, { given: file({ x5c: [] }) }],
    'member-missing': [{ given: file({ kid: undefined }) }],
    'certificate-of-another-key': [{ given: file({ x5c: [otherCertificate] }) }],
    'certificate-ends': [{ given: file({ x5c: [ended()] }) }],
    'kid-of-a-sample': [{ given: file({ kid: '123456' }) }],
    placeholders: [{ given: file({ y: 'y', crv: 'crv', d: 'd', k: 'k' }), verdict: 'ok' }],
    'not-recognised': [{ given: 'our key file' }],
  },
  keysetIssuer: {
    clean: [{ given: 'https://login.example.com' }, { given: 'deskbridge' }],
    'surrounding-space': [{ given: ' deskbridge\n' }],
    'invisible-characters': [{ given: '\u200bdeskbridge' }],
    quotes: [{ given: '"deskbridge"' }],
    'private-key': [{ given: privateKey }],
    token: [{ given: token }],
    'unread-key-material': [{ given: keyLines }],
    'client-secret': [{ given: 'client_secret=1f2e3d4c5b6a7988' }],
    'connected-app-key': [{ given: `3MVG9${'aB3'.repeat(20)}` }],
    'org-id-as-issuer': [{ given: '00D5f0000004TuVEAU' }],
    'login-host-as-issuer': [{ given: 'https://login.salesforce.com' }],
    'vendor-as-issuer': [{ given: 'fin.ai' }],
    'slash-at-end': [{ given: 'https://login.example.com/' }],
    'not-recognised': [{ given: 'our login server' }],
  },
  keysetEndpoint: {
    clean: [{ given: address }],
    'surrounding-space': [{ given: ` ${address}\n` }],
    'invisible-characters': [{ given: `\u200b${address}` }],
    quotes: [{ given: `"${address}"` }],
    'private-key': [{ given: privateKey }],
    token: [{ given: token }],
    'unread-key-material': [{ given: keyLines }],
    'client-secret': [{ given: 'client_secret=1f2e3d4c5b6a7988' }],
    'keys-themselves': [{ given: '{"keys":[]}' }],
    'endpoint-not-https': [{ given: 'http://www.example.com/.well-known/jwks.json' }],
    'discovery-document': [{ given: 'https://login.example.com/.well-known/openid-configuration' }],
    'endpoint-in-salesforce': [{ given: 'https://acme.my.salesforce.com/id/keys' }],
    'not-recognised': [{ given: 'our server' }],
  },
} satisfies Record<string, FieldExamples>;

export const crossExamples = {} satisfies Record<string, readonly CrossExample[]>;

function bodyOf(name: string): string {
  return textOf(name).replaceAll(/-----[^-]+-----|\s/g, '');
}

function jwkOf(name: string): object {
  const found: unknown = JSON.parse(textOf(name));
  return typeof found === 'object' && found !== null ? found : {};
}

/** The same certificate, said to end in November 2026: its signature is not looked at. */
function ended(): string {
  const bytes = Buffer.from(certificate, 'base64');
  bytes.write('261119', bytes.indexOf('361119'));
  return bytes.toString('base64');
}
