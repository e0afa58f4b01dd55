// Of way-back.en.ts, 7e09b12d
import type { Translated } from '../../domain/text/translated';
import type * as en from './way-back.en';

export const words: Translated<typeof en.words> = {
  back: 'Zurück zur Dokumentation',
  at: (host) => ` auf ${host}`,
};
