import type { KeySymptoms } from '../../../domain/pair-check/compare-key';

const refused =
  'it fires identityTokenExpired, asks your page for another token once, and then shows that there was an error communicating';

export const symptoms: KeySymptoms = {
  id: 'web-chat',
  effects: {
    accepts: 'With this key in Your public key, the web chat accepts the signatures of this server.',
    expired:
      'With this key in Your public key, the web chat accepts the signatures of this server. For this token, which has expired, it fires identityTokenExpired and asks your page for a fresh one.',
    refuses: `With this key in Your public key, the web chat gets every message refused: ${refused}.`,
    unknown: `This token does not show whether the web chat accepts the tokens of this server. If they are refused, ${refused}.`,
  },
  source: 'web-chat-client',
};
