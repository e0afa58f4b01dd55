// Of file-offer.en.ts, 381d0e40
import { enumerate } from '../../domain/text/locale';
import { notKept, putBack } from '../setup/kept.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './file-offer.en';

export const words: Translated<typeof en.words> = {
  left: 'Unverändert gelassen.',
  tooLarge: 'Diese Datei ist größer als jedes Protokoll und wurde deshalb nicht gelesen.',
  offered: (name, day, guides) =>
    `„${name}“${day === '' ? '' : `, geändert am ${day}`}: ${enumerate(guides) || 'nichts, was sich verwenden lässt'}.`,
  leftOut: (what) => `Weggelassen: ${what.join('; ')}.`,
  trust: 'Übernehmen Sie es nur, wenn Sie wissen, wer es gespeichert hat.',
  secret: (place) => `${place}, sieht nach einem Geheimnis aus`,
  unknownGuide: 'eine Anleitung, die hier nicht bekannt ist',
  unknownValue: 'ein Wert, der hier nicht bekannt ist',
  unfit: (label) => `${label}, passt nicht`,
  newSetup: 'Eine neue Einrichtung',
  merge: ({ added, same, different }) =>
    `Werte: ${String(added)} neu, ${String(same)} gleich, ${String(different)} verschieden.`,
  taken: 'Übernommen.',
  refused: notKept,
  back: putBack,
  backWithOthers: 'Wiederhergestellt, zusammen mit Änderungen, die seither vorgenommen wurden.',
};
