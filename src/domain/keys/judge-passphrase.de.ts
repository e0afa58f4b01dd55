// Of judge-passphrase.en.ts, 595659d6
import { counted } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './judge-passphrase.en';

export const words: Translated<typeof en.words> = {
  recognised: 'Lang genug, und überall auf dieselbe Weise einzugeben.',
  rows: {
    'no-passphrase':
      'Eine verschlüsselte Datei braucht eine Passphrase. Geben Sie eine ein, etwa vier oder fünf zufällig gewählte Wörter, oder wählen Sie eine Form ohne Passphrase.',
    'passphrase-line-break':
      'Diese Passphrase enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, das sich auf der Befehlszeile nicht eingeben lässt. Verwenden Sie Buchstaben, Ziffern, Satzzeichen und Leerzeichen.',
    'passphrase-too-long': ({ longest }) =>
      `Diese Passphrase ist länger als ${String(longest)} Byte. Mehr liest OpenSSL nicht aus einer Datei. Kürzen Sie sie: Fünf Wörter reichen.`,
    'passphrase-short': ({ length, shortest }) =>
      `Diese Passphrase hat ${counted(length, 'Zeichen', 'Zeichen')}. Wer die Datei erhält, kann viele Passphrasen pro Sekunde ausprobieren. Verwenden Sie mindestens ${String(shortest)} Zeichen, etwa vier zufällig gewählte Wörter.`,
    'passphrase-not-ascii':
      'Diese Passphrase hat Zeichen außerhalb von ASCII, etwa é oder ß. OpenSSL und Node lesen sie als UTF-8. Javas eigener Leser lehnt sie mit „Password is not ASCII“ ab. Buchstaben von a bis z, Ziffern und Satzzeichen öffnen die Datei überall.',
    'passphrase-outer-spaces':
      'Diese Passphrase beginnt oder endet mit einem Leerzeichen. Es gehört dazu und geht beim Kopieren leicht verloren.',
  },
};
