import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

const accepted =
  'With this key under Embedded Security, the embedded chat accepts the signatures of this server.';

export const effects = {
  accepts: accepted,
  expired: `${accepted} This token has expired: the chat fires authTokenNeeded and waits for a fresh one.`,
  refuses:
    'With this key under Embedded Security, the tokens of this server should be refused. Visitors get no chat. The text of the refusal is not documented.',
  unknown:
    'This token does not show whether the embedded chat accepts the tokens of this server. If they are refused, the launcher shows and no chat starts.',
} as const satisfies KeySymptoms['effects'];
