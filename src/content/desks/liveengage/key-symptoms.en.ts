import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

const accepted = 'With this key in JWT Public Key, LiveEngage accepts the signatures of this server.';

export const effects = {
  accepts: accepted,
  expired: `${accepted} A token that has expired closes the connection with 4401, or is answered with code 1012. That code is likely and not official.`,
  refuses:
    'With this key in JWT Public Key, LiveEngage refuses the tokens of this server. Sign-in is answered with HTTP 500 and internalErrorCode 9007, and the transfer fails. The console shows none of this.',
  unknown:
    'This token does not show whether LiveEngage accepts the tokens of this server. A key that does not match gives HTTP 500 with internalErrorCode 9007. Codes 1001, 1008 and 1009 for text that is not a token at all are likely and not official.',
} as const satisfies KeySymptoms['effects'];
