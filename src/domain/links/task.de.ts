// Of task.en.ts, 7aa7a8d2
import type { Translated } from '../text/translated';
import type * as en from './task.en';

/** Each reads on from a colon. */
export const tasks: Translated<typeof en.tasks> = {
  'set-up': 'Einrichten',
  'replace-key': 'Einen Schlüssel ersetzen',
  secure: 'Absichern',
  check: 'Prüfen, was eingestellt ist',
};
