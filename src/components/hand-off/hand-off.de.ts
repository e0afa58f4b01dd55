// Of hand-off.en.ts, bdfd5428
import type { Refused } from '../../domain/hand-off/check-values';
import { counted, enumerate } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './hand-off.en';

export const problems: Translated<typeof en.problems> = {
  damaged:
    'Die Weitergabe ist beschädigt oder abgeschnitten. Manche E-Mail-Programme tun das mit langen Links. Bitten Sie um die Datei.',
  newer:
    'Eine neuere Version dieser Website hat die Weitergabe erzeugt. Laden Sie die Seite neu, und öffnen Sie sie noch einmal.',
  large: 'Das ist größer als jede Weitergabe und wurde deshalb nicht gelesen.',
  secret:
    'Die Weitergabe enthält etwas, das nach einem Geheimnis aussieht, und wird deshalb nicht verwendet. Sagen Sie dem Absender, dass es als kompromittiert gilt.',
  unpacked:
    'Dieser Browser kann den Link nicht entpacken. Bitten Sie um die Datei, oder öffnen Sie den Link in einem neueren Browser.',
  elsewhere:
    'Diese Weitergabe gehört zu einer anderen Anleitung. Öffnen Sie sie auf der Seite dieser Anleitung.',
};

export const notHere =
  'Der Link, der Sie hierher geführt hat, enthält einen Teil einer Anleitung, aber diese Seite gehört nicht dazu. Öffnen Sie den Link so, wie er gesendet wurde.';

export const headings: Translated<typeof en.headings> = {
  opened: (who) => `Eine Weitergabe, Teil für: ${who}`,
  send: (who) => `Teil für: ${who}`,
};

export const row: Translated<typeof en.row> = {
  states: {
    new: 'hier noch kein Wert',
    same: 'gleich wie hier',
    differs: 'hier steht ein anderer Wert',
  },
  asks: {
    fingerprint:
      'Bitten Sie den Absender am Telefon oder persönlich, den Fingerabdruck dieses Schlüssels vorzulesen:',
    host: 'Fragen Sie den Absender am Telefon oder persönlich, welchen Host diese Adresse hat:',
    value: 'Bitten Sie den Absender am Telefon oder persönlich, dies vorzulesen:',
    digest: 'Bitten Sie den Absender am Telefon oder persönlich, den SHA-256-Hash dieses Texts vorzulesen:',
  },
  legend: (label) => `${label}: Welcher Wert gilt?`,
  takeTheirs: 'Den gesendeten übernehmen',
  keepMine: 'Den Wert behalten, der hier steht',
};

export const opened: Translated<typeof en.opened> = {
  waits:
    'Dieser Wert kam mit einer Weitergabe. Vergleichen Sie ihn zuerst: „Einen Teil weitergeben“, „Mit der Weitergabe fortfahren“.',
  marks: (count) =>
    `Der Absender hat ${counted(count, 'Aktion', 'Aktionen')} als erledigt oder übersprungen markiert. Das wird übernommen, wo hier nichts markiert ist.`,
  undone: 'Rückgängig gemacht: Alles ist wie zuvor.',
  missing: (count) => `${String(count)} weitere, die diese Version der Anleitung nicht hat.`,
  from: ({ returns, name, day }) => {
    const what = returns
      ? 'Das sind Ergebnisse, die zurückgekommen sind'
      : 'Jemand bittet Sie, diese Schritte auszuführen';
    return `${what}${name === '' ? '' : `, für die Einrichtung „${name}“`}. Erzeugt am ${day}.`;
  },
  taken: (count) =>
    count === 0 ? 'Kein Wert ist übernommen.' : `${counted(count, 'Wert ist', 'Werte sind')} übernommen.`,
  waiting: (labels) =>
    `Vergleichen Sie diese Werte, bevor Sie sie verwenden: ${enumerate(labels)}. Haken Sie oben jeden ab, und übernehmen Sie ihn dann.`,
};

export const send: Translated<typeof en.send> = {
  link: 'der Link',
  message: 'der Text',
  marked: 'Von Ihnen markiert',
  actions: (count) => counted(count, 'Aktion', 'Aktionen'),
  saved: (file) => `Als ${file} angeboten.`,
  carried: (steps) =>
    `Ihre Notiz, der Name der Einrichtung, die Namen von ${counted(steps, 'Schritt', 'Schritten')} und die Werte und Häkchen unten. Ein privater Schlüssel oder ein Token ist nicht enthalten.`,
  nothing: 'Es gibt noch keinen Wert.',
};

const refusals = {
  unknown: 'Diese Anleitung hat keinen Wert mit diesem Namen',
  secret:
    'Das sieht nach einem privaten Schlüssel, einem Token oder einem anderen Geheimnis aus, das keine Weitergabe enthalten darf. Wenn andere es gesehen haben, gilt es als kompromittiert',
  fails: 'Der Wert besteht die Prüfung seines Felds nicht',
  unstored: 'Der Schlüssel wurde hier erzeugt, und sein privater Schlüssel ist noch nicht gespeichert',
} as const satisfies Record<Refused['problem'], string>;

export const refused: Translated<typeof en.refused> = (label, problem) => `${label}: ${refusals[problem]}.`;
