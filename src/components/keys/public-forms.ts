import { fromBase64 } from '../../domain/keys/base64';
import { fingerprintBase64Of, fingerprintOf, thumbprintOf } from '../../domain/keys/fingerprint';
import { identifyDer } from '../../domain/keys/reading/identify';
import { fileNameOf, keyForms, writeKey } from '../../domain/keys/write-key';
import { takenBy } from '../../domain/keys/write-key.en';

/** One public key, ready to be written in every form. */
export interface PublicForms {
  readonly write: (form: string) => Promise<WrittenForm>;
  /** By name; empty where the browser gives no digest, over plain http. */
  readonly prints: () => Promise<ReadonlyMap<string, string>>;
}

export interface WrittenForm {
  readonly form: string;
  readonly name: string;
  readonly takenBy: string;
  /** Empty where the form needs a digest and the browser gives none. */
  readonly text: string;
  readonly type: string;
  /** `webchat-public-ab12cd34.pem`, from the fingerprint in hex. */
  readonly file: (fingerprint: string | undefined) => string;
}

/** `publicKey`: one line of base64, SubjectPublicKeyInfo of an RSA key. `undefined` for anything else. */
export function formsOf(publicKey: string): PublicForms | undefined {
  const bytes = fromBase64(publicKey);
  const found = bytes && identifyDer(bytes);
  if (found?.kind !== 'public') return undefined;
  const { key } = found;
  return {
    write: async (wanted) => {
      const row = keyForms.find(({ form }) => form === wanted) ?? keyForms[0];
      const file = (print: string | undefined) => fileNameOf(print, row.form);
      return {
        ...row,
        takenBy: takenBy[row.form],
        text: await writeKey(key, row.form).catch(() => ''),
        file,
      };
    },
    prints: async () => {
      const prints = await Promise.all([
        fingerprintOf(key),
        fingerprintBase64Of(key),
        thumbprintOf(key),
      ]).catch(() => undefined);
      if (!prints) return new Map();
      const [fingerprint, base64, thumbprint] = prints;
      return new Map(Object.entries({ fingerprint, base64, thumbprint }));
    },
  };
}
