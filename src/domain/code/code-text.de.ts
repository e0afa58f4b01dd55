// Of code-text.en.ts, 61a3eb37
import { counted } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './code-text.en';

export const comesFrom: Translated<typeof en.comesFrom> = (what, place, isAmbiguous) =>
  `${what} kommt aus ${place}. ${isAmbiguous ? 'Das hat hier mehr als einen Wert' : 'Das ist im eingefügten Text nicht enthalten'}.`;

export const repairs: Translated<typeof en.repairs> = {
  'html-entities': (count) =>
    `${counted(count, 'HTML-Entität', 'HTML-Entitäten')} wie &quot; in ${count === 1 ? 'das Zeichen' : 'die Zeichen'} umgewandelt`,
  escapes: (count) =>
    `${counted(count, 'Escape-Folge', 'Escape-Folgen')} wie \\" in ${count === 1 ? 'das Zeichen' : 'die Zeichen'} umgewandelt`,
  wrapping: 'Anführungszeichen oder Markierungen eines Codeblocks um den Text entfernt',
  'smart-quotes': (count) =>
    `${counted(count, 'typografisches Anführungszeichen', 'typografische Anführungszeichen')} durch gerade ersetzt`,
};
