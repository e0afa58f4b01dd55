import { sayLength } from './times';

/** How the page that embeds the chat answers when it is asked for a token. */
export type HandlerId = 'answers' | 'late' | 'nothing' | 'response' | 'same' | 'other-sub' | 'refused';

/** A conversation to be played. All in seconds; the chat is opened at 0. */
export interface Scene {
  /** `undefined`: the tokens have no `exp`. */
  readonly life: number | undefined;
  readonly handler: HandlerId;
  /** How far the clock of the server that makes the tokens is ahead; below 0 it is behind. */
  readonly clockError: number;
  readonly talk: number;
}

export interface RenewalEvent {
  /** Seconds since the chat was opened. */
  readonly at: number;
  readonly kind: EventKind;
  readonly words: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
  /** Worked out from the rules, and not watched in the service. */
  readonly derived?: true;
}

export type EventKind = 'asked' | 'token' | 'used' | 'refused' | 'failed' | 'endless' | 'closed';

/** A token as it stands on the line: from when it came to when the service stops taking it. */
export interface TokenSpan {
  readonly from: number;
  /** `undefined`: never. */
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
/** Seconds that the handler has to answer, and that ours takes. */
const patience = 30;
const answerTime = 1;
/** Seconds after which the chat's own attempt, or the service's answer, is there. */
const tripTime = 1;

const client = 'web-chat-client';
const docs = 'assistant-token-renewal';

export const handlers: readonly { readonly id: HandlerId; readonly label: string }[] = [
  { id: 'answers', label: 'It fetches a fresh token' },
  { id: 'late', label: 'It takes longer than 30 seconds' },
  { id: 'nothing', label: 'It sets nothing' },
  { id: 'response', label: 'It sets the Response of fetch' },
  { id: 'same', label: 'It sets the first token again' },
  { id: 'other-sub', label: 'It sets a token with another sub' },
  { id: 'refused', label: 'It sets a token of another key' },
];

/** What ends it when the handler gives no usable text: words that read on from "the handler". */
const unanswered: Readonly<Partial<Record<HandlerId, { after: number; words: string }>>> = {
  late: {
    after: patience,
    words: 'Your handler has not answered within 30 seconds, and the web chat stops waiting.',
  },
  nothing: {
    after: answerTime,
    words: 'Your handler is done, and event.identityToken was not set.',
  },
  response: {
    after: answerTime,
    words:
      'Your handler set event.identityToken to the Response of fetch and not to text. Write: event.identityToken = await response.text().',
  },
};

/** Plays what the web chat does with its tokens. Pure: the same scene gives the same play. */
export function playRenewal(scene: Scene): Play {
  const { life, handler, clockError, talk } = scene;
  const events: RenewalEvent[] = [];
  const tokens: TokenSpan[] = [];
  const end = (outcome: Play['outcome']): Play => ({ events, tokens, outcome });

  let next = 0;
  for (;;) {
    const isFirst = tokens.length === 0;
    events.push(asking(next, tokens.at(-1)));
    const failure = unanswered[handler];
    if (failure) {
      events.push(failed(next + failure.after, failure.words));
      return end('breaks');
    }
    const at = next + answerTime;
    if (handler === 'other-sub' && !isFirst) {
      events.push(otherSub(at));
      return end('breaks');
    }
    const first = tokens[0];
    const repeats = handler === 'same' && first !== undefined;
    const token = repeats
      ? first
      : { from: at, expires: life === undefined ? undefined : at + life + clockError };
    if (!repeats) tokens.push(token);
    events.push(arrival(at, token, scene, repeats));
    if (handler === 'refused' || hasExpired(token, at)) {
      events.push(...refusals(at, handler));
      return end('breaks');
    }
    if (isNearEnd(token, at)) {
      events.push(endless(at, token));
      return end('endless');
    }
    const asked = nextAsking(token, talk);
    events.push(using(at + tripTime, token, asked ?? talk, tokens.length));
    if (asked === undefined) break;
    next = asked;
  }
  events.push(closing(talk, tokens.length));
  return end('goes-on');
}

/** When the visitor writes and too little is left; `undefined` where the conversation ends before. */
function nextAsking({ from, expires }: TokenSpan, talk: number): number | undefined {
  if (expires === undefined) return undefined;
  const first = Math.floor(from / messageEvery) + 1;
  const late = Math.floor((expires - askedEarly) / messageEvery) + 1;
  const at = Math.max(first, late) * messageEvery;
  return at < talk ? at : undefined;
}

function hasExpired({ expires }: TokenSpan, at: number): boolean {
  return expires !== undefined && expires <= at;
}

function isNearEnd({ expires }: TokenSpan, at: number): boolean {
  return expires !== undefined && expires - at < askedEarly;
}

function asking(at: number, token: TokenSpan | undefined): RenewalEvent {
  if (token?.expires === undefined)
    return {
      at,
      kind: 'asked',
      source: docs,
      words:
        'The chat is opened and has no token: the web chat fires identityTokenExpired, which your handler hears. Messages wait in a queue meanwhile.',
    };
  const left = token.expires - at;
  const why =
    left > 0
      ? `The visitor writes, and the token has ${sayLength(left)} left, fewer than 10`
      : `The visitor writes, and the token expired ${left === 0 ? 'this second' : `${sayLength(-left)} ago`}`;
  return {
    at,
    kind: 'asked',
    source: client,
    words: `${why}: the web chat asks your handler for another. The message waits in a queue.`,
  };
}

function arrival(at: number, token: TokenSpan, { life, clockError }: Scene, repeats: boolean): RenewalEvent {
  const base = { at, kind: 'token', source: docs } as const;
  if (repeats) return { ...base, words: 'Your handler sets the token that it had kept from the first time.' };
  if (life === undefined || token.expires === undefined)
    return {
      ...base,
      words:
        'Your server makes a token without exp. It works, and whoever copies it can use it from now on: give it a life.',
    };
  const made = `Your server makes a token that lives ${sayLength(life)}.`;
  if (clockError === 0) return { ...base, words: made };
  if (clockError > 0)
    return {
      ...base,
      derived: true,
      words: `${made} Its clock is ${sayLength(clockError)} ahead: iat lies in the future, and exp comes ${sayLength(clockError)} later than meant. Whether the service refuses that is not documented. Set the clock by the network.`,
    };
  const left = token.expires - at;
  const rest = left > 0 ? `only ${sayLength(left)} of it are left` : 'it has expired on arrival';
  return {
    ...base,
    derived: true,
    words: `${made} Its clock is ${sayLength(-clockError)} behind, so ${rest}. Set the clock by the network.`,
  };
}

function using(at: number, token: TokenSpan, until: number, count: number): RenewalEvent {
  const messages = Math.max(1, Math.ceil((until - token.from) / messageEvery));
  const number = messages === 1 ? 'One message uses' : `${String(messages)} messages use`;
  return {
    at,
    kind: 'used',
    source: docs,
    words: `${number} ${count === 1 ? 'it' : 'the new one'}. The visitor notices nothing.`,
  };
}

function failed(at: number, words: string): RenewalEvent {
  return {
    at,
    kind: 'failed',
    source: client,
    words: `${words} The console says that a request for a new identity token was made and gave no usable one. No message goes out.`,
  };
}

function otherSub(at: number): RenewalEvent {
  return {
    at,
    kind: 'failed',
    source: client,
    words:
      'The new token has another sub, and the web chat throws “sub claim is already set”. Keep the first sub through the conversation and put the real id in user_payload, or call destroySession and reload the page.',
  };
}

function refusals(at: number, handler: HandlerId): RenewalEvent[] {
  const why =
    handler === 'refused'
      ? 'its signature does not fit the public key that the assistant has'
      : 'it has expired';
  const derived = handler === 'refused' ? {} : ({ derived: true } as const);
  return [
    {
      at: at + tripTime,
      kind: 'refused',
      source: client,
      ...derived,
      words: `The service refuses the token with 401 or 403, since ${why}. The web chat asks your handler once more.`,
    },
    {
      at: at + 3 * tripTime,
      kind: 'failed',
      source: client,
      ...derived,
      words: `The second token is refused as well. The visitor reads that there was an error communicating. ${
        handler === 'refused'
          ? 'Compare the key with a token on the keys page.'
          : 'Make a fresh token each time, and check the clock of the server.'
      }`,
    },
  ];
}

function endless(at: number, { expires = at }: TokenSpan): RenewalEvent {
  return {
    at: at + tripTime,
    kind: 'endless',
    source: client,
    words: `The token has ${sayLength(expires - at)} left as it arrives, fewer than 10: the web chat wants another at once, and so on without end. Let tokens live 10 to 60 minutes, and look for seconds taken for milliseconds and for a wrong clock.`,
  };
}

function closing(at: number, tokens: number): RenewalEvent {
  const count = tokens === 1 ? 'One token was' : `${String(tokens)} tokens were`;
  return {
    at,
    kind: 'closed',
    source: docs,
    words: `The conversation ends after ${sayLength(at)}. ${count} made for it.`,
  };
}
