// Of links-page.en.ts, 24deb3a5
import { either } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './links-page.en';

export const words: Translated<typeof en.words> = {
  search: {
    label: 'Eine Adresse finden',
    hint: 'Wörter, ein Fehlercode oder ein Teil der Adresse, zum Beispiel app key oder 9007',
    at: 'unter',
    columns: ['Was dort ist', 'Adresse'],
    confirmed: (label, brings) =>
      `${label}: ${{ id: 'eine ID, die', text: 'ein Text, den', name: 'ein Name, den' }[brings]} der Leser bestätigt`,
    none: 'Nichts enthält diese Wörter. Versuchen Sie weniger Wörter oder einen Teil von einem.',
  },
  builder: {
    byHand: {
      before: 'Setzen Sie eine Seite, die Werte als Abfrage und eine Stelle zusammen, nach',
      after: '. Für die meisten Links reicht die Adresse eines Schritts:',
    },
    page: 'Seite',
    place: 'Wohin er führt',
    whole: 'Die Seite als Ganzes',
    task: 'Schritte, die sie zeigt',
    all: 'Alle',
    values: (count) => `Werte, die der Leser schon hat (${String(count)} lassen sich ausfüllen)`,
    settings: 'Wie die Werkzeuge eingestellt sind',
    asIs: 'Wie es dort ist',
    back: {
      label: 'Wohin der Leser zurückkehrt',
      hint: (hosts) => `Die Seite Ihrer Dokumentation, auf der der Link steht: https, auf ${either(hosts)}`,
    },
    written: 'Wie der Link geschrieben wird',
    forms: { plain: 'Link', markdown: 'Markdown', html: 'HTML' },
    labels: { plain: 'der Link', markdown: 'der Link in Markdown', html: 'der Link in HTML' },
    open: 'Diesen Link öffnen',
  },
  old: {
    followed: 'Der Link, dem Sie gefolgt sind, führt hierher:',
    nearest: 'Am ähnlichsten sind:',
    all: 'Alles, worauf ältere Dokumentation verwiesen hat, steht unten. Sie können auch hierhin gehen:',
    home: 'zur Auswahl eines Service-Desks',
  },
  task: {
    only: (task) => `Nur diese Schritte: ${task}.`,
    all: 'Alle Schritte zeigen',
    again: (task) => `Alle Schritte werden wieder gezeigt, nicht nur diese: ${task}.`,
  },
};
