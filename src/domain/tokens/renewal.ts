import { lowerFirst } from '../text/wording';
import { sayLength } from './times';

/** How the page that embeds the chat answers when it is asked for a token. */
export const handlers = [
  { id: 'answers', label: 'It fetches a fresh token' },
  {
    id: 'late',
    label: 'It takes longer than 30 seconds',
    after: 30,
    fault: 'Your handler has not answered within 30 seconds, and the web chat stops waiting.',
  },
  {
    id: 'nothing',
    label: 'It sets nothing',
    after: 1,
    fault: 'Your handler is done, and event.identityToken was not set.',
  },
  {
    id: 'response',
    label: 'It sets the Response of fetch',
    after: 1,
    fault:
      'Your handler set event.identityToken to the Response of fetch and not to text. Write: event.identityToken = await response.text().',
  },
  { id: 'same', label: 'It sets the first token again' },
  { id: 'other-sub', label: 'It sets a token with another sub' },
  { id: 'refused', label: 'It sets a token of another key' },
] as const satisfies readonly { id: string; label: string; after?: number; fault?: string }[];

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

/** A token as it stands on the line: from when it came to when the service stops taking it, if ever. */
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
  const tell = (at: number, kind: RenewalEvent['kind'], words: string, isDerived = false): void => {
    events.push({ at, kind, words, ...(isDerived && { derived: true }) });
  };
  const end = (outcome: Play['outcome']): Play => ({ events, tokens, outcome });
  const failing = handlers.find((each) => each.id === handler && 'fault' in each);
  for (let asked: number | undefined = 0; asked !== undefined;) {
    tell(asked, 'asked', whyAsked(asked, tokens.at(-1)));
    if (failing && 'fault' in failing) {
      tell(
        asked + failing.after,
        'failed',
        `${failing.fault} The console says that a request for a new identity token was made and gave no usable one. No message goes out.`,
      );
      return end('breaks');
    }
    const at: number = asked + 1;
    const [first] = tokens;
    if (first && handler === 'other-sub') {
      tell(
        at,
        'failed',
        'The new token has another sub, and the web chat throws “sub claim is already set”. Keep the first sub through the conversation and put the real id in user_payload, or call destroySession and reload the page.',
      );
      return end('breaks');
    }
    const kept = handler === 'same' ? first : undefined;
    const token = kept ?? { from: at, expires: life === undefined ? undefined : at + life + clockError };
    if (!kept) tokens.push(token);
    const left = (token.expires ?? Infinity) - at;
    if (kept) tell(at, 'token', 'Your handler sets the token that it had kept from the first time.');
    else tell(at, 'token', madeWords(life, clockError, left), life !== undefined && clockError !== 0);
    if (handler === 'refused' || left <= 0) {
      const isOther = handler === 'refused';
      const why = isOther
        ? 'its signature does not fit the public key that the assistant has'
        : 'it has expired';
      const advice = isOther
        ? 'Compare the key with a token on the keys page.'
        : 'Make a fresh token each time, and check the clock of the server.';
      tell(
        at + 1,
        'refused',
        `The service refuses the token with 401 or 403, since ${why}. The web chat asks your handler once more.`,
        !isOther,
      );
      tell(
        at + 3,
        'failed',
        `The second token is refused as well. The visitor reads that there was an error communicating. ${advice}`,
        !isOther,
      );
      return end('breaks');
    }
    if (left < askedEarly) {
      tell(
        at + 1,
        'endless',
        `The token has ${sayLength(left)} left as it arrives, fewer than 10: the web chat wants another at once, and so on without end. Let tokens live 10 to 60 minutes, and look for seconds taken for milliseconds and for a wrong clock.`,
      );
      return end('endless');
    }
    asked = nextAsking(token, talk);
    const messages = Math.max(1, Math.ceil(((asked ?? talk) - token.from) / messageEvery));
    const use = messages === 1 ? 'One message uses' : `${String(messages)} messages use`;
    tell(
      at + 1,
      'used',
      `${use} ${tokens.length === 1 ? 'it' : 'the new one'}. The visitor notices nothing.`,
    );
  }
  const made = tokens.length === 1 ? 'One token was' : `${String(tokens.length)} tokens were`;
  tell(talk, 'closed', `The conversation ends after ${sayLength(talk)}. ${made} made for it.`);
  return end('goes-on');
}

/** When the visitor writes and too little is left; `undefined` where the conversation ends before. */
function nextAsking({ from, expires = Infinity }: TokenSpan, talk: number): number | undefined {
  const next = (after: number) => (Math.floor(after / messageEvery) + 1) * messageEvery;
  const at = Math.max(next(from), next(expires - askedEarly));
  return at < talk ? at : undefined;
}

function whyAsked(at: number, token: TokenSpan | undefined): string {
  if (token?.expires === undefined)
    return 'The chat is opened and has no token: the web chat fires identityTokenExpired, which your handler hears. Messages wait in a queue meanwhile.';
  const left = token.expires - at;
  const state =
    left > 0
      ? `has ${sayLength(left)} left, fewer than 10`
      : `expired ${left === 0 ? 'this second' : `${sayLength(-left)} ago`}`;
  return `The visitor writes, and the token ${state}: the web chat asks your handler for another. The message waits in a queue.`;
}

function madeWords(life: number | undefined, clockError: number, left: number): string {
  if (life === undefined)
    return 'Your server makes a token without exp. It works, and whoever copies it can use it from now on: give it a life.';
  const made = `Your server makes a token that lives ${sayLength(life)}.`;
  if (clockError === 0) return made;
  const error = sayLength(clockError);
  if (clockError > 0)
    return `${made} Its clock is ${error} ahead: iat lies in the future, and exp comes ${error} later than meant. Whether the service refuses that is not documented. Set the clock by the network.`;
  const rest = left > 0 ? `only ${sayLength(left)} of it are left` : 'it has expired on arrival';
  return `${made} Its clock is ${error} behind, so ${rest}. Set the clock by the network.`;
}

/** The events as rows: after three rounds of asked, given and used that pass alike, one row stands for the rest. */
export function rowsOf(events: readonly RenewalEvent[]): readonly RenewalEvent[] {
  const rounds = Math.floor((events.length - 1) / 3);
  const next = events[9];
  if (events.at(-1)?.kind !== 'closed' || rounds < 5 || !next) return events;
  const again = { at: next.at, kind: 'again', words: `The same ${String(rounds - 3)} times more.` } as const;
  return [...events.slice(0, 9), again, ...events.slice(-1)];
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
