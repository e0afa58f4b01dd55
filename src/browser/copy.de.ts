// Of copy.en.ts, a65cae5e
import type { Translated } from '../domain/text/translated';
import type * as en from './copy.en';

export const copyRefused = 'Der Browser hat das Kopieren verweigert.';

export const words: Translated<typeof en.words> = {
  copied: (what) => `Kopiert: ${what}.`,
  selectedInstead: `${copyRefused} Der Text ist markiert: Drücken Sie Strg+C oder Cmd+C.`,
  done: 'Kopiert',
  linkCopied: 'Link kopiert.',
  linkRefused: (link) => `${copyRefused} Der Link lautet ${link}`,
};
