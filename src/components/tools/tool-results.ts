import { find, findAll } from '../../browser/find';
import { words } from './tool-results.en';
import { showText } from '../fields/show-verdict';
// Results are in tabs.
import '../prose/code-tabs';

/** Shows what a tool made, or what it waits for: the labels of the boxes that hold it up. */
export function showResults(
  tool: HTMLElement,
  held: readonly string[],
  results: readonly (readonly [of: string, text: string])[],
): void {
  showText(find(tool, '[data-held]', HTMLElement), held.length === 0 ? '' : words.held(held));
  showExamples(tool, held.length === 0);
  find(tool, '[data-results]', HTMLElement).hidden = held.length > 0;
  for (const [of, text] of results) {
    find(tool, `[data-result="${of}"]`, HTMLElement).textContent = held.length === 0 ? text : '';
  }
}

/** Says which boxes in use still hold an example. */
function showExamples(tool: HTMLElement, isShown: boolean): void {
  const place = tool.querySelector('[data-examples]');
  if (!(place instanceof HTMLElement)) return;
  const labels = findAll(tool, '[data-reason="sample"] label', HTMLElement)
    .filter((label) => label.closest('[data-results], [hidden]') === null)
    .map(({ textContent }) => textContent.trim());
  showText(place, isShown && labels.length > 0 ? words.examples(labels) : '');
}
