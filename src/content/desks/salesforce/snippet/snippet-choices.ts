import { looksLikeMarkup, readMarkup, type MarkupPart } from '../../../../domain/code/markup-parts';
import type { Choice, Reading } from '../../../../domain/fields/reading';
import type { Range } from '../../../../domain/text/account';
import { readTidied } from './read-snippet';
import type { SnippetReading } from './snippet-reading';
import { labels, readRecordText, type ValueKey } from '../fields/record-kinds';

/** A page with more is a list of buttons, and nobody reads it through. */
export const mostChoices = 12;
/** Characters, over all choices: each is read once more, and the page must not freeze. */
const mostRead = 100_000;
/** Calls and elements that name one or another. More is no page of a person. */
const mostUnits = 200;
/** Parts of markup between the two tags of a button: an image and a word or two. */
const longestElement = 40;

/** What can be cut out as a whole: a call or an element with the values in it, or a script with its calls. */
interface Unit extends Range {
  /** As they are shown: "Button ID 5735f0000004TuV". */
  readonly names: readonly string[];
  readonly calls?: readonly Unit[];
}

/**
 * Where code names several buttons or deployments: each with the code of that one alone, as `read` leaves it.
 * None where one of them could not be told from the rest.
 */
export function choicesIn(
  code: string,
  { spots }: SnippetReading,
  keys: readonly ValueKey[],
  read: (code: string) => Reading | undefined,
): readonly Choice[] {
  const differing = keys.filter((key) => {
    const { length } = spots.filter((spot) => spot.key === key);
    return length > 1 && length <= mostChoices;
  });
  if (differing.length === 0) return [];
  const units = unitsIn(code, keys);
  // Of several values those belong together that one call has.
  const sets =
    keys.length === 1
      ? spots.filter(({ key }) => keys.includes(key)).map(({ key, value }) => [nameOf(key, value)])
      : units.map(({ names }) => names).filter(({ length }) => length === keys.length);
  const once = [...new Map(sets.map((names) => [names.toSorted().join(), names])).values()];
  if (once.length < 2 || once.length > mostChoices) return [];
  if (units.length > mostUnits || code.length * once.length > mostRead) return [];
  const choices = once.flatMap((names): Choice[] => {
    const alone = [keepOne(code, units, names), ...renamed(code, keys, names)].map(read).find((reading) => {
      const found = keys.map((key) => nameOf(key, reading?.found?.[key] ?? ''));
      return reading?.value !== undefined && names.every((name) => found.includes(name));
    });
    const label = names.filter((name) => differing.some((key) => name.startsWith(labels[key]))).join(', ');
    return alone?.value === undefined ? [] : [{ label, value: alone.value }];
  });
  return choices.length === once.length ? choices : [];
}

function nameOf(key: ValueKey, value: string): string {
  return `${labels[key]} ${value}`;
}

/** For a button that no part of the code belongs to alone: the same code, with every Button ID made this one. */
function renamed(code: string, keys: readonly ValueKey[], [name = '']: readonly string[]): string[] {
  if (!keys.includes('buttonId')) return [];
  const id = name.slice(-15);
  const any = /(?<![A-Za-z0-9])573[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?(?![A-Za-z0-9])/g;
  return [code.replaceAll(any, (text) => (readRecordText(text)?.kind === 'id' ? id : text))];
}

/** All calls, and the elements and scripts, of code that was tidied before. */
function unitsIn(code: string, keys: readonly ValueKey[]): readonly Unit[] {
  const { scan, places } = readTidied(code);
  const { text } = scan.code;
  const parts = looksLikeMarkup(text) ? readMarkup(text) : [];
  const own = places.filter(({ key }) => keys.includes(key));
  const unit = (start: number, end: number): Unit => {
    const inside = own.filter((place) => isWithin(place, { start, end }));
    return { start, end, names: [...new Set(inside.map(({ key, value }) => nameOf(key, value)))] };
  };
  const calls: Unit[] = [];
  for (const { start, end } of scan.calls.toSorted((a, b) => a.start - b.start)) {
    if (start >= (calls.at(-1)?.end ?? 0)) calls.push(unit(start, end));
  }
  const isInTag = (call: Range) => parts.some((part) => part.kind === 'tag' && isWithin(call, part));
  const others = parts.flatMap((part, index): Unit[] => {
    const tag = parts[index - 1];
    if (part.kind === 'script' && tag) {
      const end = parts[index + 1]?.end ?? part.end;
      return [{ start: tag.start, end, names: [], calls: calls.filter((call) => isWithin(call, part)) }];
    }
    const isElement = part.kind === 'tag' && text.slice(part.start, part.end).includes('liveagent');
    return isElement && unit(part.start, part.end).names.length > 0
      ? [
          {
            ...unit(part.start, part.end),
            end: endOfElement(text, parts.slice(index, index + longestElement)),
          },
        ]
      : [];
  });
  return [...calls.filter((call) => !isInTag(call)), ...others];
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where the element of the first part is closed, or that part ends, if nothing closes it. */
function endOfElement(code: string, parts: readonly MarkupPart[]): number {
  const tags = parts.map(({ start, end }) => code.slice(start, end));
  const name = /^<([a-z][\w-]*)/i.exec(tags[0] ?? '')?.[1] ?? '';
  let depth = 0;
  const closing = tags.findIndex((tag) => {
    if (new RegExp(`^<${name}\\b`, 'i').test(tag) && !tag.endsWith('/>')) depth += 1;
    if (new RegExp(`^</${name}\\b`, 'i').test(tag)) depth -= 1;
    return depth === 0;
  });
  return parts[Math.max(0, closing)]?.end ?? 0;
}

/** The code without the calls, elements and scripts that name anything but what is kept. */
function keepOne(code: string, units: readonly Unit[], kept: readonly string[]): string {
  const goes = ({ names, calls }: Unit): boolean =>
    calls ? calls.length > 0 && calls.every(goes) : names.some((name) => !kept.includes(name));
  const going = units.filter(goes);
  const cuts = going.filter((unit) => !going.some((other) => other !== unit && isWithin(unit, other)));
  const rest = cuts.toSorted((a, b) => b.start - a.start).reduce(cut, code);
  // A tag that loads the product’s script goes with the script behind it; one at least has to stay.
  const loader =
    /<script\b[^>]{0,300}\/deployment\.js\b[^>]{0,99}>\s*<\/script>\s*(?!\s|<script(?![^>]{0,300}deployment\.js))/gi;
  const loaders = code.match(/\/deployment\.js\b/g)?.length ?? 0;
  const unneeded = rest.match(loader)?.length ?? 0;
  return (unneeded < loaders && cuts.some(({ calls }) => calls) ? rest.replaceAll(loader, '') : rest).trim();
}

/** A call that something else rests on, such as a condition, leaves `null` in its place. */
function cut(text: string, { start, end }: Range): string {
  const before = text.slice(0, start);
  const isAlone = /(?:^|[;{}>])\s*$/.test(before.slice(-200));
  if (!isAlone && !text.startsWith('<', start)) return `${before}null${text.slice(end)}`;
  const rest = text.slice(end).replace(/^[ \t]*;/, '');
  const isLine = /(?:^|\n)[ \t]*$/.test(before.slice(-200));
  return before + (isLine ? rest.replace(/^[ \t]*\r?\n/, '') : rest);
}
