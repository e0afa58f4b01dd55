// Of rotation-plan.en.ts, 03f3dd7c
import { counted } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './rotation-plan.en';

export const words: Translated<typeof en.words> = {
  said: (plan, moves) => `${plan}. ${counted(moves, 'Schritt', 'Schritte')}.`,
  pastDay: 'Wählen Sie einen Tag in der Zukunft.',
  title: 'Signaturschlüssel ersetzen',
  reminder: (link) =>
    `Der Schlüssel, der Ihre Tokens signiert, ist fällig. Der Plan für seinen Ersatz: ${link}`,
  offered: (file, date) => `Als ${file} angeboten, für ${date}.`,
};
