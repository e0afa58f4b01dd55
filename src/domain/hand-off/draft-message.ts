import type { HandOff } from './hand-off';
import { words } from './draft-message.en';

interface Told {
  readonly title: string;
  readonly who: string;
  readonly steps: readonly string[];
  readonly minutes: number;
  /** None where a file goes with the message. */
  readonly link: string | undefined;
  /** The values that the receiver has to compare, by label. */
  readonly toCompare: readonly string[];
}

/**
 * A text for mail or chat. It names the values to compare, and never the fingerprints and hosts: next to the link
 * they would prove nothing.
 */
export function draftMessage(
  { returns, note }: Pick<HandOff, 'returns' | 'note'>,
  { title, who, steps, minutes, link, toCompare }: Told,
): string {
  const opening = returns ? words.results(title, who) : words.task(title, who, minutes);
  const list = steps.map((step) => `- ${step}`).join('\n');
  const way = link === undefined ? words.byFile : words.byLink;
  const compare = toCompare.length === 0 ? undefined : words.compare(toCompare);
  return [opening, ...(returns ? [] : [list]), note, [way, link].filter(Boolean).join('\n'), compare]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}
