import type { CorrectionId } from './corrections';

interface CorrectionWords {
  readonly title: string;
  /** What the mistake leads to. */
  readonly shows: string;
  /** What to do in its place. */
  readonly instead: string;
}

export const words: Readonly<Record<CorrectionId, CorrectionWords>> = {
  'response-for-text': {
    title: 'The response instead of its text',
    shows:
      'The web chat writes to the console that it asked for a new identity token, and has no token that it can use. The vendor’s own sample has this mistake.',
    instead: 'Wait for the text as well. The handler above also checks that it is a token.',
  },
  'development-host': {
    title: 'A loader on a development host',
    shows:
      'This loads an unreleased build, from a host that is not meant for your visitors. Two of the vendor’s samples have it.',
    instead: 'Load from the host that serves the web chat to everybody.',
  },
  'ten-seconds': {
    title: 'Tokens with a lifetime of 10 seconds',
    shows:
      'The web chat renews a token that has fewer than 10 seconds left, so it asks for one before every message. One published example does this on purpose, to show the renewal.',
    instead: 'Half an hour is usual. We advise between 10 minutes and an hour.',
  },
  'digits-as-text': {
    title: 'A lifetime written as digits in quotation marks',
    shows:
      'jsonwebtoken reads a text of digits as milliseconds. This token is valid for 3 seconds, and requests for tokens never end.',
    instead: 'Write a number, which means seconds, or a text with its unit.',
  },
  'token-while-off': {
    title: 'identityToken while security is off',
    shows: 'The web chat throws an error as soon as the token is set.',
    instead:
      'Set only the handler. The web chat does not call it while security is off, so the page works before and after the switch.',
  },
  'destroy-first': {
    title: 'destroy() before destroySession()',
    shows:
      'The browser says that destroySession is not a function, because destroy() removes the instance and its methods. A page of the documentation gives this order.',
    instead: 'Use the other order, as in the API reference.',
  },
  acr: {
    title: 'A claim acr',
    shows:
      'This has no effect. The claim was needed during the beta and dropped in July 2020. A sample of the newest documentation still has it.',
    instead: 'Leave it out.',
  },
  'render-first': {
    title: 'render() before the handlers',
    shows:
      'A chat that opens at once asks for its token before a handler can answer. That is our reading; the reference says to register handlers first.',
    instead: 'Register every handler first, then call render().',
  },
};
