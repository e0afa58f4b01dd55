// Of pem-field.en.ts, 988116cb
import type { Translated } from '../text/translated';
import type * as en from './pem-field.en';

export const copyPem: Translated<typeof en.copyPem> = (what) =>
  `Kopieren Sie ${what}. Der Text beginnt mit -----BEGIN PUBLIC KEY-----.`;

export const words: Translated<typeof en.words> = {
  'literal-line-breaks': String.raw`Als \n geschriebene Zeilenumbrüche in echte umgewandelt`,
  'windows-line-breaks': 'Windows-Zeilenumbrüche durch einfache ersetzt',
  'lines-of-64': 'In Zeilen zu 64 Zeichen zwischen BEGIN und END geschrieben',
  'written-as-pem': 'BEGIN- und END-Zeile ergänzt',
};
