import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

const accepted = 'With this key in JWT Public Key, LivePerson accepts the signatures of your server.';

export const effects = {
  accepts: accepted,
  expired: `${accepted} This token has expired. LivePerson then calls lpGetAuthenticationToken again, and an open socket closes with 4401 or 4407.`,
  refuses:
    'With this key in JWT Public Key, LivePerson refuses the tokens of your server. Sign-in is answered with HTTP 500 and internalErrorCode 9007, and the window stays without a conversation.',
  unknown:
    'This token does not show whether LivePerson accepts the tokens of your server. With JWKS Endpoint, an unknown kid is code 1041, and a missing one among several keys 1042. Those codes are not official.',
} as const satisfies KeySymptoms['effects'];
