import type { PasteKind } from '../../domain/search/paste-kind';

const pasted = {
  'private-key': 'This is a private key.',
  'public-key': 'This is a public key or a certificate.',
  'key-set': 'This is a key in JSON.',
  token: 'This is a token.',
  'embed-script': 'This is part of an embed script.',
  policy: 'This is part of a Content-Security-Policy.',
} as const satisfies Record<PasteKind, string>;

export const words = {
  /** The name of the list. */
  list: 'Results',
  empty:
    'Type a code such as 9007, a label from a console, or what you see. A pasted key or token is recognised, and not kept.',
  none: 'Nothing fits. Try the code alone, one word of the message, or the label of the field.',
  results: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
  /** What was pasted, and what became of it. */
  told: (kind: PasteKind | undefined, taken: readonly string[]) =>
    [
      kind && pasted[kind],
      taken.length > 0 &&
        (kind
          ? 'It was removed from the box and is not kept.'
          : `Removed from the box and not kept: ${taken.join(', ')}.`),
      kind && 'The first result reads it.',
    ]
      .filter(Boolean)
      .join(' '),
  failed:
    'The paste could not be checked for secrets, so it was removed from the box. Reload the page to try again.',
} as const;
