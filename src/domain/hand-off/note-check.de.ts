// Of note-check.en.ts, 3f819d19
import type { Translated } from '../text/translated';
import type * as en from './note-check.en';

export const words: Translated<typeof en.words> = {
  belongs: { what: 'eine Notiz', example: 'Ada um Zugang bitten' },
  recognised: 'Wird mit der Weitergabe gesendet, in einer Zeile.',
  otherwise: (longest) =>
    `Eine Notiz hat höchstens ${String(longest)} Zeichen. Kürzen Sie sie, und senden Sie den Rest per E-Mail.`,
};
