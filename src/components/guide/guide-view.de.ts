// Of guide-view.en.ts, 46daeced
import { counted } from '../../domain/text/locale';
import { putBack } from '../setup/kept.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './guide-view.en';

export const words: Translated<typeof en.words> = {
  states: { todo: 'offen', now: 'jetzt', done: 'erledigt', stale: 'erneut prüfen' },
  optional: 'optional',
  optionalAhead: (ahead) => `optional · ${ahead}`,
  changed: 'ein Wert hat sich geändert: erneut prüfen',
  confirmed: 'von Ihnen bestätigt',

  count: (step, of) => `Schritt ${String(step)}${of}`,
  minutes: (count) => `noch etwa ${counted(count, 'Minute', 'Minuten')}`,
  copyNext: (label) => `Als Nächstes kopieren: ${label}`,
  it: 'der Wert',
  allDone: 'Alles erledigt',
  allSteps: 'Alle Schritte erledigt',
  done: (done, optional) => {
    if (optional === 0)
      return done === 1 ? 'Der Schritt ist erledigt.' : `Alle ${String(done)} Schritte sind erledigt.`;
    const rest = optional === 1 ? 'der andere ist optional' : `die anderen ${String(optional)} sind optional`;
    return `${counted(done, 'Schritt ist', 'Schritte sind')} erledigt, ${rest}.`;
  },
  staysKept: 'Merken Sie sich die Adresse der Seite: Ihre Werte bleiben in diesem Browser.',
  isNotKept: 'Dieser Browser speichert nichts. Notieren Sie Ihre Werte, bevor Sie die Seite schließen.',
  skip: (button) => `Weiter zu „${button}“`,

  kept: (step) =>
    `Nur in diesem Browser gespeichert: Werte und Häkchen, bis Schritt ${String(step)}. Kein privater Schlüssel, kein Token.`,
  keptBefore: 'Wo ein Text nicht verwendbar ist, bleibt der frühere Wert.',
  refuses:
    'Dieser Browser speichert nichts mehr. Was Sie jetzt eingeben, geht beim Schließen der Seite verloren.',
  start: (step) => `Mit Schritt ${String(step)} beginnen`,
  continue: (step, title) => `Weiter mit Schritt ${String(step)}: ${title}`,
  everyStep: 'Jeder Schritt ist erledigt.',
  everyNeeded: 'Alle Schritte außer den optionalen sind erledigt.',

  undone: 'Die Häkchen und Werte dieses Schritts sind entfernt.',
  restored: putBack,
  missing: (label) => `${label}: Geben Sie einen Wert ein.`,
  helpIsOpen: 'Die bekannten Ursachen sind unten aufgeklappt.',
};
