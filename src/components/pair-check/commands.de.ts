// Of commands.en.ts, dbf4b262
import type { Translated } from '../../domain/text/translated';
import type * as en from './commands.en';

export const words: Translated<typeof en.words> = {
  savedLine: 'der gespeicherte Schlüssel, eine Zeile Base64 in saved.txt',
  savedPem: 'oder mit BEGIN- und END-Zeile in saved.pem',
  signer: 'wo der private Schlüssel liegt',
  toPem: 'der gespeicherte Schlüssel mit BEGIN- und END-Zeile',
  token: 'das Token in token.txt: was signiert wurde, und die Signatur',
  verify: 'gibt Verified OK aus, wenn der gespeicherte Schlüssel passt',
};
