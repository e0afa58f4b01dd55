// Of checks.en.ts, 46860b09
import type { Translated } from '../../../domain/text/translated';
import type * as en from './checks.en';

const chooseName = 'Wählen Sie einen Namen, den sie erkennen, etwa Watson Assistant.';

export const words: Translated<typeof en.words> = {
  'first-block-of-app-key':
    'Die Kontonummer ist gleich dem ersten Block des App key. Eines von beiden kann also eine Kopie des anderen sein. Vergleichen Sie sie mit der Kontonummer, die Sie auf der Anmeldeseite von LivePerson zuerst eingeben.',
  'same-as-account-number': `Der Name des Widgets ist die Kontonummer. Servicemitarbeiter sähen also eine Nummer. ${chooseName}`,
  'same-as-host': `Der Name des Widgets ist der Host der Integration widget URL. Servicemitarbeiter sähen also eine Adresse. ${chooseName}`,
};
