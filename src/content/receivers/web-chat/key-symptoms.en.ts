import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

const accepted = 'With this key in Your public key, the web chat accepts the signatures of this server.';
const refused =
  'fires identityTokenExpired, asks your page for another token once, and then shows that there was an error communicating.';

export const effects = {
  accepts: accepted,
  expired: `${accepted} This token has expired, so the web chat fires identityTokenExpired and asks your page for a fresh one.`,
  refuses: `With this key in Your public key, every message of the web chat is refused. It ${refused}`,
  unknown: `This token does not show whether the web chat accepts the tokens of this server. If they are refused, the web chat ${refused}`,
} as const satisfies KeySymptoms['effects'];
