import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

const accepted = 'With this key in the keyset, Enhanced Chat accepts the signatures of this server.';

export const effects = {
  accepts: accepted,
  expired: `${accepted} This token has expired: the script of Salesforce refuses it, so set a fresh one.`,
  refuses:
    'With this key in the keyset, Salesforce refuses the tokens of this server. Third parties report that the expiry event fires again and again, or that the visitor chats as a guest.',
  unknown:
    'This token does not show whether Salesforce accepts the tokens of this server. Where it refuses them, the expiry event fires again after each new token, third parties report.',
} as const satisfies KeySymptoms['effects'];
