import { defineGuide } from '../../../domain/guide/define-guide';
import type { GuideOutline } from '../../../domain/guide/outline';
import { places } from '../../places.en';
import { checks } from './checks';
import { words } from './guide.en';

const tab = ['Admin Center', 'Account', 'Security', 'End user authentication', 'Messaging'] as const;
const setUp = 'zendesk-messaging-set-up';
const login = 'zendesk-messaging-login';

export const outline = {
  id: 'zendesk-messaging',
  name: 'Zendesk messaging',
  checked: '2026-11-28',
  fields: {
    keyId: {
      label: 'Key id',
      sample: 'app_5d2f0c81a94be7630f1e2d4c',
      byLink: 'id',
      born: { in: 'assistant', path: tab, label: 'ID' },
      pasted: { in: 'desk', path: [places.server], label: 'kid' },
    },
  },
  steps: [
    {
      id: 'zendesk-messaging-create-key',
      lane: 'assistant',
      tasks: ['secure', 'replace-key'],
      who: ['assistant-admin'],
      minutes: 5,
      sources: [setUp, 'zendesk-token-kinds', 'zendesk-messaging-key'],
      actions: [
        { id: 'create-messaging-key', lane: 'assistant', at: tab, copies: 'keyId' },
        { id: 'check-key-id', lane: 'here', asks: 'keyId' },
      ],
    },
    {
      id: 'zendesk-messaging-store-secret',
      lane: 'desk',
      tasks: ['secure', 'replace-key'],
      who: ['web-developer'],
      minutes: 5,
      sources: ['zendesk-messaging-thread', setUp],
      actions: [{ id: 'store-id-and-secret', lane: 'desk', pastes: ['keyId'] }],
    },
    {
      id: 'zendesk-messaging-token-route',
      lane: 'desk',
      tasks: ['secure', 'check'],
      who: ['web-developer'],
      minutes: 20,
      sources: ['zendesk-messaging-conflict', 'zendesk-messaging-thread', 'zendesk-messaging-retold', setUp],
      actions: [
        { id: 'write-messaging-route', lane: 'desk' },
        { id: 'read-messaging-token', lane: 'here' },
      ],
    },
    {
      id: 'zendesk-messaging-login',
      lane: 'desk',
      tasks: ['secure'],
      who: ['web-developer'],
      minutes: 10,
      sources: [login, 'zendesk-messaging-staff', 'zendesk-help-center-login'],
      actions: [{ id: 'call-login-user', lane: 'desk' }],
    },
    {
      id: 'zendesk-messaging-logout',
      lane: 'desk',
      tasks: ['secure'],
      who: ['web-developer'],
      minutes: 5,
      sources: [login],
      actions: [{ id: 'call-logout-user', lane: 'desk' }],
    },
    {
      id: 'zendesk-messaging-try',
      lane: 'assistant',
      tasks: ['secure', 'check', 'replace-key'],
      who: ['web-developer', 'assistant-admin'],
      minutes: 10,
      sources: ['zendesk-messaging-mobile', 'zendesk-messaging-retold', setUp],
      actions: [
        { id: 'look-for-check-mark', lane: 'assistant' },
        { id: 'try-wrong-secret', lane: 'desk' },
      ],
    },
  ],
} as const satisfies GuideOutline<keyof typeof checks>;

export default defineGuide({ outline, words, checks });
