const instanceKept = 'The instance is kept for signing out.';

export const tokenRoute = 'The path on your own server that answers with a token.';

/** Seconds that our handler waits; the web chat itself gives up after 30. */
export const handlerPatience = 20;

/** What each block of the code does, and why it does it so. */
export const blocks = {
  tag: 'Put this once in each page, before </body>.',
  fileTag: 'Put this once in each page. The file is on your own site, and it contains no secret.',
  nonceInTag:
    'In every response your server replaces the nonce with a new random value, the same as in its policy.',
  tagEnd: 'The end of the script.',

  around: 'A function around the whole script keeps its names apart from those of your own scripts.',
  aroundEnd: 'The end of the function, which runs at once.',
  nonce:
    'Takes the nonce from the script’s own tag, so that it is written in one place. A script of type module has no such tag.',
  hosts:
    'Each host of your site and its web chat. In the newer product every environment has its own IDs, keys and security switch.',
  unknownHost:
    'A host that is not in the list gets no web chat. Otherwise the messages of a test would go to the live one.',

  ids: 'Identifies your web chat, with the values of its Embed tab. These IDs are not secret. They let people write to the assistant, which is why security exists.',
  latest: 'The newest version. It moves to the next major version on the day it comes out, tested or not.',
  version:
    'The version that you have tested. With a major version alone, such as 8, smaller updates still arrive by themselves.',
  cspNonce: 'The web chat puts the nonce on the script and style elements that it creates.',
  onLoad: `Shows the web chat with render(). There is no identityToken: with security off, the web chat throws an error when it gets one. ${instanceKept}`,
  onLoadSecured: `The handler comes before render(): a request before the handler is there gets no token. There is no identityToken. Since web chat 3.2.0 the handler is enough, and the page works before and after security is switched on. ${instanceKept}`,

  load: 'Loads the web chat from the host that serves it to everybody, with the version in the path. Two published samples load from a development host: do not copy those.',
  start: 'Loads the web chat.',
  startWithToken:
    'Puts a first token in the options, then loads the web chat. Without one, the web chat calls the handler again when the chat is opened. Use this only with security on: with security off, the web chat throws an error when it gets a token.',

  route: `${tokenRoute} It has no host, so the browser asks the site of the page and sends the session cookie.`,
  ask: 'Asks for a token with the visitor’s session, never from the cache, and follows no redirect. When a session has ended, a redirect usually leads to a login page, which is not a token.',
  refuse:
    'Each kind of answer without a token gets its own message. fetch itself accepts them all: a 500 and a login page are answers too.',
  read: 'Waits for the text of the answer. The web chat takes only a text. A published sample passes the response itself, which the web chat refuses.',
  give: `Puts the token where the web chat reads it, as a text. The web chat waits 30 seconds. This stops after ${String(handlerPatience)}, so that the console shows the cause. No message ever contains the token.`,
};

/** What the handler says of a route that gave no token. */
export const handlerWords = {
  tooSlow: `no answer within ${String(handlerPatience)} seconds.`,
  unreachable: 'the address could not be reached.',
  redirect: 'it leads to another address, most often a login page.',
  status: (status: string) => `it answers with status ${status}.`,
  otherType: (type: string) => `it answers with ${type} in place of text/plain. A login page is text/html.`,
  noType: 'no type',
  empty: 'the answer is empty.',
  noToken: 'the answer is a text, but no token: three parts with a full stop between them.',
} as const;

/** What the code writes to the console of the browser. */
export const inConsole = {
  noToken: (route: string, cause: string) => `No identity token from ${route}: ${cause}`,
  noChat: (host: string) => `No web chat is set up for the host ${host}.`,
};
