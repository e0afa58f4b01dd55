import { find } from './find';

/** Puts words into the one required element that matches. */
export function say(root: ParentNode, selector: string, words: string): void {
  find(root, selector, HTMLElement).textContent = words;
}

export function show(root: ParentNode, selector: string, isShown: boolean): void {
  find(root, selector, HTMLElement).hidden = !isShown;
}

/** An element of its own, with words in it. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  words = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

/** A copy of what a template of the page holds. */
export function copyOf(root: ParentNode, selector = 'template'): DocumentFragment {
  return document.importNode(find(root, selector, HTMLTemplateElement).content, true);
}
