import { find } from '../../browser/find';
import { fromBase64 } from '../../domain/text/base64';
import { printsOf } from '../../domain/keys/fingerprint';
import { identifyDer } from '../../domain/keys/reading/identify';
import { outputFileOf, outputForms, writeOutput } from '../../domain/keys/publish-key';
import { outputWords } from '../../domain/keys/publish-key.en';
import { words } from './public-forms.en';
import { PublishSettings } from './publish-settings';

/** One public key, ready to be written in every form. */
export type PublicForms = NonNullable<ReturnType<typeof formsOf>>;
export type WrittenForm = NonNullable<Awaited<ReturnType<PublicForms['write']>>>;

/**
 * `publicKey`: one line of base64, SubjectPublicKeyInfo of an RSA key. `undefined` for anything else. What else a
 * form asks for is in the settings below `outputs`.
 */
export function formsOf(publicKey: string, outputs: ParentNode) {
  const bytes = fromBase64(publicKey);
  const found = bytes && identifyDer(bytes);
  if (found?.kind !== 'public') return undefined;
  const { key } = found;
  const settings = find(outputs, 'publish-settings', PublishSettings);
  return {
    write: async (wanted: string) => {
      const row = outputForms.find(({ form }) => form === wanted);
      if (!row) return undefined;
      const { form, name, type, asks } = row;
      settings.fit(asks);
      const problem = asks === 'certificate' ? settings.problem(publicKey) : undefined;
      const text = await writeOutput(key, form, settings.publication(publicKey, key)).catch(() => '');
      return {
        form,
        name,
        type,
        /** Empty where the form needs a digest or a certificate and there is none. */
        text,
        /** What it is and who takes it, or why there is no text; `box` is named where it takes the form. */
        says: (box: string) => {
          if (text === '') return problem ?? words.needsHttps(name);
          return box === '' ? words.isFor(name, outputWords[form].takenBy) : words.isTaken(name, box);
        },
        /** `webchat-public-ab12cd34.pem`, from the fingerprint in hex. */
        file: (print: string | undefined) => outputFileOf(print, row),
      };
    },
    /** By name; empty where the browser gives no digest, over plain http. */
    prints: async (): Promise<ReadonlyMap<string, string>> =>
      new Map(Object.entries((await printsOf(key)) ?? {})),
  };
}
