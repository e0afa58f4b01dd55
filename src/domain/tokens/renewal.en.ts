import { counted } from '../text/locale';
import { lowerFirst } from '../text/wording';
import { sayLength } from './times.en';

const setClock = 'Set the clock by the network.';

const asksForAnother = 'The web chat asks your handler for another.';

/** What the handler of the page does when it is asked for a token. */
export const handlers = {
  answers: 'It fetches a fresh token',
  late: 'It takes longer than 30 seconds',
  nothing: 'It sets nothing',
  response: 'It sets the Response of fetch',
  same: 'It sets the first token again',
  'other-sub': 'It sets a token with another sub',
  refused: 'It sets a token of another key',
};

const failed =
  'The console says that a request for a new identity token was made and gave no usable one. No message is sent.';

/** Of a handler that gives no usable token. */
export const faults = {
  late: `Your handler has not answered within 30 seconds, so the web chat stops waiting. ${failed}`,
  nothing: `Your handler has finished without setting event.identityToken. ${failed}`,
  response: `Your handler set event.identityToken to the Response of fetch, and not to text. Write: event.identityToken = await response.text(). ${failed}`,
};

const inQueue = 'The message waits in a queue.';

/** Why a token is refused. */
const refusals = {
  key: {
    why: 'its signature does not fit the public key that the assistant has',
    advice: 'Compare the key with a token on the keys page.',
  },
  expired: {
    why: 'it has expired',
    advice: 'Make a fresh token each time, and check the clock of the server.',
  },
};

interface Made {
  /** All in seconds. `undefined`: the token has no exp. */
  readonly life: number | undefined;
  /** How far the clock of the server is ahead; below 0 it is behind. */
  readonly clockError: number;
  /** What is left of the lifetime. */
  readonly left: number;
}

export const words = {
  opened:
    'The chat is opened and has no token. The web chat fires identityTokenExpired for your handler. Messages wait in a queue meanwhile.',
  askedEarly: (left: number) =>
    `The visitor writes, and the token has ${sayLength(left)} left, fewer than 10. ${asksForAnother} ${inQueue}`,
  askedLate: (late: number) =>
    `The visitor writes, and the token expired ${late === 0 ? 'this second' : `${sayLength(late)} ago`}. ${asksForAnother} ${inQueue}`,
  otherSub:
    'The new token has another sub, and the web chat throws “sub claim is already set”. Keep the first sub through the conversation and put the real id in user_payload, or call destroySession and reload the page.',
  kept: 'Your handler sets the token that it kept from the first time.',
  made: ({ life, clockError, left }: Made) => {
    if (life === undefined)
      return 'Your server makes a token without exp. It works, and whoever copies it can use it from now on. Give it a lifetime.';
    const made = `Your server makes a token with a lifetime of ${sayLength(life)}.`;
    if (clockError === 0) return made;
    const error = sayLength(clockError);
    if (clockError > 0)
      return `${made} Its clock is ${error} ahead: iat is in the future, and exp is ${error} later than meant. Whether the service refuses that is not documented. ${setClock}`;
    const rest = left > 0 ? `only ${sayLength(left)} of it are left` : 'it has expired on arrival';
    return `${made} Its clock is ${error} behind, so ${rest}. ${setClock}`;
  },
  refusedOnce: (reason: keyof typeof refusals) =>
    `The service refuses the token with 401 or 403, because ${refusals[reason].why}. The web chat asks your handler once more.`,
  refusedTwice: (reason: keyof typeof refusals) =>
    `The second token is refused as well. The visitor reads that there was an error communicating. ${refusals[reason].advice}`,
  endless: (left: number) =>
    `The token has ${sayLength(left)} left when it arrives, fewer than 10. The web chat asks for another at once, and so on without end. Set a lifetime of 10 to 60 minutes. Look for seconds read as milliseconds, and for a wrong clock.`,
  used: (messages: number, isFirst: boolean) =>
    `${messages === 1 ? 'One message uses' : `${String(messages)} messages use`} ${isFirst ? 'it' : 'the new one'}. The visitor notices nothing.`,
  closed: (talk: number, tokens: number) =>
    `The conversation ends after ${sayLength(talk)}. ${tokens === 1 ? 'One token was' : `${String(tokens)} tokens were`} made for it.`,
  again: (times: number) => `The same happens ${counted(times, 'more time')}.`,
};

interface Described {
  readonly life: number | undefined;
  readonly handler: keyof typeof handlers;
  readonly clockError: number;
  readonly talk: number;
  readonly messageEvery: number;
}

/** What is played, in a few sentences. All in seconds. */
export const scene = ({ life, handler, clockError, talk, messageEvery }: Described) =>
  [
    `A conversation of ${sayLength(talk)} in which the visitor writes every ${sayLength(messageEvery)}, with ${life === undefined ? 'tokens without exp' : `tokens with a lifetime of ${sayLength(life)}`}.`,
    `When the handler is asked: ${lowerFirst(handlers[handler])}.`,
    ...(clockError === 0
      ? []
      : [`The clock of the server is ${sayLength(clockError)} ${clockError > 0 ? 'ahead' : 'behind'}.`]),
    'Times are minutes and seconds since the chat was opened.',
  ].join(' ');
