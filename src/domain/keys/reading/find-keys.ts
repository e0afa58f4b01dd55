import { damaged, type Identified } from './identify';
import type { Marker } from './markers';
import { readCharacters } from './read-characters';

/** Something that was found in a text, and the place that its characters take up. */
export interface Hit {
  readonly found: Identified;
  readonly start: number;
  readonly end: number;
  /** What was decoded, without anything between the characters. */
  readonly characters: string;
}

/** Letters of base64 without anything between them: a line of a key, or a word. */
interface Run {
  /** Where it starts in the text, and in the joined characters. */
  readonly at: number;
  readonly offset: number;
  readonly length: number;
}

/** How many places are tried as the beginning of a key: bounds the work on a hostile paste. */
const mostTries = 10;
const longestGlued = 64;
/** Letters in a run from which on a broken key is believed to be one, and not a word of a sentence. */
const keyLikeRun = 16;

/** Everything in the text that is a key or looks like one, in order. */
export function findKeys(text: string, markers: readonly Marker[]): Hit[] {
  const { runs, joined } = runsOf(withoutMarkers(text, markers));
  const ends = new Set(runs.map(({ offset, length }) => offset + length));
  const hits: Hit[] = [];
  let tries = 0;
  let next = 0;
  for (const run of runs) {
    if (run.offset < next || tries === mostTries) continue;
    const glued = gluedBefore(joined, run, ends);
    const begin = run.offset + glued;
    const read = readCharacters(joined.slice(begin));
    if (!read) continue;
    tries += 1;
    const stop = begin + read.length;
    // A key that ends in the middle of a run has letters too many somewhere: it is not the key that was meant.
    const found = ends.has(stop) || read.found.kind === 'private' ? read.found : damaged;
    if (isBroken(found) && run.length < keyLikeRun && markers.length === 0) continue;
    const last = runs.findLast(({ offset }) => offset < stop) ?? run;
    hits.push({
      found: found.kind === 'other' && found.expected ? { ...found, count: read.length } : found,
      start: run.at + glued,
      end: last.at + stop - last.offset,
      characters: joined.slice(begin, stop),
    });
    next = isBroken(found) ? begin + 1 : stop;
  }
  return hits;
}

/** Letters of a word that are in front of a key without a gap, where what follows them is one: C=DEMII… */
function gluedBefore(joined: string, { offset, length }: Run, ends: ReadonlySet<number>): number {
  if (length < keyLikeRun) return 0;
  const glued = joined.slice(offset, offset + Math.min(length, longestGlued)).indexOf('MII');
  if (glued < 1) return 0;
  const read = readCharacters(joined.slice(offset + glued));
  const found = read && ends.has(offset + glued + read.length) ? read.found : damaged;
  // A key without its beginning has its two numbers inside.
  const isNumbers = found.kind === 'public' && found.form === 'pkcs1';
  return isBroken(found) || isNumbers ? 0 : glued;
}

/** The text in its full length, with blanks for BEGIN and END lines and for what is left of broken ones. */
function withoutMarkers(text: string, markers: readonly Marker[]): string {
  const parts = markers.map(
    ({ start, end }, index) => text.slice(markers[index - 1]?.end ?? 0, start) + ' '.repeat(end - start),
  );
  const whole = parts.join('') + text.slice(markers.at(-1)?.end ?? 0);
  // Four dashes in a row are no letters of base64url.
  return whole.replaceAll(/-{4,}/g, (dashes) => ' '.repeat(dashes.length));
}

function runsOf(text: string): { runs: Run[]; joined: string } {
  const runs: Run[] = [];
  let offset = 0;
  for (const { 0: part, index } of text.matchAll(/[\w+/-]+/g)) {
    runs.push({ at: index, offset, length: part.length });
    offset += part.length;
  }
  return { runs, joined: text.replaceAll(/[^\w+/-]+/g, '') };
}

/** A key or a part of one that cannot be used as it is. */
export function isBroken(found: Identified): boolean {
  return found.kind === 'other' && (found.what === 'key-damaged' || found.what === 'key-cut-short');
}
