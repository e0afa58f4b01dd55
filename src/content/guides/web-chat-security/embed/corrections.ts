/** A mistake that stands in samples that were published, and what to write in its place. */
export interface Correction {
  readonly id: string;
  readonly title: string;
  /** In our own words of code: the part that matters. */
  readonly sample: string;
  readonly shows: string;
  readonly instead: string;
  readonly better: string;
  /** Key of content/sources.ts. */
  readonly source: string;
}

export const corrections: readonly Correction[] = [
  {
    id: 'response-for-text',
    title: 'The answer handed over in place of its text',
    sample: "event.identityToken = await fetch('/identity-token');",
    shows:
      'On the console the web chat says that a request for a new identity token was made, without one that it can use. The vendor’s own sample is written so.',
    instead: 'Wait for the text as well. The handler above also checks that it is a token.',
    better: 'event.identityToken = await response.text();',
    source: 'assistant-token-renewal',
  },
  {
    id: 'development-host',
    title: 'A loader on a development host',
    sample: 'https://… .assistant.dev.watson.appdomain.cloud/…',
    shows:
      'An unreleased build loads, from a host that is not meant for your visitors. Two of the vendor’s samples have it.',
    instead: 'Load from the host that serves the web chat to everybody.',
    better: 'https://web-chat.global.assistant.watson.appdomain.cloud/versions/8/WatsonAssistantChatEntry.js',
    source: 'web-chat-dev-host',
  },
  {
    id: 'ten-seconds',
    title: 'Tokens that live 10 seconds',
    sample: "expiresIn: '10000ms'",
    shows:
      'The web chat renews a token that has fewer than 10 seconds left, so it asks for one before every message. One published example does this on purpose, to show the renewal.',
    instead: 'Half an hour is usual; between 10 minutes and an hour is our advice.',
    better: 'expiresIn: 1800',
    source: 'assistant-web-chat-security',
  },
  {
    id: 'digits-as-text',
    title: 'A life written as digits in quotation marks',
    sample: "expiresIn: '3600'",
    shows:
      'jsonwebtoken reads a text of digits as milliseconds: this token lives 3 seconds, and requests for tokens never end.',
    instead: 'Write a number, which means seconds, or a text with its unit.',
    better: "expiresIn: 3600, or expiresIn: '1h'",
    source: 'jsonwebtoken-expires-in',
  },
  {
    id: 'token-while-off',
    title: 'identityToken while security is off',
    sample: "identityToken: 'eyJ…',",
    shows: 'The web chat throws an error as soon as the token is set.',
    instead:
      'Give the handler alone. It is not asked while security is off, so the page works on both sides of the switch.',
    better: "instance.on({ type: 'identityTokenExpired', handler: giveToken });",
    source: 'web-chat-client',
  },
  {
    id: 'destroy-first',
    title: 'destroy() before destroySession()',
    sample: 'instance.destroy();\ninstance.destroySession();',
    shows:
      'The browser says that destroySession is not a function, because destroy() removes the instance and its methods. A page of the documentation gives this order.',
    instead: 'The other order, as the API reference has it.',
    better: 'await instance.destroySession();\ninstance.destroy();',
    source: 'web-chat-instance-methods',
  },
  {
    id: 'acr',
    title: 'A claim acr',
    sample: "acr: 'loa1'",
    shows:
      'Nothing: it was needed during the beta and dropped in July 2020. A sample of the newest documentation still has it.',
    instead: 'Leave it out.',
    better: "sub: 'visitor-7f3a91c2'",
    source: 'assistant-acr-dropped',
  },
  {
    id: 'render-first',
    title: 'render() before the handlers',
    sample: "instance.render();\ninstance.on({ type: 'identityTokenExpired', … });",
    shows:
      'A chat that opens at once asks for its token before anybody answers. That is our reading; the reference says to register handlers first.',
    instead: 'Register every handler first, then call render().',
    better: "instance.on({ type: 'identityTokenExpired', handler: giveToken });\nawait instance.render();",
    source: 'web-chat-api-configuration',
  },
];
