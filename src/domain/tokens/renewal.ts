import { faults, scene, words, type handlers as handlerWords } from './renewal.en';

/** How the page that embeds the chat answers when it is asked for a token. `fails`: seconds after which it has. */
export const handlers = [
  { id: 'answers' },
  { id: 'late', fails: 30 },
  { id: 'nothing', fails: 1 },
  { id: 'response', fails: 1 },
  { id: 'same' },
  { id: 'other-sub' },
  { id: 'refused' },
] as const satisfies readonly { id: keyof typeof handlerWords; fails?: number }[];

/** A conversation to be played. All in seconds; the chat is opened at 0. */
export interface Scene {
  /** `undefined`: the tokens have no `exp`. */
  readonly life: number | undefined;
  readonly handler: (typeof handlers)[number]['id'];
  /** How far the clock of the server that makes the tokens is ahead; below 0 it is behind. */
  readonly clockError: number;
  readonly talk: number;
}

export interface RenewalEvent {
  /** Seconds since the chat was opened. */
  readonly at: number;
  readonly kind: 'asked' | 'token' | 'used' | 'refused' | 'failed' | 'endless' | 'closed' | 'again';
  readonly words: string;
  /** Worked out from the rules, and not watched in the service. */
  readonly derived?: true;
}

/** A token on the line: from when it came to when the service stops taking it, if ever. */
export interface TokenSpan {
  readonly from: number;
  readonly expires: number | undefined;
}

export interface Play {
  /** In order of time. */
  readonly events: readonly RenewalEvent[];
  readonly tokens: readonly TokenSpan[];
  readonly outcome: 'goes-on' | 'breaks' | 'endless';
}

/** Seconds. A visitor writes once in this time. */
export const messageEvery = 120;
/** Seconds. With less than this left the web chat asks before the token expires. */
const askedEarly = 10;

/** Plays what the web chat does with its tokens. Pure: the same scene gives the same play. */
export function playRenewal({ life, handler, clockError, talk }: Scene): Play {
  const events: RenewalEvent[] = [];
  const tokens: TokenSpan[] = [];
  const note = (at: number, kind: RenewalEvent['kind'], said: string, isDerived = false): void => {
    events.push({ at, kind, words: said, ...(isDerived && { derived: true }) });
  };
  const end = (outcome: Play['outcome']): Play => ({ events, tokens, outcome });
  const failing = handlers.find((each) => each.id === handler && 'fails' in each);
  for (let asked: number | undefined = 0; asked !== undefined;) {
    note(asked, 'asked', whyAsked(asked, tokens.at(-1)));
    if (failing && 'fails' in failing) {
      note(asked + failing.fails, 'failed', faults[failing.id]);
      return end('breaks');
    }
    const at: number = asked + 1;
    const [first] = tokens;
    if (first && handler === 'other-sub') {
      note(at, 'failed', words.otherSub);
      return end('breaks');
    }
    const kept = handler === 'same' ? first : undefined;
    const token = kept ?? { from: at, expires: life === undefined ? undefined : at + life + clockError };
    if (!kept) tokens.push(token);
    const left = (token.expires ?? Infinity) - at;
    if (kept) note(at, 'token', words.kept);
    else note(at, 'token', words.made({ life, clockError, left }), life !== undefined && clockError !== 0);
    if (handler === 'refused' || left <= 0) {
      const reason = handler === 'refused' ? 'key' : 'expired';
      note(at + 1, 'refused', words.refusedOnce(reason), reason === 'expired');
      note(at + 3, 'failed', words.refusedTwice(reason), reason === 'expired');
      return end('breaks');
    }
    if (left < askedEarly) {
      note(at + 1, 'endless', words.endless(left));
      return end('endless');
    }
    asked = nextAsking(token, talk);
    const messages = Math.max(1, Math.ceil(((asked ?? talk) - token.from) / messageEvery));
    note(at + 1, 'used', words.used(messages, tokens.length === 1));
  }
  note(talk, 'closed', words.closed(talk, tokens.length));
  return end('goes-on');
}

/** When the visitor writes and too little is left; `undefined` where the conversation ends before. */
function nextAsking({ from, expires = Infinity }: TokenSpan, talk: number): number | undefined {
  const next = (after: number) => (Math.floor(after / messageEvery) + 1) * messageEvery;
  const at = Math.max(next(from), next(expires - askedEarly));
  return at < talk ? at : undefined;
}

function whyAsked(at: number, token: TokenSpan | undefined): string {
  if (token?.expires === undefined) return words.opened;
  const left = token.expires - at;
  return left > 0 ? words.askedEarly(left) : words.askedLate(-left);
}

/** The events as rows: after three rounds of asked, given and used that pass alike, one row replaces the rest. */
export function rowsOf(events: readonly RenewalEvent[]): readonly RenewalEvent[] {
  const rounds = Math.floor((events.length - 1) / 3);
  const next = events[9];
  if (events.at(-1)?.kind !== 'closed' || rounds < 5 || !next) return events;
  const again = { at: next.at, kind: 'again', words: words.again(rounds - 3) } as const;
  return [...events.slice(0, 9), again, ...events.slice(-1)];
}

export function describeScene(played: Scene): string {
  return scene({ ...played, messageEvery });
}

/** Minutes and seconds: "0:02", "60:00". */
export function clockWords(at: number): string {
  return `${String(Math.floor(at / 60))}:${String(Math.floor(at % 60)).padStart(2, '0')}`;
}
