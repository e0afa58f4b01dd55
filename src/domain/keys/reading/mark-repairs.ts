import type { Span } from '../../text/account';
import { longestRead, readKey } from '../read-key';

/** A piece of a paste: used for the key, or removed. */
export interface Stretch {
  readonly text: string;
  readonly kept: boolean;
  /** The repair that took it out, or by which it was decoded; the name of one of the reading's repairs. */
  readonly name?: string;
}

/** Repairs that leave what they decode where it is. */
const decoded = new Set(['hex-decoded', 'base64-twice', 'encoded-characters', 'dashes']);

/**
 * Divides the paste of a public key into what was used and what was removed, in order; the texts joined are the
 * paste. Of a paste of more than 20,000 characters, the white space around the key is left off. Gives nothing
 * where the paste holds no public key, or one that was chosen among several.
 */
export function markRepairs(pasted: string): readonly Stretch[] {
  const whole = pasted.length > longestRead ? pasted.trim() : pasted;
  const reading = readKey(whole);
  const spans = reading.kind === 'public' ? (reading.account ?? []) : [];
  const stretches: Stretch[] = [];
  spans.forEach((span, index) => {
    const isCode = span.label === 'repair' && decoded.has(span.name ?? '');
    const kept = isUsed(span) || (isCode && [spans[index - 1], spans[index + 1]].some(isUsed));
    const text = whole.slice(span.start, span.end);
    const last = stretches.at(-1);
    if (last?.kept === kept && last.name === span.name)
      stretches[stretches.length - 1] = { ...last, text: last.text + text };
    else stretches.push({ text, kept, ...(span.name === undefined ? {} : { name: span.name }) });
  });
  return stretches;
}

/** A letter of the key, whether it holds a number or is a part of what is around the numbers. */
function isUsed(span: Span | undefined): boolean {
  if (span?.label !== 'value' && span?.label !== 'frame') return false;
  return span.name === undefined || decoded.has(span.name);
}
