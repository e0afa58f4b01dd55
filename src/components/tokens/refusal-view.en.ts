import { copyRefused } from '../../browser/copy.en';
import { counted, listed } from '../../domain/text/locale';
import { words as maker } from './token-maker.en';

/** What the refusal kit says. */
export const words = {
  correct: 'Correct the claims in “Make a token” first: the good token is made of them.',
  failed: maker.failed,
  forgotten: 'The nine tokens are gone from this page.',
  making: 'Making two key pairs of 2048 bits.',
  /** `kid`: the id of the key, where the service wants one. */
  made: (service: string, signer: string, kid: string | undefined) =>
    `Nine tokens for ${service}. ${signer}${kid === undefined ? '' : ` Save the public key there under the kid ${kid}.`}`,
  noPair: (service: string, algorithms: readonly string[]) =>
    `No kit for ${service}: it takes ${listed(algorithms)}, with a secret that both sides hold. A pair of this page cannot sign for it, and no box asks for that secret.`,
  must: {
    accepted: 'accepted.',
    refused: 'refused.',
    unknown: 'not documented. Decide whether your service has to refuse it.',
  },
  copied: {
    token: 'this token',
    key: 'Copied the public key of the kit.',
    failed: copyRefused,
  },
  outcome: (left: number, open: number, isLocked: boolean): string => {
    if (isLocked) return 'The good token was refused, so nothing is proved yet.';
    if (open > 0) return `Your service accepted ${counted(open, 'bad token')}.`;
    return left > 0
      ? `${counted(left, 'answer')} to go.`
      : 'All is well: your service refused eight bad tokens and accepted the good one.';
  },
  means: (title: string, means: string) => `${title}: ${means}`,
} as const;
