// Of code-text.en.ts, abbe6fab
import { counted } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './code-text.en';

export const repairs: Translated<typeof en.repairs> = {
  'html-entities': (count) =>
    `${counted(count, 'HTML-Entität', 'HTML-Entitäten')} wie &quot; in ${count === 1 ? 'das Zeichen' : 'die Zeichen'} umgewandelt`,
  escapes: (count) =>
    `${counted(count, 'Escape-Folge', 'Escape-Folgen')} wie \\" in ${count === 1 ? 'das Zeichen' : 'die Zeichen'} umgewandelt`,
  wrapping: 'Anführungszeichen oder Markierungen eines Codeblocks um den Text entfernt',
  'smart-quotes': (count) =>
    `${counted(count, 'typografisches Anführungszeichen', 'typografische Anführungszeichen')} durch gerade ersetzt`,
};
