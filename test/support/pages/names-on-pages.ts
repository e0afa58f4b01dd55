import type { Names } from '../../../scripts/released/names';
import { linksFile, type LinksFile } from '../../../src/domain/links/links-file';
import { builtFiles, builtPages, readBuilt, type BuiltPage } from './built-site';
import { attribute, type Element } from './html';

/** The names on the built pages. */
export function namesOnPages(): Pick<Names, 'pages' | 'ids' | 'fields' | 'parameters' | 'outputs'> {
  const byPage = (namesOf: (page: BuiltPage) => readonly string[]): Record<string, string[]> =>
    Object.fromEntries(
      builtPages
        .map((page) => [page.path, [...new Set(namesOf(page))].toSorted()] as const)
        .filter(([, names]) => names.length > 0),
    );
  const linked = linksFile.parse(JSON.parse(readBuilt('/links.json'))).pages;
  const placesOn = (path: string): readonly string[] =>
    linked.find((page) => page.path === path)?.places.map(({ id }) => id) ?? [];
  const files = builtFiles.filter((file) => /^\/secure\/code\/.*\.txt$/.test(file));
  return {
    pages: { '/': [...builtPages.map(({ path }) => path), ...files] },
    // What is promised there is there: test/site/links-file.test.ts.
    ids: byPage(({ path, elements }) => [...idsOf(elements), ...placesOn(path)]),
    fields: byPage(({ elements }) => elements.filter(holdsVerdict).flatMap(controlsIn)),
    parameters: Object.fromEntries(
      linked.map(({ path, parameters, tasks }) => [
        path,
        [...parameters.flatMap(promisesOf), ...tasks.map((task) => `task=${task}`)].toSorted(),
      ]),
    ),
    outputs: byPage(({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'output')
        .flatMap((output) => attribute(output, 'name') ?? []),
    ),
  };
}

/** `size=4096`: each thing that can be chosen is a promise of its own. */
function promisesOf({ name, choices }: LinksFile['pages'][number]['parameters'][number]): readonly string[] {
  return choices?.map(({ value }) => `${name}=${value}`) ?? [name];
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
