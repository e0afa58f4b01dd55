// Of rotation-plan.en.ts, a7c0428f
import { words as reminder } from '../tools/remind-me.en';
import { counted } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './rotation-plan.en';

export const words: Translated<typeof en.words> = {
  said: (plan, moves) => `${plan}. ${counted(moves, 'Schritt', 'Schritte')}.`,
  pastDay: 'Wählen Sie einen Tag in der Zukunft.',
  title: 'Signaturschlüssel ersetzen',
  reminder: (link) =>
    `Der Schlüssel, der Ihre Tokens signiert, ist fällig. Der Plan für seinen Ersatz: ${link}`,
  offered: reminder.saved,
};
