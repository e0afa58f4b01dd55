// Of compare-page.en.ts, 02135000
import type { Translated } from '../../domain/text/translated';
import type * as en from './compare-page.en';
import { words as workshop } from '../workshop/workshop-page.en';

export const words: Translated<typeof en.words> = {
  needsScript: { what: 'Der Vergleich hier', instead: workshop.commandsBelow },
  fields: {
    pairKey: {
      label: 'Öffentlicher Schlüssel, wie in der Konsole gespeichert',
      hint: 'In beliebiger Form. Er beginnt mit MII oder mit BEGIN PUBLIC KEY.',
      clean: { label: 'Gelesen als', copy: 'Öffentlichen Schlüssel kopieren: eine Zeile, ohne Kopf' },
    },
    pairToken: {
      label: 'Ein Token von Ihrem Server',
      hint: 'Ein frisches, vollständiges Token: drei Teile, die mit eyJ beginnen.',
      clean: { label: 'Gelesen als', copy: 'Token kopieren' },
    },
  },
  takeKey: workshop.takeKey,
  sign: 'Mit dem hier erzeugten Schlüsselpaar ein Test-Token signieren',
  target: 'Das Token ist für',
  anyTarget: 'einen beliebigen Dienst',
  comparison: 'Vergleich',
  sides: { saved: 'In der Konsole gespeichert', signs: 'Signiert auf Ihrem Server' },
  next: 'Wie es weitergeht.',
  nextCommand: 'der nächste Schritt',
  effect: 'Was der Dienst tut.',
  notProven:
    'Was dies nicht beweist: dass dieser Schlüssel in der Konsole des richtigen Kontos und der richtigen Umgebung gespeichert ist. Es beweist auch nicht, dass Claims und Uhren stimmen oder der Dienst das Feld so liest wie diese Seite.',
  byHand: {
    summary: 'Mit OpenSSL vergleichen, ohne diese Seite',
    prints:
      'Ein Schlüsselpaar hat einen Fingerabdruck, den des öffentlichen Schlüssels, ob er nun aus dem öffentlichen oder dem privaten Schlüssel stammt. Der Schlüssel in der Konsole passt also zu Ihrem Server, wenn diese beiden Fingerabdrücke gleich sind.',
    savedPrint: 'der Fingerabdruck des gespeicherten Schlüssels',
    signerPrint: 'der Fingerabdruck des Schlüssels, der signiert',
    token:
      'Wenn Sie ein Token haben, aber nicht den privaten Schlüssel, prüfen Sie das Token mit dem gespeicherten Schlüssel.',
    checkToken: 'ein Token prüfen',
    failure:
      'Die letzte Zeile prüft RS256 (-sha256). Wenn sie Verification failure meldet, wurde das Token mit einem anderen Schlüssel oder Algorithmus signiert oder seither verändert.',
  },
  sources: 'Quellen',
};
