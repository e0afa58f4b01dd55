import { fromBase64 } from '../../domain/keys/base64';
import { fingerprintBase64Of, fingerprintOf, thumbprintOf } from '../../domain/keys/fingerprint';
import { identifyDer } from '../../domain/keys/reading/identify';
import {
  isPublishForm,
  outputFileOf,
  outputForms,
  writeOutput,
  type OutputForm,
  type Publication,
} from '../../domain/keys/publish-key';
import { publishWords } from '../../domain/keys/publish-key.en';
import type { RsaPublicKey } from '../../domain/keys/rsa-key';
import { takenBy } from '../../domain/keys/write-key.en';

/** One public key, ready to be written in every form. */
export interface PublicForms {
  readonly write: (form: string) => Promise<WrittenForm | undefined>;
  /** By name; empty where the browser gives no digest, over plain http. */
  readonly prints: () => Promise<ReadonlyMap<string, string>>;
}

export interface WrittenForm {
  readonly form: string;
  readonly name: string;
  readonly takenBy: string;
  /** What it needs to know beside the key. */
  readonly asks: string | undefined;
  /** Empty where the form needs a digest or a certificate and there is none. */
  readonly text: string;
  readonly type: string;
  /** `webchat-public-ab12cd34.pem`, from the fingerprint in hex. */
  readonly file: (fingerprint: string | undefined) => string;
}

/**
 * `publicKey`: one line of base64, SubjectPublicKeyInfo of an RSA key. `undefined` for anything else. `around` is asked
 * anew for each text.
 */
export function formsOf(
  publicKey: string,
  around: (key: RsaPublicKey) => Publication,
): PublicForms | undefined {
  const bytes = fromBase64(publicKey);
  const found = bytes && identifyDer(bytes);
  if (found?.kind !== 'public') return undefined;
  const { key } = found;
  return {
    write: async (wanted) => {
      const row = outputForms.find(({ form }) => form === wanted) ?? outputForms[0];
      if (!row) return undefined;
      const file = (print: string | undefined) => outputFileOf(print, row.form);
      return {
        ...row,
        takenBy: sayWhoTakes(row.form),
        text: await writeOutput(key, row.form, around(key)).catch(() => ''),
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

function sayWhoTakes(form: OutputForm): string {
  return isPublishForm(form) ? publishWords[form].takenBy : takenBy[form];
}
