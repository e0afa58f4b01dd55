// Of layout-page.en.ts, 0b18d874
import type { Translated } from '../../domain/text/translated';
import type * as en from './layout-page.en';

const save =
  'Speichern Sie einen privaten Schlüssel, den Sie hier erzeugt haben, und laden Sie die Seite neu.';

export const words: Translated<typeof en.words> = {
  crumbs: { label: 'Pfad zur Seite', home: 'Service-Desks' },
  footer: {
    security: 'Was hier bleibt',
    values: 'Alle Werte',
    changes: 'Änderungen',
    links: 'Auf diese Website verlinken',
    markdown: 'Diese Seite als Markdown',
    edit: 'Diese Seite bearbeiten',
    report: 'Einen Fehler melden',
    built: 'erstellt am',
    licence: (name) => `Lizenz ${name}, `,
    others: 'und die Lizenzen anderer',
    offline: 'Funktioniert offline',
    vendors: 'Nicht verbunden mit den hier genannten Anbietern.',
  },
  card: (product) =>
    `${product}: Eine Linie führt von Schritt zu Schritt, zwischen dem Assistenten und dem Service-Desk.`,
  main: 'Hauptmenü',
  neighbours: { label: 'Benachbarte Seiten', previous: 'Zurück', next: 'Weiter' },
  onThisPage: 'Auf dieser Seite',
  skip: 'Zum Inhalt springen',
  menu: { title: 'Menü', search: 'Suche' },
  notice: {
    missing: `Ein Teil dieser Seite wurde nicht geladen. Eine Prüfung oder ein Werkzeug funktioniert deshalb vielleicht nicht. ${save}`,
    failed: `Auf dieser Seite ist ein Fehler aufgetreten. Ein Wert wurde deshalb vielleicht nicht geprüft. Ihre Eingaben sind noch da. ${save}`,
    file: 'Eine Datei wird nur gelesen, wenn Sie sie auf ein großes Textfeld ziehen. Diese wurde nicht geöffnet.',
    close: 'Schließen',
  },
  theme: { label: 'Darstellung', system: 'System', light: 'Hell', dark: 'Dunkel' },
};
