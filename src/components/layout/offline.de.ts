// Of offline.en.ts, cae23cff
import type { Translated } from '../../domain/text/translated';
import type * as en from './offline.en';

export const words: Translated<typeof en.words> = {
  ready: 'Eine neue Version dieser Website ist bereit.',
  reload: 'Neu laden',
  held: 'Ein Tab dieser Website enthält einen privaten Schlüssel, der nicht gespeichert ist. Speichern Sie ihn zuerst, und laden Sie dann neu.',
};
