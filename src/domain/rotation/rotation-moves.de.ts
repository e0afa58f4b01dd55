// Of rotation-moves.en.ts, fbbeeb08
import type { Translated } from '../text/translated';
import type * as en from './rotation-moves.en';

const pasteInto = (label: string) => `Fügen Sie ihn in ${label} ein, und speichern Sie.`;

const worksAgain = 'Mit dem nächsten Token funktioniert es wieder.';

export const moveWords: Translated<typeof en.moveWords> = ({ label, look, others, refused, trial }) => ({
  look: { title: `${label} prüfen`, words: look },
  'keep-copy': {
    title: 'Den gespeicherten öffentlichen Schlüssel sichern',
    words: `Kopieren Sie den Inhalt von ${label} in eine Datei, und lesen Sie ihn auf dieser Seite. Notieren Sie seinen Fingerabdruck, der die beiden Schlüssel von nun an unterscheidet.`,
  },
  'ask-others': { title: 'Herausfinden, wer ihn noch verwendet', words: others },
  make: {
    title: 'Das neue Schlüsselpaar erzeugen',
    words:
      'Erzeugen Sie es auf dieser Seite oder dort, wo es verwendet wird, speichern Sie den privaten Schlüssel, und notieren Sie den Fingerabdruck. Verwenden Sie den Dateinamen des alten Schlüsselpaars nicht wieder.',
  },
  'save-first': {
    title: 'Den neuen öffentlichen Schlüssel sofort speichern',
    words: `Fügen Sie ihn in ${label} ein, und speichern Sie, bevor Ihr Server bereit ist. Von diesem Moment an kommt niemand mehr mit dem kompromittierten Schlüssel hinein.`,
    visitors: `Tokens werden abgelehnt, bis Ihr Server mit dem neuen Schlüssel signiert. ${refused} Nehmen Sie das hin: Jede Minute mit dem alten Schlüssel ist schlimmer.`,
    check: 'Öffnen Sie das Feld noch einmal, und lesen Sie seinen Schlüssel: Er hat den neuen Fingerabdruck.',
  },
  'install-now': {
    title: 'Nur noch mit dem neuen Schlüssel signieren',
    words:
      'Ersetzen Sie den privaten Schlüssel im Secret Store, und starten Sie auf jeder Instanz alles neu, was signiert. Behalten Sie den kompromittierten Schlüssel nicht als Reserve.',
    visitors: worksAgain,
  },
  'install-first': {
    title: 'Dem Server den privaten Schlüssel geben',
    words: 'Legen Sie ihn in den Secret Store, und signieren Sie auf jeder Instanz damit.',
  },
  'save-only': {
    title: 'Den öffentlichen Schlüssel speichern',
    words: pasteInto(label),
  },
  install: {
    title: 'Dem Server beide Schlüssel geben',
    words:
      'Legen Sie den neuen privaten Schlüssel neben den alten in den Secret Store, mit einem Schalter, der bestimmt, welcher signiert. Lassen Sie ihn auf dem alten.',
    check: 'Ein frisches Token besteht mit dem gespeicherten Schlüssel noch die Prüfung.',
  },
  shorten: {
    title: 'Die Gültigkeitsdauer der Tokens verkürzen',
    words:
      'Begrenzen Sie neue Tokens eine ganze Gültigkeitsdauer vor dem Wechsel auf wenige Minuten. Tokens mit dem alten Schlüssel werden ab dem Wechsel abgelehnt, und so sind nur wenige übrig.',
  },
  'quiet-hour': {
    title: 'Eine ruhige Stunde wählen',
    words:
      'Setzen Sie eine Person an die Konsole und eine an den Schalter des Servers, am Telefon miteinander verbunden. Die ruhige Stunde ist unser Rat: Die Anbieter erwähnen keine.',
  },
  save: {
    title: 'Den neuen öffentlichen Schlüssel speichern',
    words: pasteInto(label),
    visitors: `Tokens werden von hier bis zum nächsten Schritt abgelehnt. ${refused}`,
  },
  switch: {
    title: 'Auf den neuen Schlüssel umschalten',
    words:
      'Tun Sie dies innerhalb von Sekunden, auf jeder Instanz. Tokens werden von nun an mit dem neuen Schlüssel signiert.',
    visitors: worksAgain,
  },
  compare: {
    title: 'Vergleichen',
    words: `Kopieren Sie den Inhalt von ${label}, nehmen Sie ein frisches Token von Ihrem Server, und vergleichen Sie beide oben.`,
    check: 'Der Vergleich sagt, dass das Token mit diesem Schlüssel die Prüfung besteht.',
  },
  try: { title: 'Als Besucher ausprobieren', words: trial },
  retire: {
    title: 'Den alten Schlüssel entfernen',
    words:
      'Löschen Sie nach einer ganzen Gültigkeitsdauer und einem Tag ohne Beschwerden den alten privaten Schlüssel und seinen Schalter. Stellen Sie die übliche Gültigkeitsdauer der Tokens wieder her.',
  },
  'clean-up': {
    title: 'Herausfinden, wie er bekannt wurde',
    words:
      'Löschen Sie den kompromittierten Schlüssel überall: Secret Store, Backups, Images, Tickets, Verlauf eines Repositorys. Suchen Sie in Ihren Logs nach Tokens, die Ihr Server nicht signiert hat.',
  },
});

export const rollBackWords: Translated<typeof en.rollBackWords> = (label) => ({
  replaced: `Setzen Sie den alten öffentlichen Schlüssel wieder in ${label} ein, und schalten Sie dann auf den alten privaten Schlüssel zurück. Die Lücke ist so kurz wie auf dem Hinweg. Das geht, bis der alte private Schlüssel gelöscht ist.`,
  first: `Es gibt nichts, wohin Sie zurückkehren könnten. Leeren Sie ${label}, oder berichtigen Sie, was dort gespeichert ist.`,
  leaked:
    'Kehren Sie nicht zum kompromittierten Schlüssel zurück. Wenn das neue Schlüsselpaar Schwierigkeiten macht, erzeugen Sie ein drittes, und wiederholen Sie dieselben Schritte damit.',
});

export const oneBox: Translated<typeof en.oneBox> = {
  due: 'Sekunden, zwischen dem Speichern des Schlüssels und dem Umschalten darauf.',
  unavoidable: 'Es gibt ein einziges Feld, also vermeidet das keine Reihenfolge.',
  leaked: 'Vom Speichern des neuen Schlüssels, bis Ihr Server damit signiert.',
};

export const noGap = 'Wegen des Schlüssels gar nicht: Noch ist keiner in Verwendung.';
