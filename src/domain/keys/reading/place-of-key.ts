import type { Range } from '../../text/account';
import { isBroken, type Hit } from './find-keys';
import type { Marker } from './markers';

/** Where a key is in a text, and the BEGIN and END lines that wrap it. */
export interface Place {
  readonly hit: Hit;
  readonly markers: readonly Marker[];
  /** The = signs behind it. */
  readonly padding: string;
  /** Behind those that are due, and behind all of them. */
  readonly due: number;
  readonly end: number;
}

export function placeOf(text: string, markers: readonly Marker[], hit: Hit): Place {
  const begin = markers.findLast(({ end }) => end <= hit.start);
  const closing = markers.find(({ start }) => start >= hit.end);
  const behind = text.slice(hit.end, Math.min(hit.end + 20, closing?.start ?? Infinity));
  const [before = '', padding = ''] = /^([^\w=+/-]{0,9})(={1,9})/.exec(behind)?.slice(1) ?? [];
  const due = Math.min(padding.length, (4 - (hit.characters.length % 4)) % 4);
  return {
    hit,
    markers: [begin, closing].filter((marker) => marker !== undefined),
    padding,
    due: due === 0 ? hit.end : hit.end + before.length + due,
    end: hit.end + before.length + padding.length,
  };
}

/** A key or a certificate with its = signs, and its BEGIN and END lines. */
export function rangesOf(text: string, markers: readonly Marker[], hit: Hit): readonly Range[] {
  const place = placeOf(text, markers, hit);
  return [{ start: hit.start, end: place.end }, ...place.markers];
}

/** What is left when everything that can be read is removed, with its BEGIN and END lines. */
export function withoutKnown(text: string, markers: readonly Marker[], hits: readonly Hit[]): string {
  const known = hits.filter(({ found }) => !isBroken(found));
  return without(
    text,
    known.flatMap((hit) => rangesOf(text, markers, hit)),
  );
}

export function without(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    if (start > at) parts.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)].join('\n');
}
