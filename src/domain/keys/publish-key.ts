import { toBase64 } from '../text/base64';
import { shortFingerprint, thumbprintOf } from './fingerprint';
import { outputWords } from './publish-key.en';
import { writeNodeRoute, writePythonRoute, type PublishedKey } from './publish-route';
import { pkcs1Of, type RsaPublicKey } from './rsa-key';
import { json, jwkOf, pem, writeOneLine, writeOpenssh, writePem } from './write-key';

interface Row {
  readonly form: string;
  readonly ending: string;
  readonly type: string;
  /** What the form needs to know beside the key. */
  readonly asks?: 'certificate' | 'overlap';
}

/** Every form that the page writes a public key in, in the order of offering. */
const rows = [
  { form: 'spki-pem', ending: '.pem', type: 'application/x-pem-file' },
  { form: 'spki-line', ending: '.txt', type: 'text/plain' },
  { form: 'jwk', ending: '.jwk.json', type: 'application/jwk+json' },
  { form: 'jwks', ending: '.jwks.json', type: 'application/jwk-set+json', asks: 'overlap' },
  { form: 'pkcs1-pem', ending: '-pkcs1.pem', type: 'application/x-pem-file' },
  { form: 'openssh', ending: '.pub', type: 'text/plain' },
  { form: 'jwk-x5c', ending: '-x5c.jwk.json', type: 'application/json', asks: 'certificate' },
  { form: 'pem-base64', ending: '-pem.txt', type: 'text/plain' },
  { form: 'pem-list', ending: '-list.json', type: 'application/json', asks: 'overlap' },
  { form: 'jwks-node', ending: '-jwks.mjs', type: 'text/javascript', asks: 'overlap' },
  { form: 'jwks-python', ending: '-jwks.py', type: 'text/x-python', asks: 'overlap' },
] as const satisfies readonly Row[];

export type OutputForm = (typeof rows)[number]['form'];
export type OutputRow = Row & { readonly form: OutputForm; readonly name: string };

export const outputForms: readonly OutputRow[] = rows.map((row) => ({
  ...row,
  name: outputWords[row.form].name,
}));

/** What the forms say beside the key. */
export interface Publication {
  /** When the key itself is to be replaced. */
  readonly ends: Date;
  /** Another key that stays published until that day. */
  readonly older?: { readonly key: RsaPublicKey; readonly until: Date };
  /** A certificate of the key in base64, DER; `undefined` where nothing can sign one. */
  readonly certificate?: () => Promise<string | undefined>;
}

/** The text of a file; empty where the form needs a certificate and there is none. */
export async function writeOutput(key: RsaPublicKey, form: OutputForm, around: Publication): Promise<string> {
  return writers[form](key, around);
}

/** `webchat-public-ab12cd34.pem`, from the fingerprint in hex, where there is one. */
export function outputFileOf(fingerprint: string | undefined, { ending }: OutputRow): string {
  return `webchat-public${fingerprint === undefined ? '' : `-${shortFingerprint(fingerprint)}`}${ending}`;
}

type Writer = (key: RsaPublicKey, around: Publication) => string | Promise<string>;

const writers: Readonly<Record<OutputForm, Writer>> = {
  'spki-pem': writePem,
  'spki-line': writeOneLine,
  jwk: async (key) => json(await jwkOf(key)),
  jwks: async (key, around) => json({ keys: (await published(key, around)).map(({ key }) => key) }),
  'pkcs1-pem': (key) => pem('RSA PUBLIC KEY', pkcs1Of(key)),
  openssh: writeOpenssh,
  'jwk-x5c': async (key, { certificate }) => {
    const [jwk, x5c] = await Promise.all([jwkOf(key), certificate?.()]);
    return x5c === undefined ? '' : json({ ...jwk, x5c: [x5c] });
  },
  'pem-base64': base64Pem,
  'pem-list': async (key, { ends, older }) =>
    json(
      await Promise.all(
        [...(older ? [older] : []), { key, until: ends }].map(async (each) => ({
          kid: await thumbprintOf(each.key),
          publicKey: base64Pem(each.key),
          expiry: Math.floor(each.until.getTime() / 1000),
        })),
      ),
    ),
  'jwks-node': async (key, around) => writeNodeRoute(await published(key, around)),
  'jwks-python': async (key, around) => writePythonRoute(await published(key, around)),
};

function base64Pem(key: RsaPublicKey): string {
  return toBase64(new TextEncoder().encode(writePem(key)));
}

/** The older one first, with the last moment of its day. */
async function published(key: RsaPublicKey, { older }: Publication): Promise<PublishedKey[]> {
  return [
    ...(older ? [{ key: await jwkOf(older.key), until: older.until.toISOString() }] : []),
    { key: await jwkOf(key) },
  ];
}
