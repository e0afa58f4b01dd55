import { words as reminder } from '../tools/remind-me.en';
import { counted } from '../../domain/text/locale';

/** Of `<rotation-plan>` and `<plan-reminder>`. */
export const words = {
  /** `plan`: its heading. */
  said: (plan: string, moves: number) => `${plan}. ${counted(moves, 'move')}.`,
  pastDay: 'Choose a day in the future.',
  title: 'Replace the signing key',
  reminder: (link: string) => `The key that signs your tokens is due. The plan for replacing it: ${link}`,
  offered: reminder.saved,
} as const;
