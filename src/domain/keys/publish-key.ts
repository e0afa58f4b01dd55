import { toBase64 } from '../text/base64';
import { shortFingerprint, thumbprintOf } from './fingerprint';
import { outputWords } from './publish-key.en';
import { writeNodeRoute, writePythonRoute, type PublishedKey } from './publish-route';
import type { RsaPublicKey } from './rsa-key';
import { fileNameOf, json, jwkOf, keyForms, writeKey, writePem, type KeyForm } from './write-key';

/** Forms that say more than the key, or wrap it once more. `asks`: what they need to know beside it. */
const publishForms = [
  {
    form: 'jwk-x5c',
    ending: '-x5c.jwk.json',
    type: 'application/json',
    asks: 'certificate',
  },
  {
    form: 'pem-base64',
    ending: '-pem.txt',
    type: 'text/plain',
    asks: undefined,
  },
  {
    form: 'pem-list',
    ending: '-list.json',
    type: 'application/json',
    asks: 'overlap',
  },
  {
    form: 'jwks-node',
    ending: '-jwks.mjs',
    type: 'text/javascript',
    asks: 'overlap',
  },
  {
    form: 'jwks-python',
    ending: '-jwks.py',
    type: 'text/x-python',
    asks: 'overlap',
  },
] as const;

export type PublishForm = (typeof publishForms)[number]['form'];
/** Every form that the page writes a public key in. */
export type OutputForm = KeyForm | PublishForm;

export const outputForms = [
  ...keyForms.map((row) => ({ ...row, asks: row.form === 'jwks' ? ('overlap' as const) : undefined })),
  ...publishForms,
].map((row) => ({ ...row, name: outputWords[row.form].name }));

function isPublishForm(form: OutputForm): form is PublishForm {
  return publishForms.some((row) => row.form === form);
}

/** What the forms say beside the key. */
export interface Publication {
  /** When the key itself is to be replaced. */
  readonly ends: Date;
  /** Another key that stays published until that day. */
  readonly older?: { readonly key: RsaPublicKey; readonly until: Date };
  /** A certificate of the key in base64, DER; `undefined` where nothing can sign one. */
  readonly certificate?: () => Promise<string | undefined>;
}

/** Empty where the form needs a certificate and there is none. */
export async function writeOutput(key: RsaPublicKey, form: OutputForm, around: Publication): Promise<string> {
  return isPublishForm(form) || form === 'jwks' ? writers[form](key, around) : writeKey(key, form);
}

/** `webchat-public-ab12cd34-x5c.jwk.json`, from the fingerprint in hex, where there is one. */
export function outputFileOf(fingerprint: string | undefined, form: OutputForm): string {
  if (!isPublishForm(form)) return fileNameOf(fingerprint, form);
  const ending = publishForms.find((row) => row.form === form)?.ending ?? '';
  return `webchat-public${fingerprint === undefined ? '' : `-${shortFingerprint(fingerprint)}`}${ending}`;
}

type Writer = (key: RsaPublicKey, around: Publication) => string | Promise<string>;

const writers: Readonly<Record<PublishForm | 'jwks', Writer>> = {
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
  jwks: async (key, around) => json({ keys: (await published(key, around)).map(({ key }) => key) }),
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
