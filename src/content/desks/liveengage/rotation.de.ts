// Of rotation.en.ts, e7972c61
import { oneBox } from '../../../domain/rotation/rotation-moves.en';
import type { Translated } from '../../../domain/text/translated';
import type * as en from './rotation.en';

const label = 'JWT Public Key';
const notDocumented = 'Wie bald ein gespeicherter Schlüssel gilt, ist nicht dokumentiert.';

export const words: Translated<typeof en.words> = {
  name: 'LiveEngage',
  label,
  allows:
    'Ein einziger öffentlicher Schlüssel für das ganze Konto, den Web- und In-App-Messaging gemeinsam verwenden.',
  gap: {
    due: `${oneBox.due} ${oneBox.unavoidable} ${notDocumented}`,
    leaked: `${oneBox.leaked} ${notDocumented}`,
    theirs:
      'Vom Zeitpunkt, an dem der Assistent mit seinem neuen Schlüssel signiert, bis dieser gespeichert ist. Das Umschalten liegt nicht bei Ihnen. Fragen Sie den Anbieter nach der Uhrzeit und seien Sie dann an der Konsole.',
  },
  box: {
    name: 'LiveEngage',
    look: 'Öffnen Sie das Formular und sehen Sie nach, ob das Feld ausgefüllt ist. In neueren Konsolen ist es Management Console, Consumer Identity Provider.',
    others:
      'LiveEngage hat eine einzige Authentifizierung für Web- und In-App-Messaging des ganzen Kontos. Was sonst noch Kunden mit dem gespeicherten Schlüssel anmeldet, fällt aus, wenn er ersetzt wird: Fragen Sie, wer das Konto betreut. Ob neuere Konsolen mehrere Issuer erlauben, haben wir nicht geprüft: Fragen Sie LivePerson.',
    refused: 'Auf die Anmeldung folgen HTTP 500 und Code 9007, und die Übergabe schlägt fehl.',
    trial:
      'Öffnen Sie den Web-Chat und fragen Sie nach einem Menschen. Das Gespräch erreicht einen Servicemitarbeiter.',
  },
  moves: {
    'read-set-up-page': {
      title: 'Den Schlüssel auf der Einrichtungsseite lesen',
      words:
        'Kopieren Sie den JWT key von der Einrichtungsseite des Web-Chats und lesen Sie ihn auf dieser Seite. Weicht sein Fingerabdruck von dem des gespeicherten Schlüssels ab, ist es der neue Schlüssel. Wie der Assistent sein Paar erneuert, ist nicht dokumentiert: Fragen Sie seinen Anbieter.',
    },
    report: {
      title: 'Das Leck dem Anbieter des Assistenten melden',
      words:
        'Der private Schlüssel gehört dem Anbieter. Ist er bekannt geworden, kann nur der Anbieter ihn erneuern. Bis dahin sollte es helfen, den Schlüssel aus dem Feld zu entfernen. Damit enden auch die Übergaben. Ob das Formular ein leeres Feld speichert, haben wir nicht geprüft.',
      visitors: 'Ist der Schlüssel entfernt, schlagen Übergaben an Servicemitarbeiter fehl.',
    },
    'save-theirs': {
      title: 'Den neuen öffentlichen Schlüssel des Assistenten speichern',
      words: `Fügen Sie ihn in ${label} ein, in einer Zeile und ohne die Zeilen BEGIN und END, und speichern Sie.`,
      visitors:
        'Signiert der Assistent schon mit dem neuen Schlüssel, gelingen Übergaben von jetzt an. Wenn nicht, schlagen sie fehl, bis er es tut.',
    },
  },
  rollBack: {
    replaced: `Setzen Sie den alten öffentlichen Schlüssel wieder in ${label} ein. Das hilft nur, solange der Assistent mit seinem alten Schlüssel signiert.`,
    leaked:
      'Lassen Sie das Feld leer, bis der Anbieter das Paar erneuert hat. Der kompromittierte Schlüssel gehört nicht mehr hinein.',
  },
};
