import { toBase64, toBase64url, type Bytes } from '../text/base64';
import { fingerprintOf, shortFingerprint, thumbprintOf } from './fingerprint';
import { pkcs1Of, spkiOf, type RsaPublicKey } from './rsa-key';

/** Every form that a public key is offered in, in the order of offering. */
export const keyForms = [
  {
    form: 'spki-pem',
    ending: '.pem',
    type: 'application/x-pem-file',
  },
  {
    form: 'spki-line',
    ending: '.txt',
    type: 'text/plain',
  },
  {
    form: 'jwk',
    ending: '.jwk.json',
    type: 'application/jwk+json',
  },
  {
    form: 'jwks',
    ending: '.jwks.json',
    type: 'application/jwk-set+json',
  },
  {
    form: 'pkcs1-pem',
    ending: '-pkcs1.pem',
    type: 'application/x-pem-file',
  },
  {
    form: 'openssh',
    ending: '.pub',
    type: 'text/plain',
  },
] as const;

export type KeyForm = (typeof keyForms)[number]['form'];

/** The key in one of the forms, as the text of a file: it ends with a line break, `spki-line` alone does not. */
export async function writeKey(key: RsaPublicKey, form: KeyForm): Promise<string> {
  return writers[form](key);
}

/** `webchat-public-ab12cd34.pem`, from the fingerprint in hex, where there is one. */
export function fileNameOf(fingerprint: string | undefined, form: KeyForm): string {
  const row = keyForms.find((each) => each.form === form);
  if (!row) throw new RangeError(`keyForms of write-key.ts has no '${form}'.`);
  return `webchat-public${fingerprint === undefined ? '' : `-${shortFingerprint(fingerprint)}`}${row.ending}`;
}

/** Base64 of the SubjectPublicKeyInfo on one line, without BEGIN and END lines. */
export function writeOneLine(key: RsaPublicKey): string {
  return toBase64(spkiOf(key));
}

/** The SubjectPublicKeyInfo as PEM. */
export function writePem(key: RsaPublicKey): string {
  return pem('PUBLIC KEY', spkiOf(key));
}

export function pem(label: string, bytes: Bytes): string {
  return wrapPem(label, toBase64(bytes));
}

/** RFC 7468: 64 columns, a line break at the end. */
export function wrapPem(label: string, base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

const writers: Readonly<Record<KeyForm, (key: RsaPublicKey) => string | Promise<string>>> = {
  'spki-pem': writePem,
  'spki-line': writeOneLine,
  jwk: async (key) => json(await jwkOf(key)),
  jwks: async (key) => json({ keys: [await jwkOf(key)] }),
  'pkcs1-pem': (key) => pem('RSA PUBLIC KEY', pkcs1Of(key)),
  openssh: writeOpenssh,
};

export function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** RFC 7517 section 4: what it is and is for first, the numbers last. */
export async function jwkOf(key: RsaPublicKey) {
  return {
    kty: 'RSA',
    use: 'sig',
    alg: 'RS256',
    kid: await thumbprintOf(key),
    n: toBase64url(key.modulus),
    e: toBase64url(key.exponent),
  };
}

/** RFC 4253 section 6.6: the type, the exponent and the modulus, each after its length in four bytes. */
async function writeOpenssh(key: RsaPublicKey): Promise<string> {
  const type = 'ssh-rsa';
  const parts = [new TextEncoder().encode(type), positive(key.exponent), positive(key.modulus)];
  const blob = Uint8Array.from(parts.flatMap((part) => [...lengthOf(part), ...part]));
  return `${type} ${toBase64(blob)} webchat-${shortFingerprint(await fingerprintOf(key))}\n`;
}

/** A zero byte keeps a number whose first bit is set from being read as negative (RFC 4251 section 5). */
function positive(number: Bytes): Bytes {
  return (number[0] ?? 0) < 0x80 ? number : Uint8Array.of(0, ...number);
}

function lengthOf({ length }: Bytes): number[] {
  return [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff);
}
