// Of account-number.en.ts, e421ad96
import { emailAddress, publicKey, webAddress } from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';
import { counted, enumerate } from '../../../../domain/text/locale';
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './account-number.en';

const example = '71234560';
const findIt = 'Nehmen Sie die Nummer, die Sie auf der Anmeldeseite von LivePerson zuerst eingeben';
const pasteIt = `${findIt}, meist 8 Ziffern, etwa ${example}.`;
const compareIt = 'Vergleichen Sie sie mit dem, was Sie auf der Anmeldeseite von LivePerson zuerst eingeben.';
const usual = `LivePersons eigene Beispiele haben 8 Ziffern, etwa ${example}`;
const digitsOf = (count: number) => counted(count, 'Ziffer', 'Ziffern');

export const words: Translated<typeof en.words> = {
  belongs: { what: 'die Kontonummer', example },
  recognised:
    'Eine Nummer mit 8 Ziffern, wie in LivePersons eigenen Beispielen. LivePerson veröffentlicht keine Länge, also ist das kein Beweis.',
  otherwise: `Das ist keine Kontonummer. ${pasteIt}`,
  repairs: {
    'taken-from-address': 'Aus der Adresse genommen, hinter /account/',
    'taken-from-code': 'Aus dem Code genommen',
    'spaces-between-digits': (count) =>
      `${counted(count, 'Leerzeichen', 'Leerzeichen')} zwischen den Ziffern entfernt`,
    'hyphens-between-digits': 'Bindestriche zwischen den Ziffern entfernt',
    'thousands-separators': 'Tausendertrennzeichen entfernt',
    'other-digits': (count) => `${digitsOf(count)} einer anderen Schrift als 0 bis 9 geschrieben`,
    'lower-cased': 'Vorsilbe in Kleinbuchstaben geschrieben',
  },
  rows: {
    'several-numbers': ({ numbers }) =>
      `In diesem Code ist mehr als eine Kontonummer: ${enumerate(numbers)}. Fügen Sie die Nummer des Kontos ein, das Sie verbinden: das Erste, was Sie auf der Anmeldeseite von LivePerson eingeben.`,
    'login-email': `${emailAddress} ${pasteIt}`,
    'app-key': `Das sieht wie ein App key aus, nach dem ein späterer Schritt fragt. ${pasteIt}`,
    'api-tab-key': `Das sieht wie ein Schlüssel vom Tab API aus: 32 Zeichen von 0 bis 9 und a bis f. ${pasteIt}`,
    'public-key': `${publicKey} Fügen Sie ihn im nächsten Schritt ein. ${pasteIt}`,
    'console-address': ({ number }) =>
      `Das ist die Adresse einer Seite von LivePerson, und sie enthält ${number}. ` +
      'Geben Sie diese Nummer auf der Anmeldeseite von LivePerson zuerst ein, ist es Ihre Kontonummer: Fügen Sie nur die Nummer ein.',
    'web-address': `${webAddress} ${pasteIt}`,
    date: `Das sieht wie ein Datum aus. ${pasteIt}`,
    'decimal-number': `Diese Zahl hat ein Komma oder einen Punkt. Fügen Sie die Kontonummer als reine Ziffern ein, etwa ${example}.`,
    'scientific-notation':
      'Eine Tabellenkalkulation hat diese Zahl gekürzt, und Ziffern können verloren sein. ' +
      `Formatieren Sie die Zelle als Text, oder kopieren Sie die Nummer von der Anmeldeseite von LivePerson, etwa ${example}.`,
    'too-short': ({ digits }) => `Das hat nur ${digitsOf(digits)}. ${usual}. ${compareIt}`,
    'too-long': ({ digits }) =>
      `Das hat ${digitsOf(digits)}, vielleicht zwei Nummern in einer. ${usual}. ${compareIt}`,
    'text-around': ({ number }) =>
      `Um die Nummer ${number} herum steht Text. Ist das Ihre Kontonummer, fügen Sie nur die Nummer ein.`,
    letters: `Unter den Ziffern sind Buchstaben. Fügen Sie nur Ziffern ein, etwa ${example}, und achten Sie auf O statt 0 oder l statt 1.`,
    'name-instead': `Das hat keine Ziffern. Fügen Sie die Nummer ein, nicht den Namen des Kontos oder der Campaign. ${pasteIt}`,
    sample: sample(pasteIt),
    'test-account': ({ prefix }) =>
      `Diese Kontonummer beginnt mit ${prefix}. In LivePersons Beispielen tun das interne Konten und Testkonten. Keine Seite sagt es. ${compareIt}`,
    'campaign-id-length': ({ digits }) =>
      `Das hat ${digitsOf(digits)}. In LivePersons Beispielen haben IDs von Campaigns und Engagements 9 oder 10 Ziffern und Kontonummern 8, etwa ${example}. ` +
      `LivePerson veröffentlicht keine Länge, also ist das nicht sicher. ${compareIt}`,
    'unusual-length': ({ digits }) =>
      `Das hat ${digitsOf(digits)}. ${usual}. LivePerson veröffentlicht keine Länge, also fehlt vielleicht eine. ${compareIt}`,
  },
};
