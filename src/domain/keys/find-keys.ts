import { damaged, type Identified } from './identify';
import type { KeyReading } from './key-reading';
import { piecesOf, type Piece } from './pieces';
import { beginnings, type ReadNested } from './read-characters';

/** Something that was found in a text, and the place that its characters take up. */
export interface Hit {
  readonly found: Identified | KeyReading;
  /** It stood in base64 of a text, not of a key. */
  readonly nested: boolean;
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  /** What was decoded, without anything between the characters. */
  readonly characters: string;
}

/** Letters of base64 without anything between them: a line of a key, or a word. */
interface Run {
  /** Where it starts in the piece, and in the joined characters. */
  readonly at: number;
  readonly offset: number;
  readonly length: number;
}

/** How many places of a piece are tried as the beginning of a key: bounds the work on a hostile paste. */
const mostTries = 6;
/** Letters in a run from which on a broken key is believed to be one, and not a word of a sentence. */
const keyLikeRun = 16;

/** Everything in the text that is a key or looks like one, in order. */
export function findKeys(text: string, readNested: ReadNested): Hit[] {
  return piecesOf(text).flatMap((piece) => hitsIn(piece, readNested));
}

function hitsIn(piece: Piece, readNested: ReadNested): Hit[] {
  const { runs, joined } = runsOf(piece.text);
  const ends = new Set(runs.map(({ offset, length }) => offset + length));
  const hits: Hit[] = [];
  let tries = 0;
  let next = 0;
  for (const run of runs) {
    if (run.offset < next || tries === mostTries) continue;
    const head = joined.slice(run.offset, run.offset + 24);
    const beginning = beginnings.find(({ pattern }) => pattern.test(head));
    if (!beginning) continue;
    tries += 1;
    const read = beginning.read(joined.slice(run.offset), readNested);
    if (!read) continue;
    const stop = run.offset + read.length;
    // A key that ends in the middle of a run has letters too many somewhere: it is not the key that was meant.
    const found = ends.has(stop) || read.found.kind === 'private' ? read.found : damaged;
    if (isBroken(found) && run.length < keyLikeRun && !piece.before) continue;
    const last = runs.findLast(({ offset }) => offset < stop) ?? run;
    hits.push({
      found,
      nested: read.nested === true,
      piece,
      start: piece.start + run.at,
      end: piece.start + last.at + stop - last.offset,
      characters: joined.slice(run.offset, stop),
    });
    next = isBroken(found) ? run.offset + 1 : stop;
  }
  return hits;
}

function runsOf(text: string): { runs: Run[]; joined: string } {
  // Four dashes are the rest of a broken BEGIN or END line, not letters of base64url.
  const letters = text.replaceAll(/-{4,}/g, (dashes) => ' '.repeat(dashes.length));
  const runs: Run[] = [];
  let offset = 0;
  for (const { 0: part, index } of letters.matchAll(/[\w+/-]+/g)) {
    runs.push({ at: index, offset, length: part.length });
    offset += part.length;
  }
  return { runs, joined: letters.replaceAll(/[^\w+/-]+/g, '') };
}

function isBroken(found: Identified | KeyReading): boolean {
  return found.kind === 'other' && (found.what === 'key-damaged' || found.what === 'key-cut-short');
}
