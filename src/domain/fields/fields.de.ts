// Of fields.en.ts, 01db2382
import { counted } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './fields.en';

/** `what` is in the nominative: „der App Key“. */
export const secrets: Translated<typeof en.secrets> = {
  'private-key': ({ what, example }) =>
    'Das ist ein privater Schlüssel. Er wurde aus dem Feld entfernt und wird nicht gespeichert. ' +
    'Wenn er nicht direkt von seinem eigenen Server kopiert wurde, gilt er als kompromittiert: Erzeugen Sie ein neues Schlüsselpaar. ' +
    `Hierher gehört ${what}, zum Beispiel ${example}.`,
  token: ({ what, example }) =>
    'Der Text enthält ein Token, das mit eyJ beginnt. Es wurde aus dem Feld entfernt, ' +
    'denn wer ein Token hat, kann es bis zum Ablauf verwenden. ' +
    `Hierher gehört ${what}, zum Beispiel ${example}.`,
  'client-secret': ({ what, example }) =>
    'Das sieht nach einem Geheimnis aus, etwa einem Client-Secret, einem Passwort oder einem API-Token. ' +
    'Es wurde aus dem Feld entfernt und wird nicht gespeichert. ' +
    `Hierher gehört nur ${what}, zum Beispiel ${example}.`,
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
};
