// Of pem-field.en.ts, 0d0d9541
import type { Translated } from '../text/translated';
import type * as en from './pem-field.en';

export const words: Translated<typeof en.words> = {
  'literal-line-breaks': String.raw`Als \n geschriebene Zeilenumbrüche in echte umgewandelt`,
  'windows-line-breaks': 'Windows-Zeilenumbrüche durch einfache ersetzt',
  'lines-of-64': 'In Zeilen zu 64 Zeichen zwischen BEGIN und END geschrieben',
  'written-as-pem': 'BEGIN- und END-Zeile ergänzt',
};
