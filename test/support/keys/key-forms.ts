import { outputForms, writeOutput, type OutputForm } from '../../../src/domain/keys/publish-key';
import type { RsaPublicKey } from '../../../src/domain/keys/rsa-key';

const alone: readonly OutputForm[] = ['spki-pem', 'spki-line', 'jwk', 'jwks', 'pkcs1-pem', 'openssh'];

/** The forms that hold a key and nothing else: whatever reads keys takes some of them. */
export const keyForms = outputForms.filter(({ form }) => alone.includes(form));

/** With nothing known beside the key. */
export function writeKey(key: RsaPublicKey, form: OutputForm): Promise<string> {
  return writeOutput(key, form, { ends: new Date('2027-11-30T23:59:59Z') });
}
