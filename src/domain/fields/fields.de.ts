// Of fields.en.ts, 3da37699
import { removed } from './removed.en';
import { clientSecret, makeNew, mayBeSecret, tokenRemoved } from './secrets.en';
import { counted } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './fields.en';

/** `what` is in the nominative: „der App Key“. */
const enter = ({ what, example }: en.Belongs) => `Hierher gehört ${what}, zum Beispiel ${example}.`;

export const secrets: Translated<typeof en.secrets> = {
  'private-key': (belongs) => `Das ist ein privater Schlüssel. ${removed} ${makeNew} ${enter(belongs)}`,
  token: (belongs) => `${tokenRemoved} ${enter(belongs)}`,
  'client-secret': ({ what, example }) =>
    `${clientSecret} ${removed} Hierher gehört nur ${what}, zum Beispiel ${example}.`,
  'unread-key-material': (belongs) =>
    `Das ist eine lange Folge zufälliger Zeichen. ${mayBeSecret} ${enter(belongs)}`,
};

export const sample: Translated<typeof en.sample> = (copyIt) =>
  `Der Wert besteht aus nur einem Zeichen oder einer aufsteigenden Reihe, wie Beispiele es tun. Vielleicht ist er ein Platzhalter. ${copyIt}`;

export const besideIt =
  'Der Wert stand neben anderem Text: Fügen Sie nur den Wert ein, oder vergleichen Sie ihn mit der Stelle, von der er stammt.';

export const repairs: Translated<typeof en.repairs> = {
  'invisible-characters': (count) =>
    `${counted(count, 'unsichtbares Zeichen', 'unsichtbare Zeichen')} entfernt`,
  'control-characters': (count) => `${counted(count, 'Steuerzeichen', 'Steuerzeichen')} entfernt`,
  'non-breaking-spaces': (count) =>
    `${counted(count, 'geschütztes Leerzeichen', 'geschützte Leerzeichen')} durch ${count === 1 ? 'ein einfaches' : 'einfache'} ersetzt`,
  'line-breaks': 'Zeilenumbrüche und Tabulatoren durch Leerzeichen ersetzt',
  'runs-of-spaces': (count) =>
    `${counted(count, 'Folge von Leerzeichen', 'Folgen von Leerzeichen')} auf ein Leerzeichen gekürzt`,
  'surrounding-space': 'Leerraum davor und dahinter entfernt',
  quotes: 'Anführungszeichen um den Wert entfernt',
  comment: 'Kommentar dahinter entfernt',
  'trailing-punctuation': 'Satzzeichen am Ende entfernt',
  dashes: (count) => `${counted(count, 'typografischer Strich', 'typografische Striche')} als - geschrieben`,
  'label-prefix': 'Bezeichnung davor entfernt',
  'lower-cased': 'In Kleinbuchstaben geschrieben',
  braces: 'Klammern um den Wert entfernt',
  'urn-prefix': 'Präfix urn:uuid: entfernt',
  'hyphens-put-in': 'Vier Bindestriche eingesetzt, nach 8, 12, 16 und 20 Zeichen',
  'white-space-inside': (count) => `${counted(count, 'Lücke', 'Lücken')} im Wert geschlossen`,
  'angle-brackets': 'Spitze Klammern darum herum entfernt',
  'log-prefixes': (count) =>
    `Zeiten, Stufen und Namen eines Protokolls entfernt, vor ${counted(count, 'Zeile', 'Zeilen')}`,
  'literal-line-breaks': (count) =>
    String.raw`${counted(count, String.raw`als \n geschriebenen Zeilenumbruch`, String.raw`als \n geschriebene Zeilenumbrüche`)} entfernt`,
};
