import { quotationMarks } from '../domain/text/locale.en';

/**
 * A name that somebody else chose, such as a file's or a parameter's, as it may be in a sentence of ours: on one
 * line, cut, without what rearranges or hides text. Right-to-left letters still have to be isolated.
 */
export function plainName(name: string, longest = 40): string {
  const plain = name
    .slice(0, 50 * longest)
    .replaceAll(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replaceAll(/\p{C}+/gu, '')
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const characters = [...plain];
  return characters.slice(0, longest).join('') + (characters.length > longest ? '…' : '');
}

/** The name in quotation marks, isolated. */
export function quoteName(name: string): DocumentFragment {
  const shown = document.createElement('bdi');
  shown.translate = false;
  shown.textContent = plainName(name);
  const [before, after] = quotationMarks;
  const quoted = document.createDocumentFragment();
  quoted.append(before, shown, after);
  return quoted;
}
