import { defaultRoute } from '../../../src/domain/embed/embed-settings';
import { handlerWords } from '../../../src/domain/embed/embed-code.en';

/** A way in which a secured web chat goes wrong, the fault of the guide that tells of it, and what shows. */
export interface Mistake {
  readonly id: string;
  readonly done: string;
  /** A row of `src/content/guides/web-chat-security/faults.yaml`. */
  readonly fault: string;
  readonly where: 'console' | 'chat' | 'page' | 'nowhere';
  /** Words that the fault quotes, and that show. */
  readonly told?: string;
  /** The whole line, where it is our own handler's. */
  readonly line?: string;
  /** The text of the web chat that shows, by its key. */
  readonly text?: string;
}

/** The whole line of our own handler on the console. */
export function sayNoToken(route: string, words: string): string {
  return `No identity token from ${route}: ${words}`;
}

/** What our own handler says of a route. */
const handlerSays = (words: string) =>
  ({
    fault: 'handler-says-why',
    where: 'console',
    told: `No identity token from ${defaultRoute}`,
    line: sayNoToken(defaultRoute, words),
  }) as const;

const refused = { where: 'chat', text: 'errors_communicating' } as const;

export const mistakes = [
  {
    id: 'route-redirects',
    done: 'the route sends visitors without a session to the login page',
    ...handlerSays(handlerWords.redirect),
  },
  {
    id: 'route-unreachable',
    done: 'nobody answers at the address of the route',
    ...handlerSays(handlerWords.unreachable),
  },
  {
    id: 'route-slow',
    done: 'the route takes longer than 20 seconds',
    ...handlerSays(handlerWords.tooSlow),
  },
  {
    id: 'no-handler',
    done: 'security was switched on while the page has neither a token nor a handler',
    fault: 'fails-since-switch',
    ...refused,
  },
  {
    id: 'handler-gives-nothing',
    done: 'a handler returns the token, and sets nothing',
    fault: 'handler-sets-nothing',
    where: 'console',
    told: 'no token was set by a handler',
  },
  {
    id: 'handler-gives-empty-text',
    done: 'a handler sets an empty text',
    fault: 'handler-sets-nothing',
    where: 'console',
    told: 'no token was set by a handler',
  },
  {
    id: 'handler-gives-response',
    done: 'a handler sets the answer of fetch in place of its text',
    fault: 'handler-sets-response',
    where: 'console',
    told: 'the handler returned a non-string token',
  },
  {
    id: 'handler-gives-login-page',
    done: 'a handler of another kind sets the text of a login page',
    fault: 'login-page-as-token',
    where: 'console',
    told: 'is not valid',
  },
  {
    id: 'handler-takes-30-seconds',
    done: 'a handler without a time limit waits for a slow route',
    fault: 'handler-too-slow',
    where: 'console',
  },
  {
    id: 'signed-with-hs256',
    done: 'the token is signed with HS256',
    fault: 'wrong-algorithm',
    ...refused,
  },
  {
    id: 'signed-with-other-key',
    done: 'the public key in the assistant belongs to another pair',
    fault: 'wrong-pair',
    ...refused,
  },
  {
    id: 'no-sub',
    done: 'the token has no sub',
    fault: 'sub-is-missing',
    where: 'console',
    told: 'claim is required',
  },
  {
    id: 'exp-in-milliseconds',
    done: 'exp is written in milliseconds',
    fault: 'exp-in-milliseconds',
    where: 'nowhere',
  },
  {
    id: 'life-too-short',
    done: 'the token lives 10 seconds or less',
    fault: 'life-in-milliseconds',
    where: 'nowhere',
  },
  {
    id: 'token-while-off',
    done: 'the page gives an identityToken while security is off',
    fault: 'token-while-off',
    where: 'console',
    told: 'if security is not turned on',
  },
  {
    id: 'no-render',
    done: 'onLoad does not call instance.render()',
    fault: 'no-request-at-all',
    where: 'page',
  },
  {
    id: 'sub-changes',
    done: 'a visitor logs in during a conversation, and the next token has another sub',
    fault: 'sub-already-set',
    where: 'console',
    told: 'is already set',
  },
  {
    id: 'destroy-first',
    done: 'logging out calls destroy() and then destroySession()',
    fault: 'destroy-came-first',
    where: 'console',
    told: 'destroySession is not a function',
  },
  {
    id: 'session-left-behind',
    done: 'logging out does not call destroySession()',
    fault: 'next-person-fails',
    ...refused,
  },
] as const satisfies readonly Mistake[];

export type MistakeId = (typeof mistakes)[number]['id'];
