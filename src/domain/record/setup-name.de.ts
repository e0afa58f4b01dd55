// Of setup-name.en.ts, 67f61c8f
import type { Translated } from '../text/translated';
import type * as en from './setup-name.en';

export const words: Translated<typeof en.words> = {
  belongs: { what: 'ein Name für die Einrichtung', example: 'Sandbox' },
  recognised: 'Ein Name.',
  tooLong: (longest) =>
    `Das ist zu lang für einen Namen: höchstens ${String(longest)} Zeichen, zum Beispiel Sandbox.`,
  missing: 'Geben Sie einen Namen ein, zum Beispiel Sandbox.',
  taken: 'Eine andere Einrichtung hat diesen Namen.',
};
