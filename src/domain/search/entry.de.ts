// Of entry.en.ts, cbc9ccb2
import type { Translated } from '../text/translated';
import type * as en from './entry.en';

export const kinds: Translated<typeof en.kinds> = {
  guide: 'Anleitungen',
  step: 'Schritte',
  fault: 'Fehler',
  value: 'Werte',
  tool: 'Werkzeuge',
  term: 'Begriffe',
  page: 'Seiten',
};
