import { find } from '../../browser/find';
// Results stand in tabs.
import '../prose/code-tabs';

/** Shows what a tool made, or what it waits for: the labels of the boxes that hold it up. */
export function showResults(
  tool: HTMLElement,
  held: readonly string[],
  results: readonly (readonly [of: string, text: string])[],
): void {
  const words = held.length === 0 ? '' : `The result comes back when this is put right: ${held.join(', ')}.`;
  const place = find(tool, '[data-held]', HTMLElement);
  if (place.textContent !== words) place.textContent = words;
  find(tool, '[data-results]', HTMLElement).hidden = held.length > 0;
  for (const [of, text] of results) {
    find(tool, `[data-result="${of}"]`, HTMLElement).textContent = held.length === 0 ? text : '';
  }
}
