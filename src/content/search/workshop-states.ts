import type { PasteKind } from '../../domain/search/paste-kind';

/** By the address of a tool: the setting that says for whom it works, which is worth an entry for each choice. */
export const states: Readonly<Partial<Record<string, string>>> = {
  '/keys/#make': 'purpose',
  '/keys/#compare': 'receiver',
  '/keys/#replace': 'place',
  '/token/#make': 'receiver',
};

/** By the address of a tool: what can be pasted there. */
export const reads: Readonly<Partial<Record<string, readonly PasteKind[]>>> = {
  '/keys/#read': ['private-key', 'public-key', 'key-set'],
  '/token/#read': ['token'],
};
