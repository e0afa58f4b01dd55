// Of key-use.en.ts, 2d3b67a3
import type { Translated } from '../../../domain/text/translated';
import type * as en from './key-use.en';

export const words: Translated<typeof en.words> = {
  box: 'Das Feld nimmt eine Zeile Base64, ohne BEGIN- und END-Zeile. Nach LivePersons Anleitung hat der Schlüssel 2048 Bit. Eine Grenze ist nicht veröffentlicht. Erzeugen Sie ein Schlüsselpaar nur, wenn Ihr eigener Server signiert: Die Einrichtungsseite des Assistenten hat bereits einen Schlüssel.',
};
