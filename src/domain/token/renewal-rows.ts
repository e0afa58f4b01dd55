import { handlers, messageEvery, type RenewalEvent, type Scene } from './renewal';
import { sayLength } from './times';
import { lowerFirst } from '../text/wording';

/** A row of the list: an event, or a stretch that repeats. */
export interface Row {
  /** Of the first and the last event that it stands for. */
  readonly first: number;
  readonly last: number;
  /** Seconds since the chat was opened. */
  readonly at: number;
  readonly kind: RenewalEvent['kind'] | 'again';
  readonly words: string;
  readonly derived?: true;
}

/** Asked, given, used. */
const round = 3;
const shownRounds = 3;

/** The events as rows: after a few rounds that pass alike, one row stands for those that follow. */
export function rowsOf(events: readonly RenewalEvent[]): Row[] {
  const rows = events.map(({ at, kind, words, derived }, index) => ({
    first: index,
    last: index,
    at,
    kind,
    words,
    ...(derived && { derived }),
  }));
  const shown = shownRounds * round;
  const rounds = Math.floor((events.length - 1) / round);
  const isAlike = events.at(-1)?.kind === 'closed' && rounds > shownRounds + 1;
  const next = events[shown];
  if (!isAlike || !next) return rows;
  const again: Row = {
    first: shown,
    last: events.length - 2,
    at: next.at,
    kind: 'again',
    words: `The same ${String(rounds - shownRounds)} times more.`,
  };
  return [...rows.slice(0, shown), again, ...rows.slice(-1)];
}

/** What is played, in a sentence or two. */
export function describeScene({ life, handler, clockError, talk }: Scene): string {
  const lives = life === undefined ? 'tokens without exp' : `tokens that live ${sayLength(life)}`;
  const label = handlers.find(({ id }) => id === handler)?.label ?? '';
  const side = clockError > 0 ? 'ahead' : 'behind';
  const clock = clockError === 0 ? '' : ` The clock of the server is ${sayLength(clockError)} ${side}.`;
  return (
    `A conversation of ${sayLength(talk)} in which the visitor writes every ${sayLength(messageEvery)}, with ${lives}. ` +
    `When the handler is asked: ${lowerFirst(label)}.${clock} ` +
    'Times are minutes and seconds since the chat was opened.'
  );
}

/** Minutes and seconds: "0:02", "60:00". */
export function clockWords(at: number): string {
  return `${String(Math.floor(at / 60))}:${String(Math.floor(at % 60)).padStart(2, '0')}`;
}
