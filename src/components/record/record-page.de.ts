// Of record-page.en.ts, 5ec2a3bf
import { words as addresses } from '../../content/addresses.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './record-page.en';

export const words: Translated<typeof en.words> = {
  comparison: {
    title: 'Zwei Einrichtungen vergleichen',
    one: 'Erste',
    with: 'mit',
    other: 'Zweite',
    value: 'Wert',
    relation: 'Verhältnis',
  },
  end: {
    needsScript: { what: 'Das Ausfüllen dieses Blatts', instead: 'Notieren Sie Ihre Werte hier.' },
    title: addresses.record.title,
    printed: 'gedruckt am',
    print: 'Dieses Blatt drucken',
    next: 'Wie es weitergeht',
    record: {
      link: 'Ihr Protokoll',
      after: ': Speichern Sie es, oder vergleichen Sie es mit einer anderen Einrichtung.',
    },
    secure: {
      link: 'Web-Chat absichern.',
      after: 'Dann können nur Ihre eigenen Besucher mit dem Assistenten sprechen.',
    },
    replace: { link: 'Schlüssel ersetzen', after: 'eines Tages, bevor Sie es müssen.' },
    reminder: {
      title: 'Zeit, den Signaturschlüssel zu ersetzen',
      words: 'Der Schlüssel, der Ihre Tokens signiert, ist ein Jahr alt. Der Plan für seinen Ersatz:',
      save: 'Eine Erinnerung in einem Jahr speichern',
    },
  },
  files: {
    title: 'Speichern',
    print: 'Drucken',
    markdown: 'Als Markdown speichern',
    json: 'Als JSON speichern',
    take: 'Aus einer Datei übernehmen',
    choose: 'JSON-Datei auswählen',
    holds: 'Was die Datei enthält',
    into: 'Übernehmen in',
    yours: 'Ihr Wert:',
    inFile: 'In der Datei:',
    useFile: 'Den Wert aus der Datei verwenden',
    takeOver: 'Übernehmen',
    leave: 'Nicht übernehmen',
    undo: 'Rückgängig machen',
  },
  sheet: {
    caption: (guide) => `Werte von ${guide}`,
    columns: ['Wert, und wohin er gehört', 'Inhalt'],
    from: 'aus',
    to: 'nach',
    whole: 'Vollständig',
    change: 'Ändern',
  },
  setups: {
    title: 'Verwendete Einrichtung',
    about: 'Die Anleitungen arbeiten damit, in diesem Tab und in Tabs, die Sie später öffnen.',
    add: 'Neue Einrichtung',
    rename: 'Umbenennen',
    duplicate: 'Duplizieren',
    cancel: 'Abbrechen',
    remove: {
      label: 'Diese Einrichtung löschen',
      question:
        'Diese Einrichtung aus diesem Browser löschen: ihren Namen, ihre Werte und Häkchen und zur Seite Gelegtes?',
      yes: 'Löschen',
      no: 'Behalten',
      undo: 'Wiederherstellen',
    },
  },
};
