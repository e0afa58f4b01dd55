// Of setup-list.en.ts, d9f8b97b
import { notKept } from '../setup/kept.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './setup-list.en';

export const purposes: Translated<typeof en.purposes> = {
  add: {
    asks: 'Name der neuen Einrichtung, zum Beispiel Sandbox',
    does: 'Anlegen',
    done: 'Angelegt und in Verwendung.',
  },
  rename: { asks: 'Neuer Name', does: 'Umbenennen', done: 'Umbenannt.' },
  duplicate: { asks: 'Name der Kopie', does: 'Duplizieren', done: 'Dupliziert und in Verwendung.' },
};

export const words: Translated<typeof en.words> = {
  refused: notKept,
  deleted: 'Gelöscht.',
  copyOf: (name) => `${name}, Kopie`,
  changed: (about, day) => `${about}, geändert am ${day}`,
  empty: 'noch keine Werte',
};
