import { kinds } from '../../domain/search/entry.en';
import { markWords, reasonOf } from '../../domain/search/mark-words';
import type { Match } from '../../domain/search/search-entries';

/** The results by kind, the kind of the likeliest first. */
export function groupsOf(found: readonly Match[]): Element[] {
  return [...Map.groupBy(found, ({ entry }) => entry.kind)].map(([kind, matches]) => {
    const group = laid('div', '');
    group.role = 'group';
    group.ariaLabel = kinds[kind];
    const heading = laid('p', 'px-2 pt-3 pb-1 text-sm font-medium text-ink3', kinds[kind]);
    group.append(heading, ...matches.map((match) => optionOf(match)));
    return group;
  });
}

function optionOf(match: Match): HTMLElement {
  const { entry, terms } = match;
  const option = laid('a', 'block rounded-box px-2 py-2 no-underline outline-edge');
  option.classList.add('aria-selected:bg-sunk', 'aria-selected:outline');
  option.role = 'option';
  option.tabIndex = -1;
  option.href = import.meta.env.BASE_URL.replace(/\/$/, '') + entry.at;
  const where = [entry.where, ...(entry.codes ?? [])].filter(Boolean).join(' · ');
  const parts = [
    laid('span', 'font-semibold', ...marked(entry.title, terms)),
    laid('span', 'text-sm text-ink3', ...marked(where, terms)),
    laid('span', 'block text-sm text-ink2', ...marked(reasonOf(match) ?? '', terms)),
  ];
  for (const [index, name] of ['title', 'where', 'reason'].entries())
    parts[index]?.toggleAttribute(`data-${name}`, true);
  option.append(...parts.flatMap((part) => [part, ' ']));
  return option;
}

/** Built here and not in a template: every page would carry that, and few searches come. */
function laid<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  look: string,
  ...parts: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = look;
  element.append(...parts);
  return element;
}

function marked(text: string, terms: ReadonlySet<string>): (Node | string)[] {
  return markWords(text, terms).map(({ text: part, isMarked }) =>
    isMarked ? laid('mark', 'bg-here-wash text-ink', part) : part,
  );
}
