/**
 * The private key as the text of a file. Bytes are overwritten as soon as they are written out; texts cannot
 * be in JavaScript, so a caller hands one on and keeps none.
 */
import type { Bytes } from '../text/base64';
import { childrenIfExact, readDer, tags } from './der';
import { encryptPrivateKey } from './encrypt-private-key';
import { shortFingerprint } from './fingerprint';
import { pem } from './write-key';

/**
 * Every form that a private key is saved in, in the order of offering. `inNode` is the expression that reads it
 * back, with `createPrivateKey` of node:crypto and `readFileSync` of node:fs.
 */
export const privateForms = [
  {
    form: 'pkcs8-pem',
    isEncrypted: false,
    ending: '.pem',
    type: 'application/x-pem-file',
    inNode: 'createPrivateKey(readFileSync(file))',
  },
  {
    form: 'pkcs8-encrypted-pem',
    isEncrypted: true,
    ending: '-encrypted.pem',
    type: 'application/x-pem-file',
    inNode: 'createPrivateKey({ key: readFileSync(file), passphrase })',
  },
  {
    form: 'jwk',
    isEncrypted: false,
    ending: '.jwk.json',
    type: 'application/jwk+json',
    inNode: "createPrivateKey({ key: JSON.parse(readFileSync(file, 'utf8')), format: 'jwk' })",
  },
  {
    form: 'pkcs1-pem',
    isEncrypted: false,
    ending: '-pkcs1.pem',
    type: 'application/x-pem-file',
    inNode: 'createPrivateKey(readFileSync(file))',
  },
  {
    // A PEM file in double quotes, each line break as \n: what node --env-file and dotenv turn back into line
    // breaks, and what anything else hands on as it is.
    form: 'env-line',
    isEncrypted: false,
    ending: '.env',
    type: 'text/plain',
    inNode: String.raw`createPrivateKey(process.env.WEBCHAT_PRIVATE_KEY.replaceAll('\\n', '\n'))`,
  },
] as const;

export type PrivateFileForm = (typeof privateForms)[number]['form'];

/**
 * Writes an extractable key for signatures; `kid` goes into the JWK. A passphrase belongs to the encrypted form and
 * to no other: anything else throws, so that no file lies open which somebody took for locked.
 */
export async function writePrivateKey(
  key: CryptoKey,
  kid: string,
  form: PrivateFileForm,
  passphrase = '',
): Promise<string> {
  if (rowOf(form).isEncrypted !== (passphrase !== ''))
    throw new RangeError(`A passphrase belongs to the form 'pkcs8-encrypted-pem'. Asked for: '${form}'.`);
  if (form === 'jwk') return privateJwk(await crypto.subtle.exportKey('jwk', key), kid);
  const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', key));
  try {
    return await writers[form](bytes, passphrase);
  } finally {
    bytes.fill(0);
  }
}

/** `webchat-private-ab12cd34.pem` from the fingerprint in hex, and the media type. */
export function privateFileOf(fingerprint: string, form: PrivateFileForm): { name: string; type: string } {
  const { ending, type } = rowOf(form);
  return { name: `webchat-private-${shortFingerprint(fingerprint)}${ending}`, type };
}

export function rowOf(form: PrivateFileForm) {
  const row = privateForms.find((each) => each.form === form);
  if (!row) throw new RangeError(`privateForms of write-private-key.ts has no '${form}'.`);
  return row;
}

const writers: Readonly<
  Record<Exclude<PrivateFileForm, 'jwk'>, (pkcs8: Bytes, passphrase: string) => string | Promise<string>>
> = {
  'pkcs8-pem': (bytes) => pem('PRIVATE KEY', bytes),
  'pkcs8-encrypted-pem': async (bytes, passphrase) =>
    pem('ENCRYPTED PRIVATE KEY', await encryptPrivateKey(bytes, passphrase)),
  'pkcs1-pem': (bytes) => pem('RSA PRIVATE KEY', pkcs1In(bytes)),
  'env-line': (bytes) =>
    `WEBCHAT_PRIVATE_KEY="${pem('PRIVATE KEY', bytes).replaceAll('\n', String.raw`\n`)}"\n`,
};

/** RFC 7517 and RFC 7518 section 6.3: what it is and is for first, the numbers last. */
function privateJwk({ n, e, d, p, q, dp, dq, qi }: JsonWebKey, kid: string): string {
  const jwk = { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e, d, p, q, dp, dq, qi };
  return `${JSON.stringify(jwk, null, 2)}\n`;
}

/** The RSAPrivateKey inside: a window onto the same bytes, so that what overwrites these overwrites it. */
function pkcs1In(pkcs8: Bytes): Bytes {
  const outer = readDer(pkcs8);
  const [, , inner] = (outer && childrenIfExact(outer)) ?? [];
  if (inner?.tag !== tags.octets) throw new Error('WebCrypto exported what is no PKCS#8.');
  return inner.body;
}
