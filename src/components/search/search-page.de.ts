// Of search-page.en.ts, e0199ac1
import type { Translated } from '../../domain/text/translated';
import type * as en from './search-page.en';

export const words: Translated<typeof en.words> = {
  entries: 'Alle Einträge',
  label: 'Diese Website durchsuchen',
  failed: 'Die Suche wurde nicht geladen.',
  faults: 'Einen Fehler anhand dessen finden, was Sie sehen',
  search: 'Suche',
  loading: 'Die Suche wird geladen …',
  close: 'Schließen',
};
