/** The one required element of this kind below `root`; throws with what was expected where it is missing. */
export function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  const where = root instanceof Element ? `<${root.localName}>` : 'the page';
  throw new Error(
    `${where} needs a ${type.name} that matches "${selector}", found ${found?.localName ?? 'nothing'}.`,
  );
}

/** Every element of this kind below `root`, in document order. */
export function findAll<T extends Element>(root: ParentNode, selector: string, type: new () => T): T[] {
  return [...root.querySelectorAll(selector)].filter((element): element is T => element instanceof type);
}

/** Does this at each press of the one required button. */
export function onPress(root: ParentNode, selector: string, act: () => void): void {
  find(root, selector, HTMLButtonElement).addEventListener('click', act);
}
