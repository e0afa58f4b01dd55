import { counted, enumerate } from '../../domain/text/locale';
import type { PasteKind } from '../../domain/search/paste-kind';

const pasted = {
  'private-key': 'a private key',
  'public-key': 'a public key or a certificate',
  'key-set': 'a key in JSON',
  token: 'a token',
  'embed-script': 'part of an embed script',
  policy: 'part of a Content-Security-Policy',
} as const satisfies Record<PasteKind, string>;

export const words = {
  /** The name of the list. */
  list: 'Results',
  empty:
    'Type a code such as 9007, a label from a console, or what you see. A pasted key or token is recognised, and not kept.',
  none: 'Nothing fits. Try the code alone, one word of the message, or the label of the field.',
  results: (count: number) => counted(count, 'result'),
  /** What was pasted, and what became of it. */
  notice: (kind: PasteKind | undefined, taken: readonly string[]) =>
    [
      kind && `This is ${pasted[kind]}.`,
      taken.length > 0 && `Removed from the box and not kept${kind ? '' : `: ${enumerate(taken)}`}.`,
      kind && 'The first result reads it.',
    ]
      .filter(Boolean)
      .join(' '),
  failed:
    'The paste could not be checked for secrets, so it was removed from the box. Reload the page, then paste it again.',
} as const;
