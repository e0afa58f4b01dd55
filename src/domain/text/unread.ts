import type { Span } from './account';
import { sayLines } from './say-lines';
import { gapWords } from './unread.en';
import { shortened } from './wording';

/** Why a reading may not be called `ok`, in words that name the lines. */
export interface Gap {
  readonly reason: 'unread' | 'unresolved';
  /** "Line 3 was not read: “Hello Ada”." */
  readonly words: string;
}

const longestShown = 60;

/**
 * `undefined` where everything is accounted for. What changes a value comes before what was not read. `mayShow`:
 * whether its beginning may be repeated.
 */
export function gapIn(
  pasted: string,
  account: readonly Span[],
  mayShow: (beginning: string) => boolean = () => true,
): Gap | undefined {
  const reason = (['unresolved', 'unread'] as const).find((each) =>
    account.some(({ label }) => label === each),
  );
  if (reason === undefined) return undefined;
  const lines = sayLines(pasted, account, reason);
  const [first] = account.filter(({ label }) => label === reason);
  const shown = pasted.slice(first?.start, first?.end).trim().replaceAll(/\s+/g, ' ');
  const sample = shortened(shown, longestShown);
  return { reason, words: gapWords(reason, lines, mayShow(sample) ? sample : undefined) };
}
