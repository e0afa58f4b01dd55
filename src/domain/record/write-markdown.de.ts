// Of write-markdown.en.ts, aa0d0e0b
import type { Translated } from '../text/translated';
import type * as en from './write-markdown.en';

export const words: Translated<typeof en.words> = {
  changed: (day) => `Geändert am ${day}.`,
  written: (day, product) => `Geschrieben am ${day} von ${product}. Nichts darin ist geheim.`,
  columns: ['Wert', 'Inhalt', 'Aus', 'Nach'],
  below: 'siehe unten',
  fingerprint: (fingerprint) => `SHA-256-Fingerabdruck ${fingerprint}`,
};
