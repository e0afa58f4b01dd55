import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

/** The codes come from a table that LivePerson has not published; its staff quote 9007 word for word. */
export const symptoms: KeySymptoms = {
  id: 'liveengage',
  effects: {
    accepts: 'With this key in JWT Public Key, LiveEngage accepts the signatures of this server.',
    expired:
      'With this key in JWT Public Key, LiveEngage accepts the signatures of this server. A token that has expired closes the connection with 4401, or is answered with code 1012, which is likely and not official.',
    refuses:
      'With this key in JWT Public Key, LiveEngage refuses the tokens of this server: sign-in is answered with HTTP 500 and internalErrorCode 9007, and the transfer fails. The console shows none of it.',
    unknown:
      'This token does not show whether LiveEngage accepts the tokens of this server. A key that does not match shows as HTTP 500 with internalErrorCode 9007; codes 1001, 1008 and 1009 for what is no token at all are likely and not official.',
  },
  source: 'liveperson-thread-198',
};
