/** Characters that a reader still takes in at a glance. */
const longest = 40;

/**
 * A name that somebody else chose, such as a file's or a parameter's, to stand in a sentence of ours: in quotation
 * marks, cut, without what rearranges or hides text, and isolated, so that right-to-left letters move nothing else.
 */
export function quoteName(name: string): DocumentFragment {
  const plain = name
    .slice(0, 50 * longest)
    .replaceAll(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replaceAll(/\p{C}+/gu, '')
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const characters = [...plain];
  const shown = document.createElement('bdi');
  shown.translate = false;
  shown.textContent = characters.slice(0, longest).join('') + (characters.length > longest ? '…' : '');
  const quoted = document.createDocumentFragment();
  quoted.append('“', shown, '”');
  return quoted;
}
