import type { Names } from '../../../scripts/released/names';
import { builtFiles, builtPages, type BuiltPage } from './built-site';
import { attribute, type Element } from './html';

/** The names on the built pages. */
export function namesOnPages(): Pick<Names, 'pages' | 'ids' | 'fields' | 'outputs'> {
  const byPage = (namesOf: (page: BuiltPage) => readonly string[]): Record<string, string[]> =>
    Object.fromEntries(
      builtPages
        .map((page) => [page.path, [...new Set(namesOf(page))].toSorted()] as const)
        .filter(([, names]) => names.length > 0),
    );
  const files = builtFiles.filter((file) => /^\/secure\/code\/.*\.txt$/.test(file));
  return {
    pages: { '/': [...builtPages.map(({ path }) => path), ...files] },
    ids: byPage(({ elements }) => idsOf(elements)),
    fields: byPage(({ elements }) => elements.filter(holdsVerdict).flatMap(controlsIn)),
    outputs: byPage(({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'output')
        .flatMap((output) => attribute(output, 'name') ?? []),
    ),
  };
}

/** Attributes by which elements of a page refer to each other: such ids are wiring and no addresses. */
const wiring = [
  'for',
  'form',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'headers',
];

function idsOf(elements: readonly Element[]): readonly string[] {
  const wired = new Set(
    elements.flatMap((element) => wiring.flatMap((name) => attribute(element, name)?.split(' ') ?? [])),
  );
  return elements.flatMap((element) => attribute(element, 'id') ?? []).filter((id) => !wired.has(id));
}

function holdsVerdict(element: Element): boolean {
  return attribute(element, 'data-verdict') !== undefined;
}

function controlsIn(element: Element): readonly string[] {
  const isControl = ['input', 'textarea', 'select'].includes(element.tagName);
  const own = isControl ? (attribute(element, 'name') ?? []) : [];
  return [own, element.childNodes.flatMap((child) => ('tagName' in child ? controlsIn(child) : []))].flat();
}
