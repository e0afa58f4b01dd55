import type { Problem } from '../../domain/hand-off/read-hand-off';
import type { Comparison } from '../../domain/hand-off/compare-by';
import type { Row } from '../../domain/hand-off/merge-hand-off';
import type { Refused } from '../../domain/hand-off/check-values';
import { counted, enumerate } from '../../domain/text/locale';

/** What says that a hand-off cannot be opened. */
export const problems = {
  damaged: 'The hand-off is damaged or cut off. Some mail programs do this to long links. Ask for the file.',
  newer: 'A newer version of this site made the hand-off. Reload the page, then open it again.',
  large: 'This is larger than any hand-off, so it was not read.',
  secret:
    'The hand-off contains what looks like a secret, so it is not used. Tell the sender to treat it as leaked.',
  unpacked: 'This browser cannot unpack the link. Ask for the file, or open the link in a newer browser.',
  elsewhere: 'This hand-off is for another guide. Open it on the page of that guide.',
} as const satisfies Record<Problem | 'unpacked' | 'elsewhere', string>;

export const notHere =
  'The link that brought you here contains a part of a guide, and this page is not that guide. Open the link as it was sent.';

/** `who`: a role in words. */
export const headings = {
  opened: (who: string) => `A hand-off: the ${who}’s part`,
  send: (who: string) => `The ${who}’s part`,
};

/** Of one value. */
export const row = {
  states: {
    new: 'no value here yet',
    same: 'the same as here',
    differs: 'a different value is here',
  } as const satisfies Record<Row['state'], string>,
  asks: {
    fingerprint: 'Ask the sender, by phone or face to face, to read out the fingerprint of this key:',
    host: 'Ask the sender, by phone or face to face, which host this address has:',
    value: 'Ask the sender, by phone or face to face, to read this out:',
    digest: 'Ask the sender, by phone or face to face, to read out the SHA-256 digest of this text:',
  } as const satisfies Record<Comparison['by'], string>,
  legend: (label: string) => `${label}: which one is used?`,
  takeTheirs: 'Take theirs',
  keepMine: 'Keep the value that is here',
};

export const opened = {
  waits: 'This value came with a hand-off. Compare it first: “Hand over a part”, “Go on with the hand-off”.',
  marks: (count: number) =>
    `The sender marked ${counted(count, 'action')} as done or skipped. They are taken over where nothing is marked here.`,
  undone: 'Undone: all is as it was before.',
  missing: (count: number) => `${String(count)} more that this version of the guide does not have.`,
  from: ({ returns, name, day }: { returns: boolean; name: string; day: string }) => {
    const what = returns ? 'These are results that came back' : 'Somebody asks you to do these steps';
    return `${what}${name === '' ? '' : `, for the set-up “${name}”`}. Made on ${day}.`;
  },
  taken: (count: number) =>
    count === 0 ? 'No value is taken over.' : `${counted(count, 'value is', 'values are')} taken over.`,
  waiting: (labels: readonly string[]) =>
    `Compare these before you can use them: ${enumerate(labels)}. Tick each one above, then take it over.`,
};

export const send = {
  link: 'the link',
  message: 'the text',
  marked: 'Marked by you',
  actions: (count: number) => counted(count, 'action'),
  saved: (file: string) => `Offered as ${file}.`,
  carried: (steps: number) =>
    `Your note, the name of the set-up, the names of ${counted(steps, 'step')}, and the values and marks below. It carries no private key and no token.`,
  nothing: 'There is no value yet.',
};

const refusals = {
  unknown: 'this guide has no value with that name',
  secret:
    'it looks like a private key, a token or another secret, which no hand-off may contain; treat it as leaked if others have seen it',
  fails: 'it does not pass the check of its field',
  unstored: 'the key was made here, and its private key is not saved yet',
} as const satisfies Record<Refused['problem'], string>;

export const refused = (label: string, problem: Refused['problem']) => `${label}: ${refusals[problem]}.`;
