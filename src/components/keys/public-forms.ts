import { find } from '../../browser/find';
import { fromBase64 } from '../../domain/text/base64';
import { fingerprintBase64Of, fingerprintOf, thumbprintOf } from '../../domain/keys/fingerprint';
import { identifyDer } from '../../domain/keys/reading/identify';
import { outputFileOf, outputForms, writeOutput } from '../../domain/keys/publish-key';
import { outputWords } from '../../domain/keys/publish-key.en';
import { words } from './public-forms.en';
import { PublishSettings } from './publish-settings';

/** One public key, ready to be written in every form. */
export interface PublicForms {
  readonly write: (form: string) => Promise<WrittenForm | undefined>;
  /** By name; empty where the browser gives no digest, over plain http. */
  readonly prints: () => Promise<ReadonlyMap<string, string>>;
}

export interface WrittenForm {
  readonly form: string;
  readonly name: string;
  /** What it is and who takes it, or why there is no text; `box` is named where it takes the form. */
  readonly says: (box: string) => string;
  /** Empty where the form needs a digest or a certificate and there is none. */
  readonly text: string;
  readonly type: string;
  /** `webchat-public-ab12cd34.pem`, from the fingerprint in hex. */
  readonly file: (fingerprint: string | undefined) => string;
}

/**
 * `publicKey`: one line of base64, SubjectPublicKeyInfo of an RSA key. `undefined` for anything else. What else a
 * form asks for is in the settings below `outputs`.
 */
export function formsOf(publicKey: string, outputs: ParentNode): PublicForms | undefined {
  const bytes = fromBase64(publicKey);
  const found = bytes && identifyDer(bytes);
  if (found?.kind !== 'public') return undefined;
  const { key } = found;
  const settings = find(outputs, 'publish-settings', PublishSettings);
  return {
    write: async (wanted) => {
      const row = outputForms.find(({ form }) => form === wanted) ?? outputForms[0];
      if (!row) return undefined;
      const { form, name, asks } = row;
      settings.fit(asks);
      const problem = asks === 'certificate' ? settings.problem(publicKey) : undefined;
      const around = settings.publication(publicKey, key);
      const text = await writeOutput(key, form, around).catch(() => '');
      return {
        ...row,
        text,
        says: (box) => {
          if (text === '') return problem ?? words.needsHttps(name);
          return box === '' ? words.isFor(name, outputWords[form].takenBy) : words.isTaken(name, box);
        },
        file: (print) => outputFileOf(print, form),
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
