/** What `/token/` says above each tool. */
export const words = {
  title: 'Tokens: read, check, make',
  description:
    'Read a JSON Web Token with the rules of the service that will receive it, make one for a test, and see when it is asked for again. Nothing is sent.',
  lede: 'See what a token says, how the service that receives it will judge it, and where it is broken. Nothing that you paste here is sent.',
  read: 'Your server gave you a token, or a log did.',
  make: 'You need one to try a console, or to see what yours should look like.',
  refusals: 'Your service takes tokens. See whether it refuses the wrong ones.',
  timeLine: 'A token lasts for minutes, a conversation for longer.',
} as const;
