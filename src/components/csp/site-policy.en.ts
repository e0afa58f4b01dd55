import { listed } from '../../domain/text/locale';

export const words = {
  empty: {
    paste: 'No policy: nothing is blocked, and nothing has to be added.',
    snippet: 'Paste the snippet: the hash is made from it.',
  },
  /** Where no policy was pasted. */
  begun: (policy: string) =>
    `This starts from ${policy}, because no policy was pasted. Send it as Content-Security-Policy-Report-Only first: it restricts everything else on your pages too.`,
  apache: {
    one: 'A policy that your program sends itself may stay beside this one, and a page obeys both.',
    several:
      'The further lines have add, since another set replaces the first. A policy that your program sends itself may stay beside these.',
  },
  leftOut: (directives: readonly string[]) => `Your policy has ${listed(directives)}.`,
} as const;
