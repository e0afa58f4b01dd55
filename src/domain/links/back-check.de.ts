// Of back-check.en.ts, 1e93a7b3
import { either } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './back-check.en';

export const eitherOf: Translated<typeof en.eitherOf> = (hosts) => either(hosts);

export const wordsOf: Translated<typeof en.wordsOf> = ({ known, example }) => {
  const copyIt = `Kopieren Sie die Adresse der Seite, auf der der Link stehen wird, zum Beispiel ${example}.`;
  return {
    belongs: { what: 'die Adresse einer Seite', example },
    recognised: (host) => `Führt zurück zu ${host}.`,
    otherwise: `Das ist nicht die Adresse einer Seite. ${copyIt}`,
    rows: {
      'too-long': `Das ist zu lang für eine Adresse in einem Link. ${copyIt}`,
      'not-https': `Das beginnt nicht mit https://. ${copyIt}`,
      disguised: `Die Adresse hat einen Benutzernamen, einen Port oder einen umgekehrten Schrägstrich, wodurch sie wie eine andere aussehen kann. ${copyIt}`,
      'other-host': `Diese Website führt nur zurück zu ${known}. Wer die Website baut, kann weitere Hosts aufnehmen.`,
      'other-characters': `Die Adresse enthält ein Leerzeichen oder Buchstaben, die darin mit Prozentzeichen geschrieben werden. ${copyIt}`,
    },
  };
};
