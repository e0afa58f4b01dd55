import { basename } from 'node:path';
import type { OutputForm } from '../../src/domain/keys/publish-key';
import { keyForms } from '../support/keys/key-forms';
import { privateForms, type PrivateFileForm } from '../../src/domain/keys/write-private-key';

export type FileForm = `public ${OutputForm}` | `private ${PrivateFileForm}`;

const endings = new Map<string, FileForm>([
  ...keyForms.map(({ form, ending }) => [`public${ending}`, `public ${form}`] as const),
  ...privateForms.map(({ form, ending }) => [`private${ending}`, `private ${form}`] as const),
]);

/** The form of a file that the product offered, from its name. */
export function formOf(path: string): FileForm | undefined {
  const [, half = '', ending = ''] = /^webchat-(public|private)-[\da-f]{8}(.*)$/.exec(basename(path)) ?? [];
  return endings.get(half + ending);
}
