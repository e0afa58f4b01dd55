// Of widget-states.en.ts, e6876cdf
import type { Translated } from '../../domain/text/translated';
import type * as en from './widget-states.en';

const noPage = 'Der Browser zeigt seinen eigenen Fehler oder nichts.';

export const words: Translated<typeof en.words> = {
  sample: {
    option: 'Wie es sein soll',
    cause: () => 'Das Widget zeigt die Zusammenfassung und das bisherige Gespräch.',
  },
  empty: {
    option: 'Noch keine Adresse',
    seen: { title: 'Noch keine Adresse', words: 'Das Symbol ist da. Das Widget dahinter ist leer.' },
    cause: ({ url }) => `${url} ist im Formular des Widgets leer.`,
    fix: ({ url, urlSource }) =>
      `Kopieren Sie „${urlSource}“ von der Einrichtungsseite, und fügen Sie den Wert in ${url} ein.`,
  },
  http: {
    option: 'Kein https',
    seen: { title: 'Vom Browser blockiert', words: 'Die Adresse beginnt mit http://' },
    cause: () => 'Der Arbeitsbereich wird über https geladen, und Browser laden darin keine Seite über http.',
    fix: () => 'Verwenden Sie die Adresse, die mit https:// beginnt. Auch ihr Zertifikat muss gültig sein.',
  },
  dead: {
    option: 'Adresse lädt nicht',
    seen: { title: 'Diese Adresse lädt nicht', words: noPage },
    cause: ({ url }) =>
      `Der Text in ${url} ist nicht die Adresse des Widgets, oder die Firewall der Servicemitarbeiter blockiert ihren Host.`,
    fix: ({ urlSource }) =>
      `Kopieren Sie „${urlSource}“ noch einmal vollständig. Wenn die Adresse stimmt, bitten Sie Ihr Netzwerkteam, ihren Host für Servicemitarbeiter freizugeben.`,
  },
  refused: {
    option: 'Seite verweigert die Einbettung',
    seen: { title: 'Die Seite verweigert die Einbettung', words: noPage },
    cause: () =>
      'Die Seite hinter der Adresse verbietet Browsern, sie innerhalb einer anderen Seite zu zeigen.',
    fix: ({ desk, urlSource }) =>
      `Prüfen Sie, ob es „${urlSource}“ ist, vollständig, und nicht die Adresse einer anderen Seite. In ${desk} lässt sich daran nichts ändern.`,
  },
  quiet: {
    option: 'Noch kein Verlauf',
    blank: { parts: ['Zusammenfassung', 'Verlauf'], words: 'Nichts zu zeigen.' },
    cause: () =>
      'Das Widget ist geladen, aber kein Gespräch hat es erreicht. Das kann nach dem Neuladen geschehen.',
    fix: () =>
      'Öffnen Sie das Gespräch noch einmal. Wenn es leer bleibt, melden Sie es dem Support des Assistenten.',
  },
};

export const asItShouldBe: Translated<typeof en.asItShouldBe> = {
  option: 'Wie es sein soll',
  cause: 'Neben dem Gespräch liest der Servicemitarbeiter die Zusammenfassung und das bisher Gesagte.',
};

export const { blank: nothing } = words.quiet;
