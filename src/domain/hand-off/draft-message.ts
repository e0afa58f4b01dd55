import type { HandOff } from './hand-off';

interface Told extends Pick<HandOff, 'returns' | 'note'> {
  readonly title: string;
  readonly who: string;
  readonly steps: readonly string[];
  readonly minutes: number;
  /** The link; left out where a file goes with the message. */
  readonly link?: string;
  /** The values that the receiver has to compare, by label. */
  readonly toCompare: readonly string[];
}

/**
 * A text for mail or chat. It names what is to be compared and never says the fingerprints and hosts: beside the link
 * they would prove nothing.
 */
export function draftMessage({ returns, note, title, who, steps, minutes, link, toCompare }: Told): string {
  const opening = returns
    ? `Here is what I have for “${title}”, the part of the ${who}.`
    : `“${title}” needs somebody with your access: this is the part of the ${who}, about ${String(minutes)} minutes.`;
  const list = steps.map((step) => `- ${step}`).join('\n');
  const way =
    link === undefined
      ? 'Open the guide, choose “Hand over a part”, and open the attached file there. It holds no secret:'
      : 'Open this link. It holds no secret, and nothing in it is sent to a server:';
  const compare =
    toCompare.length === 0
      ? undefined
      : `Before you use it, compare with me, by phone or face to face: ${toCompare.join(', ')}. The page shows what to read out.`;
  return [opening, ...(returns ? [] : [list]), note, [way, link].filter(Boolean).join('\n'), compare]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}
