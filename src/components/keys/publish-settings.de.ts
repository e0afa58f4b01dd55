// Of publish-settings.en.ts, e0cdf4d4
import type { Translated } from '../../domain/text/translated';
import type * as en from './publish-settings.en';

export const words: Translated<typeof en.words> = {
  noSigner:
    'Der private Teil dieses Schlüssels unterschreibt das Zertifikat, und er ist nicht auf dieser Seite. Erzeugen Sie das Paar oben, und nehmen Sie diese Form, bevor Sie die Seite verlassen.',
  noSubject: 'Geben Sie dem Zertifikat einen Namen von 1 bis 64 Zeichen, etwa Chat sign-in.',
  pastDay: 'Wählen Sie für das Zertifikat einen letzten Tag, der noch kommt.',
  overlap: (day) => `Beide Schlüssel werden veröffentlicht. Der ältere gilt für Token bis ${day}.`,
  title: 'Das Zertifikat des Signaturschlüssels ersetzen',
  reminder: (day, link) =>
    `Das Zertifikat endet am ${day}. Erzeugen Sie vorher ein neues Paar mit seinem Zertifikat: ${link}`,
  tooSoon: (days) => `Die Erinnerung liegt ${String(days)} Tage vor dem Ende, und das ist vorbei.`,
  offered: (file, day) => `Die Kalenderdatei ${file} wurde angeboten, für den ${day}.`,
};
