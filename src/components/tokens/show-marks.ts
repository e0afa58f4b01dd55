import { find, findAll } from '../../browser/find';
import type { Verdict } from '../../domain/fields/reading';

interface Said {
  readonly verdict: Verdict;
  readonly words: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

/** A copy of one of the templates below `root`. */
export function cloneOf(root: ParentNode, name: string): HTMLElement {
  const template = find(root, `template[data-template="${name}"]`, HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new Error(`The template "${name}" is empty.`);
}

/** A mark with its icon, its words and where they come from. */
export function markOf(root: ParentNode, { verdict, words, source }: Said): HTMLElement {
  const mark = cloneOf(root, 'mark');
  mark.dataset['verdict'] = verdict;
  showWord(mark, verdict);
  find(mark, '[data-words]', HTMLElement).textContent = words;
  find(mark, '[data-source]', HTMLElement).replaceChildren(linkTo(source));
  return mark;
}

export function showWord(mark: HTMLElement, verdict: Verdict | 'open'): void {
  for (const word of findAll(mark, '[data-mark]', HTMLElement)) {
    word.hidden = word.dataset['mark'] !== verdict;
  }
}

/** The page holds a link for every source that may be named, so that no script carries them all. */
export function linkTo(source: string): Node {
  const { content } = find(document, 'template[data-template="sources"]', HTMLTemplateElement);
  return find(content, `[data-key="${source}"]`, HTMLElement).cloneNode(true);
}

export function textIn(
  tag: 'span' | 'li' | 'p' | 'mark' | 'dt' | 'dd',
  words: string,
  className = '',
): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = words;
  return made;
}
