import { find } from '../../browser/find';
import type { Prints } from '../../domain/pair-check/compare-key';
import { words } from './show-prints.en';

interface Layout {
  readonly perRow: number;
  readonly separator: string;
}

const layouts = {
  fingerprint: { perRow: 8, separator: ':' },
  'key-id': { perRow: 4, separator: '' },
} as const satisfies Record<Prints['spelling'], Layout>;

/** Draws the two prints beside each other, with what differs between them marked. */
export function showPrints(place: HTMLElement, prints: Prints | undefined): void {
  place.hidden = prints === undefined;
  if (!prints) return;
  const saved = partsOf(prints.saved, prints.spelling);
  const signs = prints.signs === undefined ? undefined : partsOf(prints.signs, prints.spelling);
  const differing = signs?.filter((part, index) => part !== saved[index]).length;
  place.dataset['relation'] = differing === undefined ? 'unknown' : differing === 0 ? 'equal' : 'different';
  showSide(place, 'saved', prints.spelling, saved, signs);
  showSide(place, 'signs', prints.spelling, signs, saved);
  find(place, '[data-relation-words]', HTMLElement).textContent = relationWords(
    differing,
    saved.length,
    prints.spelling,
  );
}

function relationWords(differing: number | undefined, all: number, spelling: Prints['spelling']): string {
  const { relation } = words;
  if (differing === undefined) return relation.unknown;
  return differing === 0 ? relation.equal : relation[spelling](differing, all);
}

function showSide(
  place: HTMLElement,
  side: 'saved' | 'signs',
  spelling: Prints['spelling'],
  own: readonly string[] | undefined,
  other: readonly string[] | undefined,
): void {
  const figure = find(place, `[data-side="${side}"]`, HTMLElement);
  find(figure, '[data-kind]', HTMLElement).textContent = own ? words.kinds[spelling] : words.notKnown;
  find(figure, '[data-pairs]', HTMLElement).replaceChildren(
    ...(own ? rowsOf(own, other, layouts[spelling]) : []),
  );
}

function rowsOf(
  own: readonly string[],
  other: readonly string[] | undefined,
  { perRow, separator }: Layout,
): HTMLElement[] {
  const shown = own.map((part, index) => {
    const place = document.createElement('span');
    place.textContent = part;
    if (other && other[index] !== part) place.dataset['differs'] = '';
    return index === own.length - 1 ? [place] : [place, separator];
  });
  const starts = own.flatMap((_, index) => (index % perRow === 0 ? [index] : []));
  return starts.map((start) => {
    const row = document.createElement('span');
    row.className = 'block whitespace-nowrap';
    row.append(...shown.slice(start, start + perRow).flat());
    return row;
  });
}

function partsOf(print: string, spelling: Prints['spelling']): string[] {
  return spelling === 'fingerprint' ? print.split(':') : (print.match(/.{1,4}/g) ?? []);
}
