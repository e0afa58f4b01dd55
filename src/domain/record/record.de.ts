// Of record.en.ts, 1812b0ad
import { enumerate, listed } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './record.en';

export const words: Translated<typeof en.words> = {
  unstored:
    'Hier erzeugt. Der private Schlüssel ist noch nicht gespeichert, und ohne ihn nützt der öffentliche nichts.',
  done: (done, steps) => `${String(done)} von ${String(steps)} Schritten sind erledigt.`,
  noValue: 'Noch kein Wert',
  checkAgain: 'Erneut zu prüfen',
  toDo: 'Zu erledigen',
  list: (what, names) => `${what}: ${enumerate(names)}.`,
  changed: (labels) => `Erneut prüfen: seither geändert: ${listed(labels)}`,
  optional: 'Optional, nicht erledigt',
  confirm: 'Zu erledigen: Bestätigen Sie, was Sie sehen',
  actionsLeft: (left, all) => `Zu erledigen: noch ${String(left)} von ${String(all)} Aktionen`,
  skipped: (reasons) => (reasons.length === 0 ? 'Übersprungen' : `Übersprungen: ${reasons.join('; ')}`),
  provedAndSeen: 'Hier geprüft, und Sie haben das Ergebnis gesehen',
  provedAndConfirmed: 'Hier geprüft, und Sie haben es bestätigt',
  confirmed: 'Von Ihnen bestätigt',
  on: (day) => `, ${day}`,
};
