import type { Effect } from '../../domain/pair-check/compare-outcomes';

/** Where it is not known which service the token is for. */
export const anyService: Readonly<Record<Effect, string>> = {
  accepts: 'A service that has this key saved accepts the signatures of this server.',
  expired:
    'A service that has this key saved accepts the signatures of this server, but this token is too old.',
  refuses: 'A service that has this key saved refuses the tokens of this server.',
  unknown: 'This token does not show whether a service accepts the tokens of this server.',
};
