import type { Call } from '../../../domain/code/code-calls';
import { looksLikeMarkup, readMarkup, type MarkupPart } from '../../../domain/code/markup-parts';
import { readTidied } from './read-snippet';
import type { ValueKey } from './record-kinds';

/** A stretch of the code that can be cut out as a whole. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A call or an element that names values, each as its key and itself. */
export interface Unit extends Stretch {
  readonly names: readonly string[];
}

/** A script element, the units in it, and what goes with it where all of them go. */
interface Script extends Stretch {
  readonly units: readonly Unit[];
  /** It calls something that names none of the values. */
  readonly hasMore: boolean;
  /** The element right in front that only loads the product's script. */
  readonly loader: Stretch | undefined;
}

/** Pasted code, divided into what names one record or another. */
export interface Divided {
  readonly code: string;
  /** All calls and elements that name values, in order. */
  readonly units: readonly Unit[];
  readonly scripts: readonly Script[];
  readonly loaders: number;
}

/** Tags and texts between the two tags of a button: an image and a word or two. */
const longestElement = 40;

export function nameOf(key: ValueKey, value: string): string {
  return `${key} ${value}`;
}

/** Divides code, tidied before, by the values of these keys that its parts name. */
export function divide(code: string, keys: readonly ValueKey[]): Divided {
  const { scan, places } = readTidied(code);
  const even = scan.code.text;
  const parts = looksLikeMarkup(even) ? readMarkup(even) : [];
  const own = places.filter(({ key }) => keys.includes(key));
  const namesIn = (stretch: Stretch): string[] => [
    ...new Set(own.filter((spot) => isWithin(spot, stretch)).map(({ key, value }) => nameOf(key, value))),
  ];
  const calls = outermost(scan.calls).map((call) => ({
    start: call.start,
    end: call.end,
    names: namesIn(call),
  }));
  const elements = parts.flatMap((part, index) => {
    const isElement =
      part.kind === 'tag' &&
      parts[index + 1]?.kind !== 'script' &&
      even.slice(part.start, part.end).includes('liveagent');
    const names = isElement ? namesIn(part) : [];
    return names.length === 0 ? [] : [{ start: part.start, end: endOfElement(even, parts, index), names }];
  });
  const scripts = parts.flatMap((part, index): Script[] => {
    const tag = parts[index - 1];
    if (part.kind !== 'script' || !tag) return [];
    const inside = calls.filter((call) => isWithin(call, part));
    const units = inside.filter(({ names }) => names.length > 0);
    const end = parts[index + 1]?.end ?? part.end;
    const hasMore = units.length < inside.length;
    return [{ start: tag.start, end, units, hasMore, loader: loaderBefore(even, parts, index - 1) }];
  });
  const isInTag = (call: Stretch) => parts.some((part) => part.kind === 'tag' && isWithin(call, part));
  const units = [...calls.filter((call) => call.names.length > 0 && !isInTag(call)), ...elements];
  return { code, units, scripts, loaders: even.match(/\/deployment\.js\b/g)?.length ?? 0 };
}

/** The code without the calls, elements and scripts that name anything but what is kept. */
export function keepOne({ code, units, scripts, loaders }: Divided, kept: ReadonlySet<string>): string {
  const goes = ({ names }: Unit) => names.some((name) => !kept.has(name));
  const whole = scripts.filter(
    ({ units: inside, hasMore }) => inside.length > 0 && !hasMore && inside.every(goes),
  );
  const unneeded = whole.flatMap(({ loader }) => loader ?? []);
  const cuts = [
    ...units.filter(goes).filter((unit) => !whole.some((script) => isWithin(unit, script))),
    ...whole,
    // One at least has to stay.
    ...(unneeded.length < loaders ? unneeded : []),
  ];
  return cut(code, cuts).trim();
}

function outermost(calls: readonly Call[]): readonly Call[] {
  return calls
    .toSorted((a, b) => a.start - b.start)
    .filter((call, _, sorted) => !sorted.some((other) => other !== call && isWithin(call, other)));
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Up to its closing tag, or its own end where it has none. */
function endOfElement(code: string, parts: readonly MarkupPart[], index: number): number {
  const own = parts[index];
  if (!own) return 0;
  const textOf = ({ start, end }: Stretch) => code.slice(start, end);
  const name = /^<([a-z][\w-]*)/i.exec(textOf(own))?.[1]?.toLowerCase();
  if (name === undefined || textOf(own).endsWith('/>')) return own.end;
  let depth = 1;
  for (const part of parts.slice(index + 1, index + 1 + longestElement)) {
    if (part.kind !== 'tag') continue;
    const [, slash = '', other = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(textOf(part)) ?? [];
    if (other.toLowerCase() !== name) continue;
    depth += slash === '/' ? -1 : 1;
    if (depth === 0) return part.end;
  }
  return own.end;
}

/** `<script src='…/deployment.js'></script>` with nothing but white space behind it. */
function loaderBefore(code: string, parts: readonly MarkupPart[], tagIndex: number): Stretch | undefined {
  const before = parts
    .slice(Math.max(0, tagIndex - 3), tagIndex)
    .filter(({ kind, start, end }) => kind !== 'text' || code.slice(start, end).trim() !== '');
  const [open, close] = before.slice(-2);
  if (!open || !close || !code.slice(open.start, open.end).includes('/deployment.js')) return undefined;
  return /^<\/script/i.test(code.slice(close.start, close.end))
    ? { start: open.start, end: close.end }
    : undefined;
}

/** A call that something else rests on, such as a condition, leaves `null` in its place. */
function cut(code: string, stretches: readonly Stretch[]): string {
  return stretches
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => {
      const before = text.slice(0, start);
      const isAlone = /(?:^|[;{}>])\s*$/.test(before.slice(-200));
      if (!isAlone && !text.startsWith('<', start)) return `${before}null${text.slice(end)}`;
      const rest = text.slice(end).replace(/^[ \t]*;/, '');
      return /(?:^|\n)[ \t]*$/.test(before.slice(-200))
        ? before + rest.replace(/^[ \t]*\r?\n/, '')
        : before + rest;
    }, code);
}
