import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

const accepted = 'With this key at Public key URL, Dynamics 365 accepts the signatures of this server.';

export const effects = {
  accepts: accepted,
  expired: `${accepted} This token has expired, so the chat widget raises an error event at the start of a chat.`,
  refuses:
    'With this key at Public key URL, Dynamics 365 refuses the tokens of this server. The chat widget raises an error event at the start, and no conversation begins.',
  unknown:
    'This token does not show whether Dynamics 365 accepts the tokens of this server. If it refuses them, the chat widget raises an error event at the start of a chat.',
} as const satisfies KeySymptoms['effects'];
