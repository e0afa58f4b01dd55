import { defaultRoute } from '../../../domain/embed/embed-settings';
import { handlerWords, sayNoToken } from '../../../domain/embed/token-handler';

/** A way in which a secured web chat goes wrong, and what shows then. The browser tests act each of them out. */
export interface Mistake {
  readonly id: string;
  readonly done: string;
  readonly sees: Sight;
  readonly cause: string;
  readonly fix: string;
  /** As in the faults of a guide. */
  readonly confidence: 'documented' | 'likely' | 'reported' | 'derived';
  /** Key of content/sources.ts. */
  readonly source: string;
}

export interface Sight {
  readonly where: 'console' | 'chat' | 'page' | 'nowhere';
  /** `handler`: ours; `web chat`: the vendor's client, whose words we know only in part; `browser`: its engine. */
  readonly from: 'handler' | 'web chat' | 'browser' | 'nobody';
  /** Words that stand there as they are; the rest of a sentence of the vendor's is not known to us. */
  readonly exact?: string;
  readonly words: string;
}

/** What our own handler says for a route. */
function handlerSays(words: string): Sight {
  const exact = sayNoToken(defaultRoute, words);
  return { where: 'console', from: 'handler', exact, words: `The handler says: ${exact}` };
}

const noValidToken = {
  where: 'console',
  from: 'web chat',
  exact: 'A request for a new identity token was made',
  words:
    'The web chat says that a request for a new identity token was made and gave none that it can use. Messages wait and are not sent.',
} as const satisfies Sight;

const refused = {
  where: 'chat',
  from: 'web chat',
  exact: 'errors_communicating',
  words:
    'Each message is refused with status 401 or 403. The web chat asks for another token, tries once more, and then shows its text errors_communicating.',
} as const satisfies Sight;

export const mistakes = [
  {
    id: 'route-redirects',
    done: 'The route sends visitors without a session to the login page.',
    sees: handlerSays(handlerWords.redirect),
    cause: 'The route stands behind the login of the site, so that guests and ended sessions are redirected.',
    fix: 'Take the route out of the redirect: answer guests with a token of their own, or with status 401.',
    confidence: 'derived',
    source: 'derived-embed',
  },
  {
    id: 'route-shows-login',
    done: 'The route answers with the login page itself, with status 200.',
    sees: handlerSays(handlerWords.otherType('text/html; charset=utf-8')),
    cause:
      'Something in front of the route answers in its place: a login, a proxy, or the start page of an app.',
    fix: 'Let the route answer text/plain itself, and 401 where there is nobody to make a token for.',
    confidence: 'derived',
    source: 'derived-embed',
  },
  {
    id: 'route-fails',
    done: 'The route answers with an error.',
    sees: handlerSays(handlerWords.status('500')),
    cause: 'The server could not make a token, most often because it cannot read its key.',
    fix: 'Read the log of the server: the answer itself tells nothing, so that it cannot tell too much.',
    confidence: 'derived',
    source: 'derived-embed',
  },
  {
    id: 'route-empty',
    done: 'The route answers with an empty body.',
    sees: handlerSays(handlerWords.empty),
    cause: 'The route ends before the token is made, such as by not waiting for the signature.',
    fix: 'Wait for the signature, then write the token as the whole answer.',
    confidence: 'derived',
    source: 'derived-embed',
  },
  {
    id: 'route-json',
    done: 'The route answers with JSON around the token.',
    sees: handlerSays(handlerWords.otherType('application/json')),
    cause: 'Many frameworks turn what a route returns into JSON.',
    fix: 'Answer with the bare token as text/plain, without quotation marks.',
    confidence: 'derived',
    source: 'derived-embed',
  },
  {
    id: 'route-unreachable',
    done: 'Nobody answers at the address of the route.',
    sees: handlerSays(handlerWords.unreachable),
    cause: 'The server is down, or the page’s own policy does not allow the request (connect-src).',
    fix: 'Open the address in the browser. If it answers there, allow it in connect-src.',
    confidence: 'derived',
    source: 'derived-embed',
  },
  {
    id: 'route-slow',
    done: 'The route takes longer than 20 seconds.',
    sees: handlerSays(handlerWords.tooSlow),
    cause: 'The route waits for something else, such as a profile service.',
    fix: 'Make the token from the session alone, and look up the rest later by webhook.',
    confidence: 'derived',
    source: 'derived-embed',
  },
  {
    id: 'no-handler',
    done: 'Security was switched on while the page has neither a token nor a handler.',
    sees: refused,
    cause: 'Every message comes without a token, and the service refuses it.',
    fix: 'Switch security off, deploy the page with the handler, then switch it on again.',
    confidence: 'documented',
    source: 'assistant-web-chat-releases',
  },
  {
    id: 'handler-gives-nothing',
    done: 'A handler ends without setting event.identityToken.',
    sees: noValidToken,
    cause: 'The handler returned the token, or set it after its promise was settled.',
    fix: 'Set event.identityToken to the text before the promise of the handler settles.',
    confidence: 'documented',
    source: 'web-chat-client',
  },
  {
    id: 'handler-gives-response',
    done: 'A handler sets event.identityToken to the answer of fetch.',
    sees: noValidToken,
    cause: 'The answer is an object. The web chat takes nothing but a text.',
    fix: 'Set it to await response.text().',
    confidence: 'documented',
    source: 'web-chat-client',
  },
  {
    id: 'handler-takes-30-seconds',
    done: 'A handler without a time limit waits for a slow route.',
    sees: noValidToken,
    cause: 'The web chat waits 30 seconds for the handler.',
    fix: 'Make the route faster. The handler written here gives up after 20 seconds and tells the cause.',
    confidence: 'documented',
    source: 'web-chat-client',
  },
  {
    id: 'signed-with-hs256',
    done: 'The token is signed with HS256.',
    sees: refused,
    cause: 'HS256 signs with a shared secret, and some libraries take it when no algorithm is named.',
    fix: 'Sign with RS256 and your private key.',
    confidence: 'reported',
    source: 'web-chat-wrong-key-report',
  },
  {
    id: 'signed-with-other-key',
    done: 'The public key in the assistant belongs to another pair.',
    sees: refused,
    cause: 'The signature does not fit the key under Your public key.',
    fix: 'Compare the key and a token on the page for keys, and paste the public half of the pair that signs.',
    confidence: 'reported',
    source: 'web-chat-wrong-key-report',
  },
  {
    id: 'no-sub',
    done: 'The token has no sub.',
    sees: {
      where: 'console',
      from: 'web chat',
      words: 'The web chat throws an error as soon as it gets the token. Its words are not known to us.',
    },
    cause: 'sub is the user id, and the web chat does without none.',
    fix: 'Put an opaque id into sub, the same for one person every time.',
    confidence: 'documented',
    source: 'web-chat-client',
  },
  {
    id: 'exp-in-milliseconds',
    done: 'exp is written in milliseconds.',
    sees: {
      where: 'nowhere',
      from: 'nobody',
      words: 'Nothing shows: the token ends tens of thousands of years from now, and is never renewed.',
    },
    cause: 'Clocks of JavaScript and Java count milliseconds, exp counts seconds.',
    fix: 'Divide by 1000 and round down. Then read a token on the page for tokens, which says how long it lives.',
    confidence: 'derived',
    source: 'rfc-7519-2',
  },
  {
    id: 'life-too-short',
    done: 'The token lives 10 seconds or less.',
    sees: {
      where: 'nowhere',
      from: 'nobody',
      words:
        'Nothing shows on the page. The network panel has a request for a token in front of every message.',
    },
    cause:
      'The web chat asks for another token when fewer than 10 seconds are left. A server whose clock is slow does the same.',
    fix: 'Let tokens live between 10 minutes and an hour, and set the clock of the server by the network.',
    confidence: 'documented',
    source: 'web-chat-client',
  },
  {
    id: 'token-while-off',
    done: 'The page gives an identityToken while security is off.',
    sees: {
      where: 'console',
      from: 'web chat',
      words: 'The web chat throws an error as soon as the token is set. Its words are not known to us.',
    },
    cause: 'With security off, the web chat refuses a token.',
    fix: 'Leave identityToken out and give the handler alone: it is asked only when security is on.',
    confidence: 'documented',
    source: 'web-chat-client',
  },
  {
    id: 'no-render',
    done: 'onLoad does not call instance.render().',
    sees: {
      where: 'page',
      from: 'nobody',
      words: 'There is no button to open the chat, and the console is silent.',
    },
    cause: 'The web chat waits for render(), so that handlers can be there first.',
    fix: 'Call instance.render() at the end of onLoad.',
    confidence: 'documented',
    source: 'web-chat-api-configuration',
  },
  {
    id: 'sub-changes',
    done: 'A visitor logs in during a conversation, and the next token has another sub.',
    sees: {
      where: 'console',
      from: 'web chat',
      exact: 'sub claim is already set',
      words: 'The web chat says that the sub claim is already set.',
    },
    cause: 'sub cannot change while a session lasts.',
    fix: 'Keep the first sub and put the account into user_payload, or call destroySession() and load the page anew.',
    confidence: 'documented',
    source: 'assistant-web-chat-log-in',
  },
  {
    id: 'destroy-first',
    done: 'Logging out calls destroy() and then destroySession().',
    sees: {
      where: 'console',
      from: 'browser',
      exact: 'destroySession is not a function',
      words: 'The browser says that destroySession is not a function.',
    },
    cause: 'destroy() removes the instance and its methods.',
    fix: 'Call destroySession() first, and destroy() when it is done.',
    confidence: 'documented',
    source: 'web-chat-instance-methods',
  },
  {
    id: 'session-left-behind',
    done: 'Logging out does not call destroySession().',
    sees: {
      where: 'chat',
      from: 'web chat',
      exact: 'errors_communicating',
      words: 'The next visitor in the same browser gets an error at first.',
    },
    cause:
      'The web chat goes on with the session that is left in the browser, and it belongs to another sub.',
    fix: 'Call destroySession() before your own log-out.',
    confidence: 'documented',
    source: 'assistant-web-chat-security',
  },
] as const satisfies readonly Mistake[];

export type MistakeId = (typeof mistakes)[number]['id'];

export function mistakeOf(id: MistakeId): Mistake {
  const found = mistakes.find((row) => row.id === id);
  if (!found) throw new Error(`mistakes.ts has no row "${id}".`);
  return found;
}
