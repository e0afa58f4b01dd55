import { find, findAll } from '../../browser/find';
import { made } from '../../browser/write';
import type { BuiltPolicy } from '../../domain/csp/build-policy';
import { explainAddition } from '../../domain/csp/explain-policy';
import { standings } from '../../domain/csp/explain-policy.en';
import type { Verdict } from '../../domain/fields/reading';
import { showVerdictLine } from '../fields/show-verdict';

/** A sentence of a list, with what it rests on. */
export interface SaidLine {
  readonly words: string;
  readonly source?: string;
}

/** Puts a line with its verdict for each into a list of the tool. */
export function showVerdicts(
  tool: HTMLElement,
  list: string,
  lines: readonly { readonly verdict: Verdict; readonly words: string }[],
): void {
  find(tool, list, HTMLElement).replaceChildren(
    ...lines.map(({ verdict, words }) => {
      const item = lineLikeThatOfABox(tool);
      item.dataset['verdict'] = verdict;
      showVerdictLine(item, verdict, words);
      return item;
    }),
  );
}

/** What was added, each with its reason, and what is left to do. */
export function showAdditions(
  tool: HTMLElement,
  { additions }: BuiltPolicy,
  left: readonly SaidLine[],
): void {
  find(tool, '[data-nothing]', HTMLElement).hidden = additions.length > 0;
  find(tool, '[data-additions]', HTMLElement).replaceChildren(
    ...additions.map((addition) => {
      const { need, directive, entries } = addition;
      const added = [directive, ...entries].join(' ');
      const first = made('p');
      first.append(made('code', added));
      const why = made('p', explainAddition(addition));
      const source = made('p');
      source.className = 'text-sm text-ink2';
      source.append(standings[need.standing], ' ', ...linkTo(tool, need.source));
      const item = made('li');
      item.append(first, ' ', why, ' ', source);
      return item;
    }),
  );
  find(tool, '[data-left]', HTMLElement).replaceChildren(
    ...left.map(({ words, source }) => {
      const item = made('li', words);
      if (source !== undefined) item.append(' ', ...linkTo(tool, source));
      return item;
    }),
  );
}

/** The boxes of the tool have such a line, so that the page carries none for this. */
function lineLikeThatOfABox(tool: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.className = 'verdict';
  for (const part of findAll(
    find(tool, '[data-verdict-line]', HTMLElement),
    '[data-mark], [data-verdict-words]',
    HTMLElement,
  ))
    item.append(part.cloneNode(true));
  return item;
}

function linkTo(tool: HTMLElement, source: string): readonly Node[] {
  const { content } = find(tool, '[data-template="sources"]', HTMLTemplateElement);
  const link = content.querySelector(`[data-key="${source}"]`);
  return link ? [document.importNode(link, true)] : [];
}
