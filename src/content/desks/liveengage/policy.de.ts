// Of policy.en.ts, e53caf5e
import type { Translated } from '../../../domain/text/translated';
import type * as en from './policy.en';

export const words: Translated<typeof en.words> = {
  name: 'LiveEngage',
  remark:
    'Für die Seite mit dem Web-Chat ist kein Host von LivePerson dokumentiert, und wir konnten keinen beobachten. Nennt die Konsole beim Beginn einer Übergabe eine blockierte Adresse, nehmen Sie diese auf.',
};
