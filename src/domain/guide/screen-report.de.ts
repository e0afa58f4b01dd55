// Of screen-report.en.ts, 44c90745
import type { Translated } from '../text/translated';
import type * as en from './screen-report.en';

export const words: Translated<typeof en.words> = {
  screen: {
    subject: (title, step) => `Mein Bildschirm sieht anders aus: ${title}, Schritt ${step}`,
    version: (version) => `Deskbridge ${version}`,
    guide: (title) => `Anleitung: ${title}`,
    step: (number, title) => `Schritt ${number}: ${title}`,
    address: (address) => `Adresse: ${address}`,
    checked: (day) => `Anhand der Quellen geprüft: ${day}`,
    names: 'Namen nach Stand: ',
    ask: 'Was ich finden sollte:\nWas ich stattdessen sehe:',
  },
  mistake: {
    subject: (title) => `Fehler auf der Seite: ${title}`,
    ask: 'Was nicht stimmt:\n\nWas richtig wäre:\n\n',
    built: (version, day) => `Deskbridge ${version}, erstellt am ${day}`,
    page: (path) => `Seite: ${path}`,
  },
};
